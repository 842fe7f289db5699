namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>A stretch of a clean text that is marked.</summary>
/// <param name="Start">The first character, inclusive.</param>
/// <param name="End">The character after the last; the same as <paramref name="Start"/> for a place that holds no words.</param>
/// <param name="Finding">The finding that stands there, or null for a figure that was read.</param>
/// <param name="Place">Which of the finding's places it is, counted from 0.</param>
internal readonly record struct TextMark(int Start, int End, PlacedFinding? Finding, int Place);
