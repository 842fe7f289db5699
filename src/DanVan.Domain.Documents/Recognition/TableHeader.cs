namespace DanVan.Domain.Documents.Recognition;

/// <summary>Which rows of a table are its header, told by their content.</summary>
internal static class TableHeader
{
    private const int MostHeaderRows = 8;
    private const int LongestColumnNumber = 5;

    /// <summary>Whether a row only completes the one above it, whose cells a page broke.</summary>
    public static bool Completes(TableRow above, TableRow row)
    {
        if (row.Cells.Count > above.Cells.Count || row.IsHeading || row.IsBlank)
        {
            return false;
        }

        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = row.Cells[i].Text;
            if (text.Length == 0)
            {
                continue;
            }

            var state = default(StructureTextState).After(above.Cells[i].Text);
            if (above.Cells[i].Text.Length == 0 || TableAnswer.IsFigure(text) || !StructureContinuation.GoesOn(state, text, digitsGoOn: false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a row says again what one of the header rows says, as at the top of a page.</summary>
    public static bool Repeats(IReadOnlyList<TableRow> rows, int headerCount, TableRow row)
    {
        for (var i = 0; i < headerCount && i < MostHeaderRows; i++)
        {
            var header = rows[i].Cells;
            if (header.Count == row.Cells.Count && !row.IsBlank && header.Zip(row.Cells).All(pair => pair.First.Text == pair.Second.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row prints the numbers of the columns: "(1) (2) (3)", "A B 1 2 3=4+5".</summary>
    public static bool IsNumberRow(TableRow row)
    {
        var numbers = 0;
        var certain = false;
        var letters = 0;
        var expected = 1;
        foreach (var cell in row.Cells)
        {
            var text = cell.Text.Trim('(', ')', '[', ']', ' ');
            if (text.Length == 0)
            {
                continue;
            }

            if (numbers == 0 && letters == 0 && IsLabel(text))
            {
                continue;
            }

            if (numbers == 0 && text.Length == 1 && text[0] == 'A' + letters)
            {
                letters++;
                certain = true;
                continue;
            }

            var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
            var rest = text.AsSpan(digits).TrimStart();
            if (digits is 0 or > LongestColumnNumber || int.Parse(text.AsSpan(0, digits), provider: null) != expected || (rest.Length > 0 && !IsFormula(rest)))
            {
                return false;
            }

            certain |= rest.Length > 0 || cell.Text[0] is '(' or '[';
            numbers++;
            expected++;
        }

        return numbers >= 3 || (certain && numbers >= 1 && numbers + letters >= 2);
    }

    // What some forms print in front of the numbers, below the name of the unit: "Mã số".
    private static bool IsLabel(string text) => text.Equals("MS", StringComparison.OrdinalIgnoreCase) || text.Equals("Mã số", StringComparison.OrdinalIgnoreCase);

    private static bool IsFormula(ReadOnlySpan<char> text) => text[0] is '=' or '<' or '>' or '(' && !text.ContainsAnyExcept("0123456789=+-–*/x×:.…,()[]<>% ");
}
