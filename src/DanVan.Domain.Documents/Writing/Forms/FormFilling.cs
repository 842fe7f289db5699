using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Arranges a report by the form: which row and cell of it each fact and cell belongs to, and what has no place.</summary>
internal sealed class FormFilling
{
    private readonly FormLayout _layout;
    private readonly Report _report;
    private readonly ILookup<string?, Fact> _factsByTable;
    private readonly Dictionary<FormTable, ReportTable> _written = [];

    public FormFilling(FormLayout layout, Report report)
    {
        _layout = layout;
        _report = report;
        _factsByTable = report.Facts.ToLookup(fact => fact.Source.Table);
        foreach (var table in report.Tables)
        {
            if (FormOf(table) is { } form)
            {
                _written.TryAdd(form, table);
            }
        }

        var placed = _written.Values.Select(table => table.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in report.Facts.Where(fact => fact.Source.Table is null || !placed.Contains(fact.Source.Table)))
        {
            (fact.Unit is null && layout.Template.FindIndicator(fact.Indicator) is not null ? Narrative : LeftOut).Add(fact);
        }
    }

    /// <summary>Gets the facts that stand in no table, in the order of the report.</summary>
    public List<Fact> Narrative { get; } = [];

    /// <summary>Gets the facts that the form has no place for.</summary>
    public List<Fact> LeftOut { get; } = [];

    /// <summary>The rows of a table, or null where the report does not have the table.</summary>
    public List<FormRow>? RowsOf(FormTable form)
    {
        if (!_written.TryGetValue(form, out var table))
        {
            return null;
        }

        var columns = ColumnsOf(form, table);
        var cells = table.Cells.ToLookup(cell => cell.Row);
        var facts = _factsByTable[table.Number].ToLookup(fact => fact.Source.Row ?? 0);
        var numbers = cells.Select(row => row.Key).Concat(facts.Select(row => row.Key)).Distinct().Order().ToList();
        var rows = new List<FormRow>();
        if (form.NamesUnits)
        {
            foreach (var number in numbers)
            {
                var unit = facts[number].Select(fact => fact.Unit).FirstOrDefault(unit => unit is not null);
                rows.Add(RowOf(form, null, unit ?? form.Template.TotalRow, rows.Count + 1, columns, [.. cells[number]], [.. facts[number]]));
            }

            return rows;
        }

        foreach (var (printed, number) in PrintedRows(form, columns, numbers, cells, facts))
        {
            rows.Add(RowOf(form, printed, printed?.Label, rows.Count + 1, columns, number is { } one ? [.. cells[one]] : [], number is { } two ? [.. facts[two]] : []));
        }

        var used = rows.SelectMany(row => row.Meant!).Sum(cell => cell.Facts.Count);
        if (used < facts.Sum(row => row.Count()))
        {
            var kept = rows.SelectMany(row => row.Meant!).SelectMany(cell => cell.Facts).Select(fact => (fact.Indicator, fact.State, fact.Figure?.Text)).ToHashSet();
            LeftOut.AddRange(_factsByTable[table.Number].Where(fact => !kept.Contains((fact.Indicator, fact.State, fact.Figure?.Text))));
        }

        return rows;
    }

    // The form's rows with the report's: by what they state, else by their label, else by their order.
    private static IEnumerable<(TemplateRow? Printed, int? Number)> PrintedRows(
        FormTable form, Dictionary<int, FormColumn> columns, List<int> numbers, ILookup<int, ReportCell> cells, ILookup<int, Fact> facts)
    {
        if (form.Template.Rows.Count == 0)
        {
            var chosen = numbers.FirstOrDefault(number => facts[number].Any(), numbers.FirstOrDefault(number => cells[number].Any(cell => cell.State != CellState.Blank), numbers.FirstOrDefault()));
            return [(null, numbers.Count == 0 ? null : chosen)];
        }

        var open = numbers.ToList();
        var rows = new List<(TemplateRow? Printed, int? Number)>();
        foreach (var printed in form.Template.Rows)
        {
            var codes = printed.Cells.Values.ToHashSet();
            var index = open.FindIndex(number => facts[number].Any(fact => codes.Contains(fact.Indicator)));
            index = index >= 0 ? index : open.FindIndex(number => cells[number].Any(cell => columns.TryGetValue(cell.Column, out var column) && column.IsLabel && cell.Text == printed.Label));
            rows.Add((printed, index >= 0 ? open[index] : null));
            if (index >= 0)
            {
                open.RemoveAt(index);
            }
        }

        return rows;
    }

