namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Cells of a sheet that belong together: one text, or the rows of a table.</summary>
/// <param name="Rows">The cells of each row, from left to right.</param>
/// <param name="IsTable">Whether it is a table; else every cell is a text of its own.</param>
internal sealed record SheetBlock(IReadOnlyList<IReadOnlyList<SheetCell>> Rows, bool IsTable);
