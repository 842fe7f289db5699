using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A data cell of a table.</summary>
public sealed record StructuredCell
{
    /// <summary>Gets the row among the data rows, counted from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Gets the first column it stands in, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets how many columns it spans, from its first on: more than 1 for a heading across the table or the label of a total row.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Gets the words, joined where a page broke them; empty when blank. Its sources name table, row and column.</summary>
    public required MappedText Text { get; init; }

    /// <summary>Gets what the cell says.</summary>
    public required CellState State { get; init; }
}
