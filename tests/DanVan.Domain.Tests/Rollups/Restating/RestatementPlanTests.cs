using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Rollups.Restating;

public class RestatementPlanTests
{
    private static RestatementTable Table(string sources, string targets, params UnitTransfer[] transfers) =>
        new([.. sources.Select(code => $"{code}")], [.. targets.Select(code => $"{code}")], transfers, []);

    private static UnitTransfer Whole(string from, string to) => new() { From = from, To = to };

    private static UnitTransfer Part(string from, string to) => new() { From = from, To = to, People = TransferExtent.Part, Land = TransferExtent.Part };

    private static TransferShare Share(string from, string to, Fraction share) => new(from, to, TransferMeasure.People, share);

    public class Restate
    {
        [Fact]
        public void Adds_what_was_merged()
        {
            var column = RestatementPlan.For(Table("ab", "xy", Whole("a", "x"), Whole("b", "x")), TransferMeasure.People, []).Restate([3, 4]);

            Assert.Equal(Interval.Point(7), column.ValuesOf(0));
            Assert.Equal((2, 2), (column.ExpectedOf(0), column.PresentOf(0)));
            Assert.Equal((0, 0), (column.ExpectedOf(1), column.PresentOf(1)));
        }

        [Fact]
        public void Counts_a_unit_that_reported_nothing_as_missing_and_not_as_zero()
        {
            var column = RestatementPlan.For(Table("ab", "x", Whole("a", "x"), Whole("b", "x")), TransferMeasure.People, []).Restate([3, null]);

            Assert.Equal(Interval.Point(3), column.ValuesOf(0));
            Assert.Equal((2, 1), (column.ExpectedOf(0), column.PresentOf(0)));
        }

        [Fact]
        public void Divides_by_shares_to_the_last_one()
        {
            var third = Fraction.Of(1, 3);
            var plan = RestatementPlan.For(Table("a", "xyz", Part("a", "x"), Part("a", "y"), Part("a", "z")), TransferMeasure.People, [Share("a", "x", third), Share("a", "y", third), Share("a", "z", third)]);

            Assert.Equal([4, 3, 3], Enumerable.Range(0, 3).Select(i => (long)plan.Restate([10]).CertainOf(i)));
            Assert.Equal([-4, -3, -3], Enumerable.Range(0, 3).Select(i => (long)plan.Restate([-10]).CertainOf(i)));
            Assert.Equal([4, 4, 3], Enumerable.Range(0, 3).Select(i => (long)plan.Restate([11]).CertainOf(i)));
        }

        [Fact]
        public void Gives_intervals_where_nobody_knows_the_shares()
        {
            var column = RestatementPlan.For(Table("ab", "xy", Part("a", "x"), Part("a", "y"), Whole("b", "y")), TransferMeasure.People, []).Restate([10, 5]);

            Assert.Equal([Interval.Closed(0, 10), Interval.Closed(5, 15)], new[] { column.ValuesOf(0), column.ValuesOf(1) });
            Assert.Equal((Int128)10, column.Divided);
            Assert.Equal(("a", 10), Assert.Single(column.DividedFigures));
        }

        [Fact]
        public void Returns_what_cannot_be_placed()
        {
            var column = RestatementPlan.For(Table("ab", "x", Whole("b", "x")), TransferMeasure.People, []).Restate([10, 5]);

            Assert.Equal(("a", 10), Assert.Single(column.UnplacedFigures));
            Assert.Equal(Interval.Point(5), column.ValuesOf(0));
        }

        [Fact]
        public void Does_not_give_a_single_part_the_whole()
        {
            var column = RestatementPlan.For(Table("a", "x", Part("a", "x")), TransferMeasure.People, []).Restate([10]);

            Assert.Equal(Interval.Closed(0, 10), column.ValuesOf(0));
            Assert.Equal((Int128)0, column.Certain);
        }

        [Fact]
        public void Moves_people_and_land_apart()
        {
            var table = Table("a", "xy", new UnitTransfer { From = "a", To = "x", Land = TransferExtent.Part }, new UnitTransfer { From = "a", To = "y", People = TransferExtent.None, Land = TransferExtent.Part });

            Assert.Equal(Interval.Point(9), RestatementPlan.For(table, TransferMeasure.People, []).Restate([9]).ValuesOf(0));
            Assert.Equal(Interval.Closed(0, 9), RestatementPlan.For(table, TransferMeasure.Land, []).Restate([9]).ValuesOf(1));
        }

        [Fact]
        public void Adds_beyond_64_bits_without_wrapping()
        {
            var column = RestatementPlan.For(Table("ab", "x", Whole("a", "x"), Whole("b", "x")), TransferMeasure.People, []).Restate([long.MaxValue, long.MaxValue]);

            Assert.Equal((Int128)long.MaxValue * 2, column.CertainOf(0));
        }

