using DanVan.Domain.Catalog;
using DanVan.Domain.Territory;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Territory;

public class RestatementsTests
{
    private static RestatementTable VinhTuong(LocalDate before, LocalDate after) => Restatements.Between(BuiltInRegisters.VinhTuong, UnitLevel.Commune, before, after);

    public class Between
    {
        [Fact]
        public void Follows_a_merge_into_a_unit_with_a_reused_code()
        {
            var table = VinhTuong(new(2020, 1, 31), new(2020, 2, 1));

            Assert.Equal("09124", Assert.Single(table.From("09121")).To);
            Assert.Equal("09124", Assert.Single(table.From("09124")).To);
            Assert.Equal(29, table.Sources.Count);
            Assert.Equal(28, table.Targets.Count);
            Assert.Empty(table.Unplaced);
        }

        [Fact]
        public void Follows_several_merges_one_after_the_other()
        {
            var table = VinhTuong(new(2019, 12, 1), new(2026, 1, 1));

            Assert.Equal("09106", Assert.Single(table.From("09121")).To);
            Assert.Equal("09106", Assert.Single(table.From("09109")).To);
            Assert.Equal("09100", Assert.Single(table.From("09103")).To);
        }

        [Fact]
        public void Says_of_whom_nobody_says_where_they_went()
        {
            var table = VinhTuong(new(2024, 12, 31), new(2025, 1, 1));

            Assert.Equal(["09115", "09118", "09133", "09139", "09142", "09151", "09157", "09160"], table.Unplaced.Select(unit => unit.Code).Order(StringComparer.Ordinal));
            Assert.All(table.Unplaced, unit => Assert.Equal("no-successor", unit.Reason));
            Assert.Empty(table.From("09118"));
        }

        [Fact]
        public void Does_not_place_the_units_of_a_level_that_was_abolished()
        {
            var table = Restatements.Between(BuiltInRegisters.VinhTuong, UnitLevel.District, new(2025, 6, 30), new(2025, 7, 1));

            Assert.Equal("level-abolished", Assert.Single(table.Unplaced).Reason);
        }

        [Fact]
        public void Keeps_everything_where_it_is_on_one_day()
        {
            var table = VinhTuong(new(2020, 7, 29), new(2020, 7, 29));

            Assert.All(table.Transfers, transfer => Assert.Equal(transfer.From, transfer.To));
            Assert.Equal(28, table.Transfers.Count);
        }

        [Fact]
        public void Refuses_to_go_back() => Assert.Throws<ArgumentOutOfRangeException>(() => VinhTuong(new(2020, 2, 1), new(2020, 1, 31)));

        [Fact]
        public void Takes_a_part_of_a_part_for_a_part_and_the_rest_for_lost()
        {
            var day = new LocalDate(2020, 1, 1);
            var later = new LocalDate(2021, 1, 1);
            AdministrativeUnit Unit(string code) => new() { Code = code, Name = "Xã " + code, Level = UnitLevel.Commune };
            var register = TerritoryRegister.Make(
                [Unit("a"), Unit("b"), Unit("c")],
                [
                    new() { Date = day, Kind = TerritoryEventKind.TransferOfPart, Transfers = [Part("a", "a"), Part("a", "b")] },
                    new() { Date = later, Kind = TerritoryEventKind.TransferOfPart, Transfers = [new() { From = "b", To = "c", People = TransferExtent.Part, Land = TransferExtent.None }] },
                ]).Get();

            var table = Restatements.Between(register, UnitLevel.Commune, day.PlusDays(-1), later);

            Assert.Equal([("a", TransferExtent.Part, TransferExtent.Part), ("c", TransferExtent.Part, TransferExtent.None)], table.From("a").Select(move => (move.To, move.People, move.Land)));
            Assert.Equal([("a", TransferMeasure.People), ("a", TransferMeasure.Land), ("b", TransferMeasure.People), ("b", TransferMeasure.Land)], table.Unplaced.Select(lost => (lost.Code, lost.Measure!.Value)));
            Assert.False(table.IsComplete("a", TransferMeasure.People));
            Assert.True(table.IsComplete("c", TransferMeasure.People));
        }

        [Fact]
        public void Is_the_same_in_one_step_as_in_two()
        {
            var days = Enumerable.Range(0, 4).Select(year => new LocalDate(2010 + year, 1, 1)).ToArray();
            var merges = Gen.Choose(0, 5).Two().ListOf(3);
            Prop.ForAll(merges.ToArbitrary(), pairs =>
            {
                var register = Merged(days, [.. pairs]);
                var whole = Restatements.Between(register, UnitLevel.Commune, days[0].PlusDays(-1), days[3]);
                var first = Restatements.Between(register, UnitLevel.Commune, days[0].PlusDays(-1), days[1]);
                var second = Restatements.Between(register, UnitLevel.Commune, days[1], days[3]);
                return whole.Sources.All(code => whole.From(code).Select(move => move.To).Order().SequenceEqual(
                    first.From(code).SelectMany(move => second.From(move.To)).Select(move => move.To).Distinct().Order()));
            }).QuickCheckThrowOnFailure();
        }

        private static UnitTransfer Part(string from, string to) => new() { From = from, To = to, People = TransferExtent.Part, Land = TransferExtent.Part };

        // In each year one of six units goes into another, if both are still there.
        private static TerritoryRegister Merged(LocalDate[] days, (int From, int To)[] pairs)
        {
            var ends = new Dictionary<int, LocalDate>();
            var events = new List<TerritoryEvent>();
            for (var i = 0; i < pairs.Length; i++)
            {
                var (from, to) = pairs[i];
                if (from != to && !ends.ContainsKey(from) && !ends.ContainsKey(to))
                {
                    ends[from] = days[i].PlusDays(-1);
                    events.Add(new() { Date = days[i], Kind = TerritoryEventKind.Merge, Transfers = [new() { From = $"{from}", To = $"{to}" }, new() { From = $"{to}", To = $"{to}" }] });
                }
            }

            return TerritoryRegister.Make([.. Enumerable.Range(0, 6).Select(code => new AdministrativeUnit { Code = $"{code}", Name = $"Xã {code}", Level = UnitLevel.Commune, To = ends.TryGetValue(code, out var end) ? end : null })], events).Get();
        }
    }

    public class ByCodeAndName
    {
        [Fact]
        public void Never_takes_a_code_alone_for_the_same_unit()
        {
            var register = BuiltInRegisters.VinhTuong;

            var table = Restatements.ByCodeAndName(register.On(new(2020, 1, 31)), register.On(new(2020, 2, 1)), UnitLevel.Commune);

            Assert.Equal([("09121", "no-successor"), ("09124", "code-reused")], table.Unplaced.Select(unit => (unit.Code, unit.Reason)));
            Assert.Equal(27, table.Transfers.Count);
        }

        [Fact]
        public void Takes_a_change_of_kind_for_the_same_unit()
        {
            var register = BuiltInRegisters.VinhTuong;

            var table = Restatements.ByCodeAndName(register.On(new(2009, 9, 23)), register.On(new(2009, 9, 24)), UnitLevel.Commune);

            Assert.Empty(table.Unplaced);
        }
    }

    public class SuccessorsOf
    {
        [Fact]
        public void Leads_forward_and_back()
        {
            var register = BuiltInRegisters.VinhTuong;

            Assert.Equal(["09106"], register.SuccessorsOf("09121", new(2019, 1, 1), new(2025, 7, 1)).Select(move => move.To));
            Assert.Equal(["09121", "09124"], register.PredecessorsOf("09124", new(2020, 2, 1), new(2019, 1, 1)).Select(move => move.From));
        }
    }
}
