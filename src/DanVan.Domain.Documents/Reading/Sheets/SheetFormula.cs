namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A formula that only adds up cells of its own sheet: "SUM(B2:B9)", "SUM(B2:B5,B7)+C3", "SUBTOTAL(9,B2:B9)".</summary>
/// <param name="Ranges">The cells added, corner to corner; a single cell is a range of one.</param>
/// <param name="IsSubtotal">Whether it leaves out cells that are subtotals themselves.</param>
internal sealed record SheetFormula(IReadOnlyList<(CellAddress First, CellAddress Last)> Ranges, bool IsSubtotal)
{
    private const int MostRanges = 256;
    private const int MaxLength = 2048;

    /// <summary>Reads a formula, or returns null where it is anything but a plain sum.</summary>
    /// <param name="text">The formula without its equals sign.</param>
    /// <param name="rows">How many rows below the cell it was written for it stands: a shared formula moves with its cell.</param>
    /// <param name="columns">How many columns to the right of that cell it stands.</param>
    public static SheetFormula? Read(string text, int rows = 0, int columns = 0)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var reader = new Reader(text.Replace(" ", "", StringComparison.Ordinal), rows, columns);
        return reader.ReadSum() ? new SheetFormula(reader.Ranges, reader.IsSubtotal) : null;
    }

    private sealed class Reader(string text, int rows, int columns)
    {
        private int _at;

        public List<(CellAddress First, CellAddress Last)> Ranges { get; } = [];

        public bool IsSubtotal { get; private set; }

        public bool ReadSum()
        {
            Take("+");
            do
            {
                if (!ReadTerm())
                {
                    return false;
                }
            }
            while (Take("+"));
            return _at == text.Length && (Ranges.Count > 1 || Ranges[0].First != Ranges[0].Last);
        }

        private bool ReadTerm()
        {
            if (Take("SUBTOTAL(9,") || Take("SUBTOTAL(109,"))
            {
                IsSubtotal = true;
                return ReadArguments();
            }

            return Take("SUM(") ? ReadArguments() : ReadRange(isArgument: false);
        }

        private bool ReadArguments()
        {
            do
            {
                Take("+");
                if (!ReadRange(isArgument: true))
                {
                    return false;
                }
            }
            while (Take(",") || Take(";"));
            return Take(")");
        }

        private bool ReadRange(bool isArgument)
        {
            if (Ranges.Count == MostRanges || !ReadCell(out var first))
            {
                return false;
            }

            var last = first;
            if (Take(":") && (!isArgument || !ReadCell(out last)))
            {
                return false;
            }

            Ranges.Add((new CellAddress(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column)), new CellAddress(Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column))));
            return !isArgument || ReadMore();
        }

        // "SUM(B2+B3)" adds cells inside.
        private bool ReadMore() => !Take("+") || ReadRange(isArgument: true);

        private bool ReadCell(out CellAddress address)
        {
            if (!CellAddress.TryRead(text.AsSpan(_at), out var written, out var fixedColumn, out var fixedRow, out var length))
            {
                address = default;
                return false;
            }

            _at += length;
            address = new CellAddress(written.Row + (fixedRow ? 0 : rows), written.Column + (fixedColumn ? 0 : columns));
            return address.Row is >= 1 and <= CellAddress.MaxRow && address.Column is >= 1 and <= CellAddress.MaxColumn
                && (_at == text.Length || !char.IsLetterOrDigit(text[_at]) && text[_at] is not ('_' or '!' or '('));
        }

        private bool Take(string word)
        {
            if (!text.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            _at += word.Length;
            return true;
        }
    }
}
