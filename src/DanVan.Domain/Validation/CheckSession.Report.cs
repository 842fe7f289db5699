using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <content>The report as it is now.</content>
public sealed partial class CheckSession
{
    /// <summary>Makes the report as it is now: facts, figures and cells with every change.</summary>
    public Report ToReport()
    {
        if (_changed.Count == 0)
        {
            return _report;
        }

        for (var i = 0; i < _facts.Length; i++)
        {
            FactAt(i);
        }

        var changedPlaces = _changed.Select(fact => (_facts[fact].Source.Table, _facts[fact].Source.Row, _facts[fact].Source.Column)).ToHashSet();
        var before = _changed.Select(fact => _report.Facts[fact].Figure).OfType<StatedFigure>().ToHashSet();
        var now = _facts.ToLookup(fact => (fact.Source.Table, fact.Source.Row, fact.Source.Column));
        return new Report
        {
            Template = _report.Template,
            Unit = _report.Unit,
            UnitLevel = _report.UnitLevel,
            Period = _report.Period,
            Header = _report.Header,
            Sections = _report.Sections,
            Paragraphs = _report.Paragraphs,
            Tables = [.. _report.Tables.Select(table => table with { Cells = [.. table.Cells.Select(cell => changedPlaces.Contains((table.Number, cell.Row, cell.Column)) ? Filled(cell, now[(table.Number, cell.Row, cell.Column)]) : cell)] })],
            Figures = [.. _report.Figures.Where(figure => !before.Contains(figure)), .. _changed.Order().Select(fact => _facts[fact].Figure).OfType<StatedFigure>()],
            Mentions = _report.Mentions,
            Facts = [.. _facts],
            Statements = _report.Statements,
            Unplaced = _report.Unplaced,
        };
    }

    private static ReportCell Filled(ReportCell cell, IEnumerable<Fact> facts)
    {
        var stated = facts.Where(fact => fact.State != CellState.Blank).ToList();
        return cell with
        {
            Text = string.Join("; ", stated.Select(fact => fact.Figure?.Text ?? FilledValue.Without(fact.State).Text)),
            State = stated.Count == 0 ? CellState.Blank : stated.Any(fact => fact.State == CellState.Reported) ? CellState.Reported : stated[^1].State,
            Figures = [.. stated.Select(fact => fact.Figure).OfType<StatedFigure>()],
        };
    }
}
