namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words of one document that were folded last: most words of a report come again and again.</summary>
internal sealed class FoldedWords
{
    private const int Places = 2048;
    private const int LongestWord = 12;

    private readonly (string Word, string Folded)[] _places = new (string, string)[Places];

    /// <summary>A word as <see cref="UnitLexicon.Fold"/> makes it.</summary>
    public string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return UnitLexicon.Fold(word);
        }

        var hash = 17u;
        foreach (var letter in word)
        {
            hash = (hash * 31) + letter;
        }

        ref var place = ref _places[(hash ^ (hash >> 11)) % Places];
        if (!word.SequenceEqual(place.Word))
        {
            place = (word.ToString(), UnitLexicon.Fold(word));
        }

        return place.Folded;
    }
}
