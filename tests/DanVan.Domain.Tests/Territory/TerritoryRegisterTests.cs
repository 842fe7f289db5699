using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Tests.Territory;

public class TerritoryRegisterTests
{
    private static readonly LocalDate s_start = new(2020, 1, 1);

    private static AdministrativeUnit Province(string code, LocalDate? from = null, LocalDate? to = null) =>
        new() { Code = code, Name = "Tỉnh " + code, Level = UnitLevel.Province, Kind = UnitKind.Province, From = from, To = to };

    private static AdministrativeUnit Commune(string code, string? parent, LocalDate? from = null, LocalDate? to = null) =>
        new() { Code = code, Name = "Xã " + code, Level = UnitLevel.Commune, Kind = UnitKind.Commune, Parent = parent, From = from, To = to };

    private static string[] Reasons(IReadOnlyList<AdministrativeUnit> units, params TerritoryEvent[] events) =>
        [.. TerritoryRegister.Make(units, events).Problems.Select(problem => problem.Reason)];

    public class Make
    {
        [Fact]
        public void Takes_a_tree_with_a_reused_code_and_a_unit_without_children() => Assert.Empty(Reasons(
            [Province("01"), Province("02"), Commune("00001", "01", to: new LocalDate(2019, 12, 31)), Commune("00001", "01", from: new LocalDate(2021, 1, 1))]));

        [Fact]
        public void Refuses_a_parent_that_nobody_knows() => Assert.Equal(["orphan"], Reasons([Commune("00001", "01")]));

        [Fact]
        public void Refuses_a_parent_that_ends_before_its_child() => Assert.Equal(["orphan"], Reasons([Province("01", to: s_start), Commune("00001", "01")]));

        [Fact]
        public void Takes_a_parent_that_was_renamed_on_the_way() => Assert.Empty(Reasons([Province("01", to: s_start), Province("01", from: s_start.PlusDays(1)), Commune("00001", "01")]));

        [Fact]
        public void Refuses_a_gap_in_the_life_of_a_parent() => Assert.Equal(["orphan"], Reasons([Province("01", to: s_start), Province("01", from: s_start.PlusDays(2)), Commune("00001", "01")]));

        [Fact]
        public void Refuses_a_day_on_which_a_code_means_two_units() =>
            Assert.Equal(["overlapping-lives"], Reasons([Province("01"), Commune("00001", "01", to: s_start), Commune("00001", "01", from: s_start)]));

        [Fact]
        public void Refuses_two_parents_on_one_day() =>
            Assert.Equal(["two-parents"], Reasons([Province("01"), Province("02"), Commune("00001", "01", to: s_start), Commune("00001", "02", from: s_start)]));

        [Fact]
        public void Refuses_units_that_belong_to_each_other() =>
            Assert.Equal(["cycle", "cycle"], Reasons([Province("01") with { Parent = "02" }, Province("02") with { Parent = "01" }]));

        [Fact]
        public void Refuses_a_unit_that_belongs_to_itself() => Assert.Equal(["cycle"], Reasons([Province("01") with { Parent = "01" }]));

        [Fact]
        public void Refuses_a_parent_of_the_same_level() => Assert.Equal(["wrong-level"], Reasons([Province("01"), Commune("00001", "01"), Commune("00002", "00001")]));

        [Fact]
        public void Refuses_an_end_before_the_start_and_a_missing_code() =>
            Assert.Equal(["no-code", "ends-before-start"], Reasons([Province(" "), Province("01", from: s_start, to: s_start.PlusDays(-1))]).ToArray());

        [Fact]
        public void Refuses_an_event_about_units_that_are_not_there()
        {
            var change = new TerritoryEvent { Date = s_start, Kind = TerritoryEventKind.Merge, Transfers = [new() { From = "09", To = "01" }, new() { From = "01", To = "02" }], Ended = ["08"] };

            Assert.Equal(["unknown-unit", "unknown-unit", "not-there"], Reasons([Province("01"), Province("02", to: s_start.PlusDays(-2))], change).Order().Reverse());
        }

        [Fact]
        public void Refuses_an_event_that_moves_a_unit_twice_to_one_place() => Assert.Equal(
            ["moves-twice"],
            Reasons([Province("01"), Province("02")], new TerritoryEvent { Date = s_start, Kind = TerritoryEventKind.Merge, Transfers = [new() { From = "01", To = "02" }, new() { From = "01", To = "02" }] }));

        [Fact]
        public void Says_which_parent_is_missing_on_which_day()
        {
            var problem = Assert.Single(TerritoryRegister.Make([Province("01", to: s_start), Commune("00001", "01")], []).Problems);

            Assert.Equal("00001: 'Xã 00001' belongs to '01', which is not there on 2020-01-02.", problem.ToString());
        }
    }

    public class Find
    {
        [Fact]
        public void Means_by_a_code_what_it_meant_on_the_day()
        {
            var register = TerritoryRegister.Make([Province("01"), Commune("00001", "01", to: s_start) with { Name = "Xã Cũ" }, Commune("00001", "01", from: s_start.PlusDays(5)) with { Name = "Xã Mới" }], []).Get();

            Assert.Equal("Xã Cũ", register.Find("00001", s_start)!.Name);
            Assert.Null(register.Find("00001", s_start.PlusDays(1)));
            Assert.Equal("Xã Mới", register.Find("00001", s_start.PlusDays(5))!.Name);
            Assert.Null(register.Find("00002", s_start));
        }
    }
}
