namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>A cell to be written.</summary>
/// <param name="Style">How it looks.</param>
/// <param name="Text">Its words; null with no number for a blank cell.</param>
/// <param name="Number">Its number as a file writes it ("0.2159"), or null.</param>
internal readonly record struct WrittenCell(CellStyle Style, string? Text, string? Number);
