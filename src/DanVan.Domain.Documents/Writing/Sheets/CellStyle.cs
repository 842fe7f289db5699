namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>How a cell looks, how it shows its number, and whether it may be typed into.</summary>
internal sealed record CellStyle
{
    public string Format { get; init; } = "General";

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Gets the size of the letters in points.</summary>
    public int Size { get; init; } = 11;

    /// <summary>Gets the colour behind the letters as RRGGBB, or null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Gets the colour of the letters as RRGGBB, or null for black.</summary>
    public string? Color { get; init; }

    public bool HasBorder { get; init; }

    /// <summary>Gets "left", "center" or "right", or null to leave numbers right and words left.</summary>
    public string? Horizontal { get; init; }

    /// <summary>Gets whether the cell is typed into: it stays open when the sheet is protected.</summary>
    public bool IsInput { get; init; }
}
