namespace DanVan.Domain.Documents.Reading;


/// <summary>A row of a table: one line of the flat text.</summary>
internal sealed class DocumentRow
{
    /// <summary>Gets its line in the flat text, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the cells that begin in this row, by column; a cell merged down stands in its first row only.</summary>
    public required IReadOnlyList<DocumentCell> Cells { get; init; }

    /// <summary>Gets whether the file says that it is repeated at the head of every page.</summary>
    public bool IsHeader { get; init; }
}
