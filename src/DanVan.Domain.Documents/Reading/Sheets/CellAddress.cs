using System.Globalization;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>The address of a cell on a sheet: row and column counted from 1, written "C7".</summary>
internal readonly record struct CellAddress(int Row, int Column) : IComparable<CellAddress>
{
    public const int MaxRow = 1_048_576;
    public const int MaxColumn = 16_384;
    private const int Letters = 26;

    /// <summary>The letters of a column: 1 is "A", 27 is "AA".</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            letters[--at] = (char)('A' + ((rest - 1) % Letters));
        }

        return letters[at..].ToString();
    }

    /// <summary>Reads "C7" or "$C$7"; false for anything else and for what no sheet has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address) => TryRead(text, out address, out _, out _, out var length) && length == text.Length;

    /// <summary>Reads the address at the start of a text, with its dollar signs.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out CellAddress address, out bool fixedColumn, out bool fixedRow, out int length)
    {
        address = default;
        length = 0;
        fixedColumn = Take(text, '$', ref length);
        var column = 0;
        for (; length < text.Length && char.IsAsciiLetter(text[length]) && column <= MaxColumn; length++)
        {
            column = (column * Letters) + (text[length] | 0x20) - 'a' + 1;
        }

        fixedRow = Take(text, '$', ref length);
        var row = 0;
        var digits = length;
        for (; length < text.Length && char.IsAsciiDigit(text[length]) && row <= MaxRow; length++)
        {
            row = (row * 10) + text[length] - '0';
        }

        address = new CellAddress(row, column);
        return length > digits && row is >= 1 and <= MaxRow && column is >= 1 and <= MaxColumn;
    }

    public int CompareTo(CellAddress other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);

    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);

    private static bool Take(ReadOnlySpan<char> text, char sign, ref int at)
    {
        if (at < text.Length && text[at] == sign)
        {
            at++;
            return true;
        }

        return false;
    }
}
