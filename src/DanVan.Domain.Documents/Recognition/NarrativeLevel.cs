namespace DanVan.Domain.Documents.Recognition;

/// <summary>Which level a figure of the narrative is said to be of, and how firmly.</summary>
/// <param name="Kind">Whether no level, one, several at once, or one unit by its name is said.</param>
/// <param name="Words">The words that say it, folded and joined by spaces; empty unless one level is said.</param>
/// <param name="Firmness">3 beside the figure, 2 earlier in its part of the sentence, 1 at the head of the sentence, 0 not said.</param>
internal readonly record struct NarrativeLevel(NarrativeLevelKind Kind, string Words, int Firmness);
