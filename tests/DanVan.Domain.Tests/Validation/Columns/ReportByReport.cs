using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Columns;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Tests.Validation.Columns;

/// <summary>The slow and obvious way: a report for each unit and period, checked against those of the periods before and of the units below.</summary>
internal static class ReportByReport
{
    public static IEnumerable<(int Unit, int Period, Finding Finding)> Check(ColumnSamples sample, ColumnUnits units)
    {
        var plan = sample.Cube.Plan;
        var reports = Enumerable.Range(0, plan.Units.Count).Select(unit => Enumerable.Range(0, plan.Periods.Count).Select(period => ReportOf(sample, unit, period)).ToArray()).ToArray();
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            for (var period = 0; period < plan.Periods.Count; period++)
            {
                if (!plan.Units.IsLeaf(unit) && (units == ColumnUnits.Leaves || reports[unit][period].Facts.All(fact => fact.State == CellState.Blank)))
                {
                    continue;
                }

                var related = new RelatedReports
                {
                    Earlier = [.. Enumerable.Range(0, period).Reverse().Select(earlier => new RelatedReport { Name = $"kỳ {earlier}", Report = reports[unit][earlier] })],
                    Children = [.. plan.Units.ChildrenOf(unit).Select(child => new RelatedReport { Name = plan.Units.CodeOf(child), Report = reports[child][period] })],
                };
                var context = new RuleContext(reports[unit][period], sample.Template, sample.Rulebook) { Related = related };
                foreach (var finding in new FormulaRule().Check(context))
                {
                    yield return (unit, period, finding);
                }
            }
        }
    }

    private static Report ReportOf(ColumnSamples sample, int unit, int period)
    {
        var plan = sample.Cube.Plan;
        return new Report
        {
            Period = plan.Periods[period],
            Header = new ReportHeader(),
            Sections = [],
            Paragraphs = [],
            Tables = [],
            Figures = [],
            Mentions = [],
            Statements = [],
            Facts = [.. plan.Indicators.Select((column, i) => FactOf(column.Indicator, sample.Cube.At(unit, i, period)))],
        };
    }

    private static Fact FactOf(Indicator indicator, Domain.Rollups.CubeCell cell) => new()
    {
        Indicator = indicator.Code,
        State = cell.State,
        Source = default,
        Figure = cell is { State: CellState.Reported, Value: { } value } ? new StatedFigure { Text = "", Source = default, Value = Written(indicator, value) } : null,
    };

    // Written with no more decimals than it needs, of two at most.
    private static Figure Written(Indicator indicator, Fraction value) =>
        Figure.Of(value, value.IsInteger ? 0 : (value * 10).IsInteger ? 1 : 2, unit: indicator.Kind == IndicatorKind.Rate ? "%" : null);
}