        [Fact]
        public void Refuses_a_column_of_another_length() =>
            Assert.Throws<ArgumentException>(() => RestatementPlan.For(Table("a", "x", Whole("a", "x")), TransferMeasure.People, []).Restate([1, 2]));

        [Fact]
        public void Conserves_the_total_whatever_the_table_and_the_shares()
        {
            var cases =
                from moves in Gen.Choose(0, 3).ListOf(5)
                from seed in Gen.Choose(0, 1_000_000)
                from values in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(-1000, 1000).Select(value => (long?)value)).ListOf(5)
                select (Moves: moves.ToArray(), Seed: seed, Values: values.ToArray());
            Prop.ForAll(cases.ToArbitrary(), one =>
            {
                var (table, shares) = RandomTable(one.Moves, new Random(one.Seed));
                var column = RestatementPlan.For(table, TransferMeasure.People, shares).Restate(one.Values);
                var given = one.Values.Aggregate(Int128.Zero, (sum, value) => sum + (value ?? 0));
                return column.Certain + column.Divided + column.Unplaced == given
                    && Enumerable.Range(0, 4).All(target => column.PresentOf(target) <= column.ExpectedOf(target));
            }).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Gives_each_part_the_whole_number_below_or_above_its_exact_share()
        {
            var cases = from weights in Gen.Choose(1, 50).ListOf(4) from value in Gen.Choose(-10_000, 10_000) select (Weights: weights.ToArray(), Value: value);
            Prop.ForAll(cases.ToArbitrary(), one =>
            {
                var total = one.Weights.Sum();
                var shares = one.Weights.Select((weight, i) => Share("a", $"{"wxyz"[i]}", Fraction.Of(weight, total))).ToArray();
                var column = RestatementPlan.For(Table("a", "wxyz", Part("a", "w"), Part("a", "x"), Part("a", "y"), Part("a", "z")), TransferMeasure.People, shares).Restate([one.Value]);
                return Enumerable.Range(0, 4).All(i =>
                {
                    var exact = Fraction.Of((BigInteger)one.Value * one.Weights[i], total);
                    var part = (BigInteger)column.CertainOf(i);
                    return exact.Floor() <= part && part <= exact.Ceiling();
                });
            }).QuickCheckThrowOnFailure();
        }

        // Each unit goes to as many of four others as its move says; some divided ones have shares.
        private static (RestatementTable Table, TransferShare[] Shares) RandomTable(int[] moves, Random random)
        {
            var transfers = new List<UnitTransfer>();
            var shares = new List<TransferShare>();
            for (var i = 0; i < moves.Length; i++)
            {
                var takers = "wxyz".OrderBy(_ => random.Next()).Take(moves[i]).Select(code => $"{code}").ToList();
                var from = $"{"abcde"[i]}";
                transfers.AddRange(takers.Select(to => takers.Count == 1 && random.Next(3) > 0 ? Whole(from, to) : Part(from, to)));
                if (takers.Count > 1 && random.Next(2) == 0)
                {
                    var weights = takers.Select(_ => random.Next(1, 9)).ToArray();
                    shares.AddRange(takers.Select((to, j) => Share(from, to, Fraction.Of(weights[j], weights.Sum()))));
                }
            }

            return (Table("abcde", "wxyz", [.. transfers]), [.. shares]);
        }
    }

    public class For
    {
        private static readonly RestatementTable s_divided = Table("a", "xyz", Part("a", "x"), Part("a", "y"));

        [Fact]
        public void Refuses_shares_that_do_not_make_one() =>
            Assert.Contains("add up to", Assert.Throws<ArgumentException>(() => RestatementPlan.For(s_divided, TransferMeasure.People, [Share("a", "x", Fraction.Of(1, 2)), Share("a", "y", Fraction.Of(1, 3))])).Message, StringComparison.Ordinal);

        [Fact]
        public void Refuses_a_share_for_a_unit_that_took_nothing() =>
            Assert.Throws<ArgumentException>(() => RestatementPlan.For(s_divided, TransferMeasure.People, [Share("a", "z", 1)]));

        [Fact]
        public void Refuses_a_share_below_nothing_and_one_given_twice()
        {
            Assert.Throws<ArgumentException>(() => RestatementPlan.For(s_divided, TransferMeasure.People, [Share("a", "x", -1), Share("a", "y", 2)]));
            Assert.Throws<ArgumentException>(() => RestatementPlan.For(s_divided, TransferMeasure.People, [Share("a", "x", Fraction.Of(1, 2)), Share("a", "x", Fraction.Of(1, 2))]));
        }
    }
}
