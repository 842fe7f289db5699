namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Parts a sheet into titles, tables and notes, by which cells are filled.</summary>
/// <remarks>
/// A row of one text is a text, before and after a table; between the rows of a table it belongs to it. Empty rows part two tables,
/// unless what follows is a row of numbers under the same columns. An empty column parts tables that stand side by side.
/// </remarks>
internal static class SheetBlocks
{
    private const int MostEmptyRows = 3;
    private const int LongestHeading = 120;
    private const int LongestGroup = 60;
    private const int LetterheadRows = 8;
    private const int AreaPerCell = 16;
    private const int SmallArea = 20_000;
    private const int MostSideBySide = 12;

    private static readonly string[] Totals = ["Tổng", "Cộng", "Tổng cộng", "Tổng số"];

    public static List<SheetBlock> Of(SheetContent sheet)
    {
        var blocks = new List<SheetBlock>();
        var rows = sheet.Rows;
        for (var i = 0; i < rows.Count;)
        {
            if (!IsTabular(rows[i]) && AcrossColumns(sheet, rows, i) == 0)
            {
                blocks.Add(new SheetBlock([rows[i].Cells], IsTable: false));
                i++;
                continue;
            }

            var end = LastOfTable(sheet, rows, i) + 1;
            AddTables(blocks, [.. rows.Skip(i).Take(end - i)], sheet);
            i = end;
        }

        return blocks;
    }

    private static bool IsTabular(SheetRow row) => row.Cells.Count > 1;

    // The last column of a lone header merged over those of the row below it, or 0 where a row is none: "Cấp huyện" over its four columns.
    private static int AcrossColumns(SheetContent sheet, IReadOnlyList<SheetRow> rows, int index)
    {
        var cell = rows[index].Cells[0];
        return cell.Text.Length <= LongestGroup && cell.Text.Any(char.IsLower)
            && index + 1 < rows.Count && rows[index + 1].Number == rows[index].Number + 1 && IsTabular(rows[index + 1])
            ? sheet.MergesIn(rows[index].Number, rows[index].Number).FirstOrDefault(merge => merge.First == cell.Address && merge.Last.Row == merge.First.Row).Last.Column
            : 0;
    }

    private static int LastOfTable(SheetContent sheet, IReadOnlyList<SheetRow> rows, int first)
    {
        if (LastOfLetterhead(rows, first) is >= 0 and var letterhead)
        {
            return letterhead;
        }

        var last = first;
        var left = rows[first].Cells[0].Address.Column;
        var right = Math.Max(rows[first].Cells[^1].Address.Column, IsTabular(rows[first]) ? 0 : AcrossColumns(sheet, rows, first));
        for (var i = first + 1; i < rows.Count; i++)
        {
            var gap = rows[i].Number - rows[i - 1].Number - 1;
            if (!IsTabular(rows[i]))
            {
                // A row may state one figure, or none beside its label; one text between rows heads those below it.
                if (gap == 0 && IsLoneAnswer(rows[i].Cells[0], left, right))
                {
                    last = i;
                    continue;
                }

                if (gap > 0 || rows[i].Cells[0].Text.Length > LongestHeading || i + 1 == rows.Count || rows[i + 1].Number != rows[i].Number + 1 || !GoesOn(rows[i + 1], left, right))
                {
                    break;
                }

                continue;
            }

            if (gap > MostEmptyRows || (gap > 0 && !GoesOn(rows[i], left, right)) || HasLetterhead(rows[i]))
            {
                break;
            }

            last = i;
            left = Math.Min(left, rows[i].Cells[0].Address.Column);
            right = Math.Max(right, rows[i].Cells[^1].Address.Column);
        }

        return last;
    }

    private static bool GoesOn(SheetRow row, int left, int right) =>
        IsTabular(row) && row.Cells[0].Address.Column >= left && row.Cells[^1].Address.Column <= right && row.Cells.Any(cell => cell.Kind == SheetCellKind.Number || IsFigure(cell.Text));

    private static bool IsLoneAnswer(SheetCell cell, int left, int right) => cell.Address.Column >= left && cell.Address.Column <= right
        && (cell.Kind == SheetCellKind.Number || IsFigure(cell.Text) || Array.Exists(Totals, total => cell.Text.Equals(total, StringComparison.OrdinalIgnoreCase)));

    private static bool IsFigure(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept("0123456789.,%/ ");

    // The names of the issuer and the state stand side by side above a report, with the symbol and the motto below them.
    private static int LastOfLetterhead(IReadOnlyList<SheetRow> rows, int first)
    {
        var last = -1;
        for (var i = first; i < rows.Count && rows[i].Number < rows[first].Number + LetterheadRows && IsTabular(rows[i]); i++)
        {
            last = HasLetterhead(rows[i]) ? i : last;
        }

        return last;
    }

    private static bool HasLetterhead(SheetRow row) => row.Cells.Any(cell =>
        cell.Text.StartsWith("CỘNG H", StringComparison.OrdinalIgnoreCase)
        || (cell.Text.StartsWith("Độc lập", StringComparison.OrdinalIgnoreCase) && cell.Text.Contains("Hạnh phúc", StringComparison.OrdinalIgnoreCase))
        || cell.Text.StartsWith("Số:", StringComparison.OrdinalIgnoreCase));

    private static void AddTables(List<SheetBlock> blocks, IReadOnlyList<SheetRow> rows, SheetContent sheet)
    {
        foreach (var (first, last) in Columns(rows, sheet))
        {
            var cut = rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Cells.Where(cell => cell.Address.Column >= first && cell.Address.Column <= last)]).Where(cells => cells.Count > 0).ToList();
            var cells = cut.Sum(row => (long)row.Count);
            var columns = cut.SelectMany(row => row).Select(cell => cell.Address.Column).Distinct().Count();

            // Cells scattered over a sheet are no table; a grid around them would be all holes.
            blocks.Add(new SheetBlock(cut, cut.Count > 0 && columns > 1 && (long)columns * cut.Count <= (AreaPerCell * cells) + SmallArea));
        }
    }

    // The runs of columns between empty ones; a run of one column stays with its neighbour.
    private static List<(int First, int Last)> Columns(IReadOnlyList<SheetRow> rows, SheetContent sheet)
    {
        var filled = rows.SelectMany(row => row.Cells).Select(cell => (First: cell.Address.Column, Last: cell.Address.Column));
        var merged = sheet.MergesIn(rows[0].Number, rows[^1].Number).Where(merge => sheet.Find(merge.First) is not null).Select(merge => (First: merge.First.Column, Last: merge.Last.Column));
        var runs = new List<(int First, int Last)>();
        foreach (var (first, last) in filled.Concat(merged).Order())
        {
            if (runs.Count > 0 && first <= runs[^1].Last + 1)
            {
                runs[^1] = (runs[^1].First, Math.Max(last, runs[^1].Last));
            }
            else
            {
                runs.Add((first, last));
            }
        }

        var isParted = runs.Count is > 1 and <= MostSideBySide && runs.TrueForAll(run => run.Last > run.First) && !rows.Any(HasLetterhead)
            && runs.TrueForAll(run => rows.Count(row => row.Cells.Count(cell => cell.Address.Column >= run.First && cell.Address.Column <= run.Last) > 1) > 1);
        return isParted ? runs : [(runs[0].First, runs[^1].Last)];
    }
}
