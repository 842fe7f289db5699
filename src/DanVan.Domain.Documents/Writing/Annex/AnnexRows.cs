using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>The data rows of the tables of a form, as a report fills them.</summary>
internal sealed class AnnexRows
{
    private readonly Dictionary<TemplateTable, TemplateTableMatch> _matches = new(ReferenceEqualityComparer.Instance);
    private readonly Report _report;

    public AnnexRows(ReportTemplate template, Report report)
    {
        _report = report;
        foreach (var match in TemplateMatcher.Match(template, report.Sections, report.Paragraphs, report.Tables).Tables)
        {
            _matches[match.Template] = match;
        }
    }

    /// <summary>The words of each row by column, or null where the report says nothing of the table.</summary>
    public IReadOnlyList<string[]>? Of(TemplateTable table) =>
        _matches.TryGetValue(table, out var match) ? OfTable(table, match) : OfFacts(table);

    private static IReadOnlyList<string[]>? OfTable(TemplateTable table, TemplateTableMatch match)
    {
        var rows = match.Report.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(cells =>
        {
            var row = Blank(table);
            foreach (var cell in cells)
            {
                if (match.Columns.TryGetValue(cell.Column, out var column))
                {
                    row[column.Number - 1] = cell.Text;
                }
            }

            return row;
        }).ToList();
        return rows.Count == 0 ? null : rows;
    }

    private IReadOnlyList<string[]>? OfFacts(TemplateTable table)
    {
        if (table.Rows.Count > 0)
        {
            var rows = table.Rows.Select(printed => table.Columns.Select(column =>
                column.Content == CellContent.RowLabel ? printed.Label : printed.Cells.TryGetValue(column.Number, out var code) ? TextOf(code) : "").ToArray()).ToList();
            return table.Rows.Any(row => row.Cells.Values.Any(code => TextOf(code).Length > 0)) ? rows : null;
        }

        var only = table.Columns.Select(OfColumn).ToArray();
        return Array.TrueForAll(only, text => text.Length == 0) ? null : [only];
    }

    private string OfColumn(TemplateColumn column)
    {
        if (column.Content is CellContent.Items)
        {
            var items = column.Items.Select(item => (item.Label, Text: TextOf(item.Indicator))).ToList();
            return items.Exists(item => item.Text.Length > 0) ? string.Join(' ', items.Select(item => $"- {item.Label}: {item.Text}".TrimEnd())) : "";
        }

        var number = column.Indicator is { } indicator ? TextOf(indicator) : "";
        var rate = column.Content == CellContent.NumberAndRate && column.Rate is { } code ? TextOf(code) : "";
        return rate.Length == 0 ? number : number.Length == 0 ? rate : $"{number} ({rate})";
    }

    private string TextOf(Indicators.IndicatorCode code) => _report.FactsOf(code).FirstOrDefault() switch
    {
        null => "",
        { Figure: { } figure } => figure.Text,
        { State: CellState.StatedNone } => "0",
        { State: CellState.NotCollected } => "…",
        { State: CellState.NotApplicable } => "x",
        _ => "",
    };

    private static string[] Blank(TemplateTable table)
    {
        var row = new string[table.Columns.Count];
        Array.Fill(row, "");
        return row;
    }
}
