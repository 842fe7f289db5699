using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <content>From rows with codes and from the facts of reports.</content>
public sealed partial class CubeBuilder
{
    /// <summary>Fills in rows of a tall table, in any order.</summary>
    public void AddRows(IEnumerable<CubeRow> rows)
    {
        RequireOpen();
        foreach (var row in Guard.Against.Null(rows))
        {
            _rows++;
            AddCell(row.Unit, row.Indicator, row.Period, row.State, row.Value, null);
        }
    }

    /// <summary>Fills in the facts of a report.</summary>
    /// <remarks>
    /// A fact without a unit of its own is about the unit that reports; one with a unit must name it by code. Bounds ("gần 300"), pairs
    /// ("26/26") and words are problems: they are no value that could be added. Facts of indicators that are not planned are told too.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="name">What the report is called in explanations, such as its symbol.</param>
    /// <param name="unit">The code of the unit that reports.</param>
    /// <param name="period">The period it reports on.</param>
    public void AddReport(Report report, string name, string unit, ReportingPeriod period)
    {
        RequireOpen();
        Guard.Against.Null(report);
        Guard.Against.Null(name);
        foreach (var fact in report.Facts)
        {
            _rows++;
            var source = new CellSource(name, fact.Source);
            var about = fact.Unit ?? unit;
            if (fact.State == CellState.Reported && NoValueIn(fact.Figure) is { } problem)
            {
                Tell(problem, about, fact.Indicator.ToString(), Text(period), fact.Figure?.Text ?? "", source);
            }
            else
            {
                AddCell(about, fact.Indicator, period, fact.State, fact.State == CellState.Reported ? fact.Figure?.Value?.ScaledValue : null, source);
            }
        }
    }

    private static CubeProblemKind? NoValueIn(StatedFigure? stated) =>
        stated?.Value is not { } figure ? CubeProblemKind.NotOneNumber
        : figure.Qualifier != Qualifier.Exact ? CubeProblemKind.Bound
        : null;

    private void AddCell(string unit, Indicators.IndicatorCode indicator, ReportingPeriod period, CellState state, Fraction? value, CellSource? source)
    {
        var (unitIndex, indicatorIndex, periodIndex) = (unit is null ? null : Plan.Units.Find(unit), Plan.FindIndicator(indicator), period is null ? null : Plan.FindPeriod(period));
        var problem = unitIndex is null ? CubeProblemKind.UnknownUnit
            : indicatorIndex is null ? CubeProblemKind.UnknownIndicator
            : periodIndex is null ? CubeProblemKind.UnknownPeriod
            : Read(indicatorIndex.Value, state, value, out var steps) ?? Fill(unitIndex.Value, indicatorIndex.Value, periodIndex.Value, state, steps);
        if (problem is { } kind)
        {
            Tell(kind, unit ?? "", indicator.ToString(), Text(period), value is null ? state.ToString() : value.Value.ToString(), source);
        }
        else if (source is { } place && state != CellState.Blank && StateOf(unitIndex!.Value, indicatorIndex!.Value, periodIndex!.Value) == state)
        {
            _sources[Cube.KeyOf(Plan, unitIndex.Value, indicatorIndex.Value, periodIndex.Value)] = place;
        }
    }

    private CellState StateOf(int unit, int indicator, int period)
    {
        var (block, lane) = Plan.PositionOf(indicator, period);
        var row = Plan.Units.Layout.RowOf[unit];
        return row >= 0 ? _leaves[block].StateAt(row, lane) : _stated[block]?.StateAt(~row, lane) ?? CellState.Blank;
    }

    private static string Text(ReportingPeriod? period) =>
        period is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{period.First:uuuu-MM-dd}/{period.Last:uuuu-MM-dd}");
}
