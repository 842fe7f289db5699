namespace DanVan.Domain.Documents.Reading;


/// <summary>A cell of a table with its stretch of the flat text.</summary>
internal sealed record DocumentCell
{
    /// <summary>Gets its stretch of the flat text; empty when blank.</summary>
    public required FlatRange Text { get; init; }

    /// <summary>Gets the paragraphs within it that have words, each within <see cref="Text"/>; empty for one paragraph or none.</summary>
    public IReadOnlyList<FlatRange> Paragraphs { get; init; } = [];

    /// <summary>Gets its first column in the grid, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets how many columns it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Gets how many rows it spans.</summary>
    public int RowSpan { get; init; } = 1;
}
