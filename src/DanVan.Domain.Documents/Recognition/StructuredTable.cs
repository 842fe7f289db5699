namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a document, its header apart from its data.</summary>
public sealed record StructuredTable
{
    /// <summary>Gets the number of the section that holds it ("5.1"), or its place in order where there is none; unique within the document.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the heading above it, without the number; empty where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the id of the section that holds it, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the line of its first row, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the line of its last row, inclusive.</summary>
    public required int LastLine { get; init; }

    /// <summary>Gets how many columns it has.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>Gets how many data rows it has.</summary>
    public required int RowCount { get; init; }

    /// <summary>Gets the header path of each column, outermost first; a merged header cell is in the path of every column under it.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Columns { get; init; }

    /// <summary>Gets the printed number or formula of each column ("(1)", "9=11+12+13"); empty when the table prints none.</summary>
    public IReadOnlyList<string> ColumnNumbers { get; init; } = [];

    /// <summary>Gets the header cells that have words, by row, then column.</summary>
    public required IReadOnlyList<StructuredHeaderCell> HeaderCells { get; init; }

    /// <summary>Gets the data cells by row, then column, blank ones included; columns under a spanning cell have no cell of their own.</summary>
    public required IReadOnlyList<StructuredCell> Cells { get; init; }

    /// <summary>Gets the lines of the header rows, counted from 1.</summary>
    public required IReadOnlyList<int> HeaderLines { get; init; }

    /// <summary>Gets the lines of the data rows, counted from 1; a line that goes on with a broken cell is among them.</summary>
    public required IReadOnlyList<int> RowLines { get; init; }
}
