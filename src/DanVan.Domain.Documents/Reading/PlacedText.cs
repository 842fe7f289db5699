namespace DanVan.Domain.Documents.Reading;


/// <summary>Where a paragraph or a cell of an office file stands in the flat text.</summary>
/// <param name="Start">Its first character; automatic numbering stands before it.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Ordinal">Its index among the paragraphs of <see cref="WordParagraphs.Enumerate"/>; 0 in a workbook, where sheet and cell name it.</param>
/// <param name="Place">Where a person finds it.</param>
internal readonly record struct PlacedText(int Start, int End, int Line, int Ordinal, DocumentPlace Place);
