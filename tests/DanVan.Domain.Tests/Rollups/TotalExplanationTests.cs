using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Tests.Rollups;

public class TotalExplanationTests
{
    private static RollupTotals Totals(SubtotalPolicy policy)
    {
        var plan = RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a"), RollupSamples.Indicator("b"), RollupSamples.Rate("r", "a", "b")], RollupSamples.Months(1));
        var builder = CubeBuilder.For(plan);
        builder.AddReport(ReportOf(8_943, line: 12), "407/BC-UBND", "c1", plan.Periods[0]);
        builder.AddColumns([4, 7, 2, 5, 0], [0, 0, 0, 0, 1], [0, 0, 0, 0, 0], [CellState.Reported, CellState.Placeholder, CellState.Reported, CellState.Reported, CellState.Reported], [57, 0, 1, 9_100, 10_000]);
        Assert.Empty(builder.Problems);
        return Rollup.Of(builder.Build(), MissingValues.LeftOut, policy);
    }

    public class Parts
    {
        [Fact]
        public void Lead_down_to_the_line_of_the_report()
        {
            var nation = Totals(SubtotalPolicy.Computed).Explain(1, 0, 0);

            var district = nation.Parts.Single(part => part.UnitCode == "p1").Parts.Single(part => part.UnitCode == "d1");
            var commune = district.Parts.Single(part => part.UnitCode == "c1");

            Assert.Equal(9_001, nation.Total.Value);
            Assert.Equal(9_000, district.Total.Value);
            Assert.Equal(9_100, district.Own.Value);
            Assert.Equal(("407/BC-UBND", 12), (commune.Source!.Value.Report, commune.Source.Value.Place.Line));
            Assert.Equal(CellState.Placeholder, district.Parts.Single(part => part.UnitCode == "c3").Own.State);
        }

        [Fact]
        public void Are_none_where_a_stated_total_stands() => Assert.Empty(Totals(SubtotalPolicy.ReportedFirst).Explain(5, 0, 0).Parts);
    }

    public class Text
    {
        [Fact]
        public void Is_one_line_a_unit_in_Vietnamese() => Assert.Equal(
            """
            p1: 9001 (3/4 đơn vị)
              island: 1
              d1: 9000 (2/3 đơn vị)
                c1: 8943, 407/BC-UBND dòng 12
                c2: 57
                c3: chưa điền

            """,
            ExplanationText.Of(Totals(SubtotalPolicy.Computed).Explain(3, 0, 0), CultureInfo.GetCultureInfo("vi-VN"), levels: 5));

        [Fact]
        public void Says_in_English_what_it_leaves_out() => Assert.Equal(
            """
            nation: 9001 (3 of 5 units)
              p1: 9001 (3 of 4 units) [2 units below]
              p2: missing

            """,
            ExplanationText.Of(Totals(SubtotalPolicy.Computed).Explain(1, 0, 0), CultureInfo.InvariantCulture, levels: 1));
    }

    public class Rates
    {
        [Fact]
        public void Show_both_totals()
        {
            var rate = Totals(SubtotalPolicy.Computed).ExplainRate(0, 2, 0);

            Assert.Equal(Fraction.Of(8_943, 10_000), rate.Rate.Value!.Value.Value);
            Assert.Equal((8_943, 10_000), ((int)rate.Numerator!.Total.Value!.Value.Numerator, (int)rate.Base!.Total.Value!.Value.Numerator));
        }
    }

    private static Report ReportOf(long value, int line) => new()
    {
        Header = new ReportHeader(),
        Sections = [],
        Paragraphs = [],
        Tables = [],
        Figures = [],
        Mentions = [],
        Statements = [],
        Facts =
        [
            new Fact
            {
                Indicator = IndicatorCode.Parse("a"),
                State = CellState.Reported,
                Source = new Source { Line = line },
                Figure = new StatedFigure { Text = $"{value}", Source = new Source { Line = line }, Value = Figure.Count(value) },
            },
        ],
    };
}
