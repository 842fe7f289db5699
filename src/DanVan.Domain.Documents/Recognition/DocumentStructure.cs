using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A document taken apart: its head, its outline, its narrative and its tables, every text with its place.</summary>
public sealed class DocumentStructure
{
    internal DocumentStructure()
    {
    }

    /// <summary>Gets the head of the report; all null where the document has none.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>Gets the outline in reading order; a parent comes before its children.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Gets every text of the document in reading order, once each: frame, headings, paragraphs, header cells, cells.</summary>
    public required IReadOnlyList<StructuredText> Texts { get; init; }

    /// <summary>Gets the paragraphs of the narrative in reading order.</summary>
    public required IReadOnlyList<StructuredText> Paragraphs { get; init; }

    /// <summary>Gets the tables in reading order.</summary>
    public required IReadOnlyList<StructuredTable> Tables { get; init; }

    /// <summary>Gets what could not be placed, with the reason: <c>more-cells-than-header</c>, <c>fewer-cells-than-header</c> (the words are in <see cref="Texts"/> too) <c>repeated-header</c> or <c>page-number</c> (they are not).</summary>
    public required IReadOnlyList<UnplacedText> Unplaced { get; init; }
}
