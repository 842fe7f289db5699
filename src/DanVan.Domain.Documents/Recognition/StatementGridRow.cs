using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>One row of a table.</summary>
/// <param name="Marker">What its first cell says: the number of the row, or its label.</param>
/// <param name="Label">The words of the row.</param>
/// <param name="Cells">The figure of each column, or null.</param>
/// <param name="IsUnread">Whether a column says something that is no single figure.</param>
internal sealed record StatementGridRow(string Marker, string Label, IReadOnlyList<StatedFigure?> Cells, IReadOnlyList<bool> IsUnread)
{
    /// <summary>Gets whether the row is one cell across the table.</summary>
    public bool IsHeading { get; init; }

    public bool IsTotal => TableAnswer.IsTotal(Label) || TableAnswer.IsTotal(Marker);

    /// <summary>
    /// Gets how deep the row stands by its marker: 0 for "I" and "A", 1 for "1" and for none, 2 for "1.1", "a" and "-".
    /// </summary>
    public int Depth
    {
        get
        {
            var marker = Marker.TrimEnd('.', ')', ' ');
            if (marker.Length is 0 or > 6)
            {
                return 1;
            }

            if (OutlineNumerals.Roman(marker) > 0 || (marker.Length == 1 && char.IsUpper(marker[0])))
            {
                return 0;
            }

            return marker[0] is '-' or '+' || (marker.Length == 1 && char.IsLower(marker[0])) || (char.IsAsciiDigit(marker[0]) && marker.Contains('.', StringComparison.Ordinal)) ? 2 : 1;
        }
    }

    public StatedFigure? At(int column) => column < Cells.Count ? Cells[column] : null;

    /// <summary>The number in a column, or null.</summary>
    public Fraction? NumberAt(int column) => At(column)?.Value?.ScaledValue;
}