    private static FormRow RowOf(FormTable form, TemplateRow? printed, string? name, int number, Dictionary<int, FormColumn> columns, IReadOnlyList<ReportCell> cells, IReadOnlyList<Fact> facts)
    {
        var row = new FormRow(form, printed, name) { Meant = new FormCell[form.Columns.Count] };
        for (var i = 0; i < form.Columns.Count; i++)
        {
            var column = form.Columns[i];
            var place = new Source { Table = form.Template.Number, Row = number, Column = column.Template.Number };
            var cell = cells.FirstOrDefault(cell => columns.GetValueOrDefault(cell.Column) == column);
            var own = facts.Where(fact => fact.Source.Column is { } at && columns.GetValueOrDefault(at) == column).ToList();
            row.Meant[i] = new FormCell(own, cell).At(place);
            Show(column, row, row.Meant[i], row.Texts[i]);
        }

        return row;
    }

    // What stands in the slots: each fact in its own, and the words of the cell where one slot is all it has.
    private static void Show(FormColumn column, FormRow row, FormCell meant, string[] texts)
    {
        var words = meant.Cell?.Text ?? "";
        for (var i = 0; i < texts.Length; i++)
        {
            var slot = column.Slots[i];
            var indicator = column.IndicatorOf(slot, row.Template);
            var fact = indicator is { } code ? meant.Facts.FirstOrDefault(fact => fact.Indicator == code) : null;
            texts[i] = column.IsLabel && row.Template is { } printed ? printed.Label : texts.Length == 1 && words.Length > 0 ? words : fact is null ? "" : TextOf(fact);
        }

        if (texts.Length > 1 && column.Slots[0].IsWords && words.Length > 0 && words != string.Join("; ", texts.Where(text => text.Length > 0)))
        {
            texts[0] = words;
        }
    }

    /// <summary>What a fact is shown as where it has a cell of its own.</summary>
    public static string TextOf(Fact fact) => fact.Figure?.Text ?? fact.State switch
    {
        CellState.StatedNone => "Không",
        CellState.NotCollected => "…",
        CellState.NotApplicable => "x",
        CellState.Placeholder => "......",
        _ => "",
    };

    private FormTable? FormOf(ReportTable table)
    {
        var facts = _factsByTable[table.Number].Select(fact => fact.Indicator).ToHashSet();
        var best = _layout.Tables.Where(form => !_written.ContainsKey(form)).MaxBy(form => CountOf(form, facts));
        return best is not null && CountOf(best, facts) > 0
            ? best
            : _layout.Tables.FirstOrDefault(form => form.Template.Number == table.Number && form.Template.Columns.Count == table.Columns.Count && !_written.ContainsKey(form));
    }

    private static int CountOf(FormTable form, HashSet<IndicatorCode> facts) =>
        form.Columns.Sum(column => column.Slots.Count(slot => slot.Indicator is { } code && facts.Contains(code))) + form.Template.Rows.Sum(row => row.Cells.Values.Count(facts.Contains));

    // The report's columns by number: by what their facts state, else by their order where the tables are equally wide.
    private Dictionary<int, FormColumn> ColumnsOf(FormTable form, ReportTable table)
    {
        var columns = new Dictionary<int, FormColumn>();
        foreach (var fact in _factsByTable[table.Number])
        {
            if (fact.Source.Column is { } number && !columns.ContainsKey(number) && form.Columns.Find(column => States(form, column, fact.Indicator)) is { } found)
            {
                columns[number] = found;
            }
        }

        if (table.Columns.Count == form.Columns.Count)
        {
            for (var i = 0; i < form.Columns.Count; i++)
            {
                if (!columns.ContainsValue(form.Columns[i]))
                {
                    columns.TryAdd(i + 1, form.Columns[i]);
                }
            }
        }

        return columns;
    }

    private static bool States(FormTable form, FormColumn column, IndicatorCode indicator) =>
        column.Slots.Any(slot => slot.Indicator == indicator) || form.Template.Rows.Any(row => row.Cells.TryGetValue(column.Template.Number, out var code) && code == indicator);
}
