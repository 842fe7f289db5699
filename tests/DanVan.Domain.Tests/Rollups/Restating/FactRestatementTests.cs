using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Tests.Rollups.Restating;

public class FactRestatementTests
{
    private static readonly Indicator s_petitions = Of("petition", UnitAddition.Sum);
    private static readonly Indicator s_resolved = Of("resolved", UnitAddition.Sum);
    private static readonly Indicator s_rate = Of("rate", UnitAddition.RatioOfSums) with { Kind = IndicatorKind.Rate, Numerator = s_resolved.Code, Denominators = [s_petitions.Code] };
    private static readonly Indicator s_longest = Of("longest", UnitAddition.Maximum);
    private static readonly Indicator s_rank = Of("rank", UnitAddition.None);

    // a and b became x, c went on as y, d was divided between x and y, e is lost.
    private static readonly RestatementTable s_table = new(
        ["a", "b", "c", "d", "e"],
        ["x", "y"],
        [new() { From = "a", To = "x" }, new() { From = "b", To = "x" }, new() { From = "c", To = "y" }, Part("d", "x"), Part("d", "y")],
        []);

    private static UnitTransfer Part(string from, string to) => new() { From = from, To = to, People = TransferExtent.Part, Land = TransferExtent.Part };

    private static Indicator Of(string code, UnitAddition overUnits) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = new LocalizedText { Vi = code, En = code },
        Kind = IndicatorKind.Count,
        OverUnits = overUnits,
    };

    private static Fact Fact(Indicator indicator, string? unit, string text) => new()
    {
        Indicator = indicator.Code,
        Unit = unit,
        State = CellState.Reported,
        Figure = new StatedFigure { Text = text, Source = default, Value = Figure.Parse(text, null) },
        Source = default,
    };

    private static RestatedFacts Restate(IEnumerable<Fact> facts, params TransferShare[] shares) =>
        FactRestatement.Restate(facts, [s_petitions, s_resolved, s_rate, s_longest, s_rank], s_table, shares);

    private static Interval Value(RestatedFacts restated, Indicator indicator, string unit) => restated.Facts.Single(fact => fact.Indicator == indicator.Code && fact.Unit == unit).Values;

    [Fact]
    public void Counts_are_added_and_what_is_not_certain_is_returned()
    {
        var facts = new[] { Fact(s_petitions, "a", "10"), Fact(s_petitions, "b", "5"), Fact(s_petitions, "c", "7"), Fact(s_petitions, "d", "4"), Fact(s_petitions, "e", "2") };

        var restated = Restate(facts);

        Assert.Equal(Interval.Closed(15, 19), Value(restated, s_petitions, "x"));
        Assert.Equal(Interval.Closed(7, 11), Value(restated, s_petitions, "y"));
        Assert.Equal([("d", "divided"), ("e", "unplaced")], restated.Unplaced.Select(lost => (lost.Fact.Unit, lost.Reason)));
    }

    [Fact]
    public void Shares_make_the_figures_certain()
    {
        var facts = new[] { Fact(s_petitions, "c", "7"), Fact(s_petitions, "d", "4") };

        var restated = Restate(facts, new("d", "x", TransferMeasure.People, Fraction.Of(3, 4)), new("d", "y", TransferMeasure.People, Fraction.Of(1, 4)));

        Assert.Equal([Interval.Point(3), Interval.Point(8)], restated.Facts.Select(fact => fact.Values));
        Assert.Empty(restated.Unplaced);
    }

    [Fact]
    public void Decimals_keep_their_step()
    {
        var restated = Restate([Fact(s_petitions, "a", "1,5"), Fact(s_petitions, "b", "2,25")]);

        Assert.Equal(Interval.Point(Fraction.Of(15, 4)), Assert.Single(restated.Facts).Values);
    }

    [Fact]
    public void A_rate_is_divided_anew_and_never_averaged()
    {
        Fact[] facts =
        [
            Fact(s_petitions, "a", "10"), Fact(s_petitions, "b", "30"), Fact(s_resolved, "a", "10"), Fact(s_resolved, "b", "15"),
            Fact(s_rate, "a", "100%"), Fact(s_rate, "b", "50%"),
        ];

        Assert.Equal(Interval.Point(Fraction.Of(125, 2)), Value(Restate(facts), s_rate, "x"));
    }

    [Fact]
    public void A_rate_is_refused_where_other_units_reported_the_numerator_than_the_base()
    {
        Fact[] facts =
        [
            Fact(s_petitions, "a", "10"), Fact(s_petitions, "b", "30"), Fact(s_resolved, "a", "10"), Fact(s_petitions, "c", "8"), Fact(s_resolved, "c", "4"),
            Fact(s_rate, "a", "100%"), Fact(s_rate, "b", "50%"), Fact(s_rate, "c", "50%"),
        ];

        var restated = Restate(facts);

        Assert.Equal(("x", "different-units"), (Assert.Single(restated.Refusals).Unit, restated.Refusals[0].Reason));
        Assert.Equal(["y"], restated.Facts.Where(fact => fact.Indicator == s_rate.Code).Select(fact => fact.Unit));
        Assert.Equal(Interval.Point(50), Value(restated, s_rate, "y"));
        Assert.Equal([("a", "unrestated"), ("b", "unrestated")], restated.Unplaced.Where(lost => lost.Fact.Indicator == s_rate.Code).Select(lost => (lost.Fact.Unit, lost.Reason)));
    }

    [Fact]
    public void A_rate_is_refused_where_as_many_but_other_units_reported_the_base()
    {
        var restated = Restate([Fact(s_petitions, "a", "10"), Fact(s_resolved, "b", "5"), Fact(s_rate, "a", "50%")]);

        Assert.Equal(("x", "different-units"), (Assert.Single(restated.Refusals).Unit, restated.Refusals[0].Reason));
    }

    [Fact]
    public void A_rate_of_those_who_reported_both_counts_stands_with_its_coverage()
    {
        var restated = Restate([Fact(s_petitions, "a", "10"), Fact(s_resolved, "a", "5"), Fact(s_rate, "a", "50%")]);

        var rate = Assert.Single(restated.Facts, fact => fact.Indicator == s_rate.Code);
        Assert.Equal((Interval.Point(50), 3, 1), (rate.Values, rate.Expected, rate.Present));
    }

    [Theory]
    [InlineData(true, null, "25")]
    [InlineData(false, "different-units", null)]
    public void A_rate_of_people_to_land_wants_the_land_of_those_who_gave_land_only(bool hasLand, string? refusal, string? rate)
    {
        // All people of b and half of its land went to x, the other half of its land to y; c went on as y.
        var land = s_petitions with { MovesWith = TransferMeasure.Land };
        var table = new RestatementTable(
            ["b", "c"],
            ["x", "y"],
            [
                new() { From = "b", To = "x", People = TransferExtent.Whole, Land = TransferExtent.Part },
                new() { From = "b", To = "y", People = TransferExtent.None, Land = TransferExtent.Part },
                new() { From = "c", To = "y" },
            ],
            []);
        Fact[] facts = [Fact(s_resolved, "c", "10"), Fact(land, "c", "20"), Fact(s_rate, "c", "50%"), .. hasLand ? [Fact(land, "b", "40")] : Array.Empty<Fact>()];

        var restated = FactRestatement.Restate(facts, [land, s_resolved, s_rate], table, [new("b", "x", TransferMeasure.Land, Fraction.Of(1, 2)), new("b", "y", TransferMeasure.Land, Fraction.Of(1, 2))]);

        Assert.Equal(refusal, restated.Refusals.SingleOrDefault(one => one.Unit == "y")?.Reason);
        Assert.Equal(rate is null ? null : Interval.Point(Fraction.Parse(rate, null)), restated.Facts.SingleOrDefault(fact => fact.Indicator == s_rate.Code)?.Values);
    }

    [Fact]
    public void A_rate_with_nowhere_to_go_is_returned()
    {
        var restated = Restate([Fact(s_petitions, "c", "8"), Fact(s_resolved, "c", "4"), Fact(s_rate, "a", "100%"), Fact(s_rate, "c", "50%"), Fact(s_rate, "e", "10%")]);

        Assert.Equal(("x", "components-missing"), (Assert.Single(restated.Refusals).Unit, restated.Refusals[0].Reason));
        Assert.Equal([("a", "unrestated"), ("e", "unplaced")], restated.Unplaced.Select(lost => (lost.Fact.Unit, lost.Reason)));
    }

    [Fact]
    public void A_rate_without_its_counts_is_refused()
    {
        var restated = Restate([Fact(s_rate, "a", "100%"), Fact(s_rate, "b", "50%")]);

        Assert.Equal("components-missing", Assert.Single(restated.Refusals).Reason);
        Assert.Equal(2, restated.Unplaced.Count(lost => lost.Reason == "unrestated"));
        Assert.Empty(restated.Facts);
    }

    [Fact]
    public void A_largest_value_is_taken_where_units_went_whole_only()
    {
        var restated = FactRestatement.Restate([Fact(s_longest, "a", "10"), Fact(s_longest, "b", "30")], [s_longest], new(["a", "b"], ["x"], [new() { From = "a", To = "x" }, new() { From = "b", To = "x" }], []), []);

        Assert.Equal(Interval.Point(30), Assert.Single(restated.Facts).Values);
        Assert.Equal(["divided", "divided"], Restate([Fact(s_longest, "a", "10"), Fact(s_longest, "c", "30")]).Refusals.Select(refusal => refusal.Reason));
    }

    [Fact]
    public void What_does_not_add_stays_only_where_one_unit_became_one()
    {
        var table = new RestatementTable(["a", "b", "c"], ["x", "y"], [new() { From = "a", To = "x" }, new() { From = "b", To = "x" }, new() { From = "c", To = "y" }], []);

        var restated = FactRestatement.Restate([Fact(s_rank, "a", "1"), Fact(s_rank, "b", "2"), Fact(s_rank, "c", "3")], [s_rank], table, []);

        Assert.Equal(("y", Interval.Point(3)), (Assert.Single(restated.Facts).Unit, restated.Facts[0].Values));
        Assert.Equal(("x", "does-not-add"), (Assert.Single(restated.Refusals).Unit, restated.Refusals[0].Reason));
        Assert.Equal(2, restated.Unplaced.Count);
    }

    [Fact]
    public void No_fact_is_dropped_whatever_is_wrong_with_it()
    {
        Fact[] facts =
        [
            Fact(s_petitions, "q", "1"), Fact(s_petitions, null, "1"), Fact(s_petitions, "a", "1"), Fact(s_petitions, "a", "2"),
            new() { Indicator = s_petitions.Code, Unit = "b", State = CellState.Blank, Source = default }, Fact(Of("unheard", UnitAddition.Sum), "a", "1"),
        ];

        var restated = Restate(facts);

        Assert.Equal(["unknown-unit", "unknown-unit", "stated-twice", "no-figure", "unrestated"], restated.Unplaced.Select(lost => lost.Reason));
        Assert.Equal("unknown-indicator", Assert.Single(restated.Refusals).Reason);
    }

    [Fact]
    public void A_stated_none_is_nothing_and_a_blank_is_missing()
    {
        var restated = Restate([new() { Indicator = s_petitions.Code, Unit = "a", State = CellState.StatedNone, Source = default }, new() { Indicator = s_petitions.Code, Unit = "b", State = CellState.Blank, Source = default }]);

        var fact = Assert.Single(restated.Facts);
        Assert.Equal((Interval.Point(0), 3, 1), (fact.Values, fact.Expected, fact.Present));
    }
}
