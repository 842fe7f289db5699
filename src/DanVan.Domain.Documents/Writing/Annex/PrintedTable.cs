using System.Globalization;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>What is printed of a table of a form: its caption, its row of numbers and its rows before anybody fills them in.</summary>
internal static class PrintedTable
{
    public const string UnitHeader = "Đơn vị";

    // "Mã số": what the row of column numbers is called on the forms of the inspectorate.
    public const string NumberLabel = "MS";

    private const int BlankRows = 3;

    // Between the parts of a formula a line may end; the sign shows nothing, and readers drop it.
    private const string LineMayEnd = "\u200B";

    /// <summary>Whether each row is a unit, named in a column of its own.</summary>
    public static bool NamesUnits(TemplateTable table) => table.RowsAre == RowSubject.Unit && !table.Columns.Any(column => column.Content == CellContent.RowLabel);

    /// <summary>Whether the number counts the tables of one form ("4.1") and stands in front of the title; else it is the name of a form ("01/XLD").</summary>
    public static bool IsCounted(TemplateTable table) => table.Number.Length > 0 && table.Number.AsSpan().IndexOfAnyExcept("0123456789.") < 0;

    /// <summary>The heading above the tables of one group: "4. Kết quả …" above 4.1 and 4.2.</summary>
    public static string? GroupHeading(TemplateTable table) =>
        table.GroupTitle is not { } title ? null : IsCounted(table) && table.Number.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? $"{table.Number[..dot]}. {title}" : title;

    /// <summary>The row of column numbers and printed formulas, or null where the form has none.</summary>
    public static string[]? Numbers(TemplateTable table)
    {
        if (!table.Columns.Any(column => column.OfficialNumber is not null || column.Formula is not null))
        {
            return null;
        }

        var numbers = table.Columns.Select(column => column.Formula is { } formula
            ? formula.Replace("=", "=" + LineMayEnd, StringComparison.Ordinal).Replace("+", "+" + LineMayEnd, StringComparison.Ordinal)
            : column.OfficialNumber?.ToString(CultureInfo.InvariantCulture) ?? "");
        return NamesUnits(table) ? [NumberLabel, .. numbers] : [.. numbers];
    }

    /// <summary>The rows of a blank form: printed labels, the labels of what a cell lists, rows for units and their total.</summary>
    public static IReadOnlyList<string[]> Blank(TemplateTable table)
    {
        var labels = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(column => table.Columns[column].Content == CellContent.RowLabel, -1);
        if (table.Rows.Count > 0)
        {
            return [.. table.Rows.Select(row => Labelled(row.Label))];
        }

        if (NamesUnits(table))
        {
            var units = Enumerable.Repeat("", BlankRows).Append(table.TotalRow ?? "");
            return [.. units.Select(unit => new[] { unit }.Concat(Labelled("")).ToArray())];
        }

        var rows = Enumerable.Repeat("", labels < 0 ? 1 : BlankRows).Select(Labelled).ToList();
        if (table.TotalRow is { } total && labels >= 0)
        {
            rows.Add(Labelled(total));
        }

        return rows;

        string[] Labelled(string label) => [.. table.Columns.Select((column, index) => index == labels ? label : string.Join('\n', column.Content == CellContent.Items ? column.Items.Select(item => $"- {Capitalised(item.Label)}") : []))];
    }

    /// <summary>A label with a capital in front.</summary>
    public static string Capitalised(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
