using System.Globalization;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>A cell of a sheet by row and column, both counted from 1: "C7" is row 7, column 3.</summary>
internal sealed record CellName(int Row, int Column)
{
    private const int LastColumn = 16384;
    private const int LastRow = 1048576;

    /// <summary>Reads "C7" or "$C$7"; null where it is no cell of a sheet.</summary>
    public static CellName? TryParse(string? name)
    {
        var text = name?.Replace("$", "", StringComparison.Ordinal) ?? "";
        var column = 0;
        var at = 0;
        while (at < text.Length && char.IsAsciiLetterUpper(text[at]) && column <= LastColumn)
        {
            column = (column * 26) + text[at++] - 'A' + 1;
        }

        return at > 0 && column <= LastColumn && int.TryParse(text.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= LastRow
            ? new CellName(row, column)
            : null;
    }

    public override string ToString()
    {
        var letters = "";
        for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + Row.ToString(CultureInfo.InvariantCulture);
    }
}
