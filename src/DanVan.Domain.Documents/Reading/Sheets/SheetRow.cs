namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A row of a sheet that holds something.</summary>
/// <param name="Number">The row, counted from 1.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
/// <param name="Cells">The cells that hold something, from left to right.</param>
internal sealed record SheetRow(int Number, bool IsHidden, IReadOnlyList<SheetCell> Cells);
