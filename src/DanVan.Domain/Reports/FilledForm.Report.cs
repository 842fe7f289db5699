using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Reports;

public sealed partial class FilledForm
{
    /// <summary>Makes the report: facts, figures and tables with their sources. Later changes of the form do not change it.</summary>
    public Report ToReport()
    {
        var facts = new List<Fact>();
        var tables = new List<ReportTable>();
        foreach (var table in _tables.Values.Where(table => table.Rows.Count > 0))
        {
            var cells = new List<ReportCell>();
            foreach (var row in table.Rows)
            {
                cells.AddRange(table.Template.Columns.Select(column => CellOf(table, row, column, facts)));
            }

            tables.Add(new ReportTable
            {
                Number = table.Template.Number,
                Title = table.Template.Title,
                Line = 0,
                Columns = [.. table.Template.Columns.Select(column => column.Header)],
                Cells = cells,
            });
        }

        facts.AddRange(_loose.Select(pair => FactOf(pair.Key, null, pair.Value, default)));
        return new Report
        {
            Template = Template.Code,
            Unit = Unit,
            UnitLevel = UnitLevel,
            Period = Period,
            Header = Header,
            Sections = [],
            Paragraphs = [],
            Tables = tables,
            Figures = [.. facts.Select(fact => fact.Figure).OfType<StatedFigure>()],
            Mentions = [],
            Facts = facts,
            Statements = [],
        };
    }

    private static ReportCell CellOf(FilledTable table, FilledRow row, TemplateColumn column, List<Fact> facts)
    {
        var source = new Source { Table = table.Template.Number, Row = row.Number, Column = column.Number };
        var first = facts.Count;
        var values = new List<(string Text, CellState State)>();
        foreach (var indicator in table.IndicatorsOf(row, column))
        {
            var value = row.Values.GetValueOrDefault((column.Number, indicator));
            facts.Add(FactOf(indicator, row.Unit, value, source));
            values.Add((value.Text, value.State));
        }

        if (column.Content == CellContent.RowLabel)
        {
            return new ReportCell { Row = row.Number, Column = column.Number, Text = row.Template?.Label ?? row.Unit ?? "", State = CellState.Reported, Source = source };
        }

        var (text, state) = JoinedCell.Of(values);
        return new ReportCell
        {
            Row = row.Number,
            Column = column.Number,
            Text = text,
            State = state,
            Source = source,
            Figures = [.. facts.Skip(first).Select(fact => fact.Figure).OfType<StatedFigure>()],
        };
    }

    internal static Fact FactOf(IndicatorCode indicator, string? unit, FilledValue value, Source source) => new()
    {
        Indicator = indicator,
        Unit = unit,
        State = value.State,
        Figure = value.Figure is { } figure ? new StatedFigure { Text = value.Text, Source = source, Value = figure, Indicator = indicator } : null,
        Source = source,
    };
}
