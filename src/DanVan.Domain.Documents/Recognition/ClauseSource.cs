using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A text to read statements from.</summary>
/// <param name="Text">A paragraph or a cell.</param>
/// <param name="Figures">Its figures, in the order of the text.</param>
/// <param name="Marker">The list marker that stood before it, or null.</param>
/// <param name="Tokens">The text cut already, or null.</param>
internal readonly record struct ClauseSource(MappedText Text, IReadOnlyList<FoundFigure> Figures, string? Marker, FigureTokens? Tokens);
