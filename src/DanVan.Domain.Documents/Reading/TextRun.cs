namespace DanVan.Domain.Documents.Reading;

/// <summary>A stretch of clean text and the stretch of the document it came from.</summary>
/// <param name="Start">The first clean character; the run ends where the next one starts.</param>
/// <param name="SourceStart">The first character in the document.</param>
/// <param name="SourceEnd">The character after the last in the document; of use only where the run is not exact.</param>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Exact">Whether each clean character is one character there; otherwise all of them stand for the whole stretch.</param>
internal readonly record struct TextRun(int Start, int SourceStart, int SourceEnd, int Line, bool Exact);
