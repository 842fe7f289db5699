namespace DanVan.Domain.Documents.Recognition;

/// <summary>A set of phrases, of which the longest that begins at a place is found without trying them all.</summary>
internal sealed class CitationPhrases
{
    private readonly Dictionary<char, string[]> _byFirstLetter;

    /// <summary>Makes a set of phrases in their usual spelling.</summary>
    public CitationPhrases(params IEnumerable<string> phrases) => _byFirstLetter = phrases.Select(CitationLexicon.Fold)
        .GroupBy(phrase => phrase[0])
        .ToDictionary(group => group.Key, group => group.Distinct().OrderByDescending(phrase => phrase.Length).ToArray());

    /// <summary>Gets the folded phrases.</summary>
    public IEnumerable<string> All => _byFirstLetter.Values.SelectMany(phrases => phrases);

    /// <summary>The offset after the longest phrase that begins here and ends with a word, or -1.</summary>
    public int After(CitationText text, int at)
    {
        if (at >= text.Length || !_byFirstLetter.TryGetValue(text.Folded[at], out var phrases))
        {
            return -1;
        }

        foreach (var phrase in phrases)
        {
            var end = text.After(at, phrase);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }
}
