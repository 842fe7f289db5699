using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>What was found in one text.</summary>
/// <param name="Found">Its figures, in the order of the text.</param>
/// <param name="Figures">The same figures as a report tells them.</param>
/// <param name="Tokens">The text cut into words and numbers, or null where it has no figure.</param>
internal sealed record ScannedText(IReadOnlyList<FoundFigure> Found, IReadOnlyList<StatedFigure> Figures, FigureTokens? Tokens)
{
    /// <summary>Gets a text without a figure.</summary>
    public static ScannedText Empty { get; } = new([], [], null);

    /// <summary>Gets whether its own figures could make a statement: there are two, or a pair.</summary>
    public bool CanState => Found.Count > 1 || (Found.Count == 1 && Found[0].Figure.IsPair);
}
