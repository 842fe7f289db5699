using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A header cell of a table that has words; a merged one spans several columns.</summary>
public sealed record StructuredHeaderCell
{
    /// <summary>Gets the row among the header rows, counted from 1; a row that only completes the one above is no row of its own.</summary>
    public required int Row { get; init; }

    /// <summary>Gets the first column it stands over, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets how many columns it stands over.</summary>
    public required int Span { get; init; }

    /// <summary>Gets the words, joined where a page broke them.</summary>
    public required MappedText Text { get; init; }
}
