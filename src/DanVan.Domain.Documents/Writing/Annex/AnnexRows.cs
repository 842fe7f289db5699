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

    private IReadOnlyList<string[]>? OfTable(TemplateTable table, TemplateTableMatch match)
    {
        var units = _report.Facts.Where(fact => fact.Unit is not null && fact.Source.Table == match.Report.Number).ToLookup(fact => fact.Source.Row, fact => fact.Unit!);
        var before = PrintedTable.NamesUnits(table) ? 1 : 0;
        var rows = match.Report.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(cells =>
        {
            var row = new string[table.Columns.Count + before];
            Array.Fill(row, "");
            foreach (var cell in cells)
            {
                if (match.Columns.TryGetValue(cell.Column, out var column))
                {
                    row[column.Number - 1 + before] = cell.Text;
                }
            }

            if (before > 0)
            {
                // The column of units is none of the form's, so it has no partner there.
                row[0] = units[cells.Key].FirstOrDefault()
                    ?? cells.Where(cell => !match.Columns.ContainsKey(cell.Column)).OrderBy(cell => cell.Column).FirstOrDefault()?.Text ?? table.TotalRow ?? "";
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
                column.Content == CellContent.RowLabel ? printed.Label : printed.Cells.TryGetValue(column.Number, out var code) ? TextOf(code, unit: null) : "").ToArray()).ToList();
            return table.Rows.Any(row => row.Cells.Values.Any(code => TextOf(code, unit: null).Length > 0)) ? rows : null;
        }

        if (PrintedTable.NamesUnits(table))
        {
            return OfUnits(table);
        }

        var only = table.Columns.Select(column => OfColumn(column, unit: null)).ToArray();
        return Array.TrueForAll(only, text => text.Length == 0) ? null : [only];
    }

    // A row for each unit that states something, in the order of the report; the total last.
    private IReadOnlyList<string[]>? OfUnits(TemplateTable table)
    {
        var codes = table.Columns.Select(column => column.Indicator).ToHashSet();
        var units = _report.Facts.Where(fact => codes.Contains(fact.Indicator)).Select(fact => fact.Unit).Distinct().OrderBy(unit => unit is null).ToList();
        return units.Count == 0 ? null : [.. units.Select(unit => table.Columns.Select(column => OfColumn(column, unit)).Prepend(unit ?? table.TotalRow ?? "").ToArray())];
    }

    private string OfColumn(TemplateColumn column, string? unit)
    {
        if (column.Content is CellContent.Items)
        {
            var items = column.Items.Select(item => (Label: PrintedTable.Capitalised(item.Label), Text: TextOf(item.Indicator, unit))).ToList();
            return items.Exists(item => item.Text.Length > 0) ? string.Join('\n', items.Select(item => $"- {item.Label}: {item.Text}".TrimEnd())) : "";
        }

        var number = column.Indicator is { } indicator ? TextOf(indicator, unit) : "";
        var rate = column.Content == CellContent.NumberAndRate && column.Rate is { } code ? TextOf(code, unit) : "";
        return rate.Length == 0 ? number : number.Length == 0 ? rate : $"{number} ({rate})";
    }

    private string TextOf(Indicators.IndicatorCode code, string? unit) => _report.FactsOf(code, unit).FirstOrDefault() switch
    {
        null => "",
        { Figure: { } figure } => figure.Text,
        { State: CellState.StatedNone } => "0",
        { State: CellState.NotCollected } => "…",
        { State: CellState.NotApplicable } => "x",
        _ => "",
    };
}
