namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A workbook: its sheets, and the names it gives to cells.</summary>
/// <param name="Sheets">The sheets in their order.</param>
/// <param name="Names">The names of the whole workbook that stand for one cell.</param>
internal sealed record WorkbookContent(IReadOnlyList<SheetContent> Sheets, IReadOnlyDictionary<string, (string Sheet, CellAddress Cell)> Names)
{
    /// <summary>Gets what it holds beside cells, each with its place: pictures, comments, shapes, links that lead out of the file.</summary>
    public IReadOnlyList<(RemarkKind Kind, DocumentPlace? Place)> Remarks { get; init; } = [];

    public SheetContent? FindSheet(string name) => Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The cell that a name stands for, or null where the workbook has no such name or the cell is blank.</summary>
    public SheetCell? FindNamed(string name) => Names.TryGetValue(name, out var place) ? FindSheet(place.Sheet)?.Find(place.Cell) : null;
}
