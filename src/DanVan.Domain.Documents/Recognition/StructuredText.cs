using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A piece of clean text with the part it plays; its section, table, row and column are in its sources.</summary>
public sealed record StructuredText
{
    /// <summary>Gets the text, without its numbering or list marker.</summary>
    public required MappedText Text { get; init; }

    /// <summary>Gets the part it plays.</summary>
    public required TextRole Role { get; init; }

    /// <summary>Gets the numbering or list marker that stood before it ("1.", "Phần thứ nhất", "-"), or null.</summary>
    public string? Marker { get; init; }
}
