using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Every level word that the slots of a template use.</summary>
internal sealed class NarrativeLevelWords
{
    private readonly ILookup<string, string[]> _byFirst;

    public NarrativeLevelWords(ReportTemplate template) => _byFirst = template.Narrative
        .SelectMany(slot => slot.Level)
        .Distinct()
        .Select(PhraseText.Words)
        .Where(phrase => phrase.Length > 0)
        .OrderByDescending(phrase => phrase.Length)
        .ToLookup(phrase => phrase[0]);

    /// <summary>The longest level phrase that stands at a token, or null.</summary>
    public string[]? LongestAt(PhraseText text, int index) => _byFirst[text.Word(index)].FirstOrDefault(phrase => text.Follows(phrase, index, text.Count));
}
