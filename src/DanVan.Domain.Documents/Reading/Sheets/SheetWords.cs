namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>The words of a cell and their first letters that are bold, italic or underlined.</summary>
/// <param name="Text">The words.</param>
/// <param name="BoldStart">The first bold letter.</param>
/// <param name="BoldEnd">The letter after the last of the first bold ones; 0 where none is bold by itself.</param>
/// <param name="HasRuns">Whether its letters have looks of their own, so that the look of the cell says nothing.</param>
internal readonly record struct SheetWords(string Text, int BoldStart, int BoldEnd, bool HasRuns = false);
