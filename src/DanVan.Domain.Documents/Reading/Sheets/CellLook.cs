namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>What matters of the look of a cell.</summary>
/// <param name="Format">How it shows its number.</param>
/// <param name="IsBold">Whether its letters are bold, italic or underlined.</param>
internal readonly record struct CellLook(NumberFormat Format, bool IsBold)
{
    public static CellLook Plain { get; } = new(NumberFormat.General, false);
}
