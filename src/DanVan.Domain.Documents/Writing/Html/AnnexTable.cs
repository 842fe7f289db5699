using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes a table as on paper: merged header cells, column numbers, cells with their findings.</summary>
internal static class AnnexTable
{
    // A table that fits on a page is not broken over two.
    private const int ShortRows = 12;

    public static void Write(HtmlWriter html, StructuredTable table, PageMarks marks, HtmlWords words)
    {
        html.Open("div", ("class", table.RowCount <= ShortRows ? "sheet short" : "sheet"), ("role", "region"), ("tabindex", "0"), ("aria-label", $"{words.Table} {table.Number}"));
        html.Open("table").Open("caption", ("class", marks.At(table.Number, null, null).Count == 0 ? "quiet" : null)).Text($"{words.Table} {table.Number}");
        MarkedText.WriteLinks(html, marks.At(table.Number, null, null), words);
        html.CloseLine();
        WriteHeader(html, table, marks, words);
        html.Open("tbody");
        foreach (var row in table.Cells.GroupBy(cell => cell.Row))
        {
            html.Open("tr");
            foreach (var cell in row)
            {
                WriteCell(html, table, cell, marks, words);
            }

            html.CloseLine();
        }

        html.Close().Close().CloseLine();
    }

    private static void WriteHeader(HtmlWriter html, StructuredTable table, PageMarks marks, HtmlWords words)
    {
        html.Open("thead");
        var rows = table.HeaderCells.Count == 0 ? 0 : table.HeaderCells.Max(cell => cell.Row);
        var owners = OwnersOf(table, rows);
        for (var row = 1; row <= rows; row++)
        {
            html.Open("tr");
            for (var column = 1; column <= table.ColumnCount; column++)
            {
                var owner = owners[row - 1, column - 1];
                if (owner is null)
                {
                    html.Open("td").Close();
                }
                else if (owner.Row == row && owner.Column == column)
                {
                    WriteHeaderCell(html, owner, RowsOf(owner, owners, rows), marks, words);
                }
            }

            html.CloseLine();
        }

        if (table.ColumnNumbers.Count > 0)
        {
            html.Open("tr", ("class", "column-numbers"));
            foreach (var number in table.ColumnNumbers)
            {
                html.Element("td", number);
            }

            html.CloseLine();
        }

        html.CloseLine();
    }

    private static void WriteHeaderCell(HtmlWriter html, StructuredHeaderCell cell, int rows, PageMarks marks, HtmlWords words)
    {
        html.Open("th", ("scope", cell.Span > 1 ? "colgroup" : "col"), ("colspan", Count(cell.Span)), ("rowspan", Count(rows)));
        MarkedText.Write(html, cell.Text, marks, words);
        html.Close();
    }

    private static void WriteCell(HtmlWriter html, StructuredTable table, StructuredCell cell, PageMarks marks, HtmlWords words)
    {
        var blank = cell.Text.Text.Length == 0 ? marks.At(table.Number, cell.Row, cell.Column) : [];
        var found = marks.In(cell.Text).Concat(blank).Select(mark => mark.Finding).OfType<PlacedFinding>().MinBy(finding => finding.Sign.Rank);
        var names = cell.Column == 1 && table.RowCount > 1 && cell.State is CellState.Reported && cell.Text.Text.Any(char.IsLetter);
        var style = string.Join(' ', new[] { found?.Sign.Class, IsNumber(cell.Text.Text) ? "number" : null }.OfType<string>());
        html.Open(names ? "th" : "td", ("scope", names ? "row" : null), ("class", style.Length == 0 ? null : style), ("colspan", Count(cell.Span)));
        if (blank.Count > 0)
        {
            html.Element("span", $"({words.Blank})", ("class", "blank"));
            MarkedText.WriteLinks(html, blank, words);
        }
        else
        {
            MarkedText.Write(html, cell.Text, marks, words);
        }

        html.Close();
    }

    // A cell stands over what is below it as far down as nothing else does.
    private static StructuredHeaderCell?[,] OwnersOf(StructuredTable table, int rows)
    {
        var owners = new StructuredHeaderCell?[rows, table.ColumnCount];
        foreach (var cell in table.HeaderCells)
        {
            for (var column = cell.Column; column < cell.Column + cell.Span && column <= table.ColumnCount; column++)
            {
                owners[cell.Row - 1, column - 1] ??= cell;
            }
        }

        foreach (var cell in table.HeaderCells)
        {
            for (var row = cell.Row + 1; row <= rows && IsFree(owners, cell, row, table.ColumnCount); row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.Span && column <= table.ColumnCount; column++)
                {
                    owners[row - 1, column - 1] = cell;
                }
            }
        }

        return owners;
    }

    private static bool IsFree(StructuredHeaderCell?[,] owners, StructuredHeaderCell cell, int row, int columns)
    {
        for (var column = cell.Column; column < cell.Column + cell.Span && column <= columns; column++)
        {
            if (owners[row - 1, column - 1] is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static int RowsOf(StructuredHeaderCell cell, StructuredHeaderCell?[,] owners, int rows)
    {
        var last = cell.Row;
        while (last < rows && owners[last, cell.Column - 1] == cell)
        {
            last++;
        }

        return last - cell.Row + 1;
    }

    private static string? Count(int count) => count > 1 ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private static bool IsNumber(string text) => text.Length is > 0 and < 24 && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().IndexOfAnyExcept("0123456789.,%/()+- ") < 0;
}
