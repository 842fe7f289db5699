namespace DanVan.Domain.Documents.Recognition;

/// <summary>A word, a run of digits or one other character of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The first character, inclusive.</param>
/// <param name="End">The character after the last, exclusive.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, int Start, int End);
