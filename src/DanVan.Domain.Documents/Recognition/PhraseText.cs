namespace DanVan.Domain.Documents.Recognition;

/// <summary>A text cut into folded words and marks, in which phrases are found whatever their case, the place of the tone mark, or i for y.</summary>
internal sealed class PhraseText
{
    private readonly FigureTokens _tokens;
    private readonly string[] _words;

    public PhraseText(string text)
    {
        _tokens = new FigureTokens(text);
        _words = new string[_tokens.Tokens.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = _tokens.IsWord(i) ? Fold(_tokens.Folded(i)) : _tokens.Span(i).ToString();
        }
    }

    public FigureTokens Tokens => _tokens;

    public int Count => _words.Length;

    /// <summary>The folded words and marks of a phrase, to look for.</summary>
    public static string[] Words(string phrase) => new PhraseText(phrase)._words;

    /// <summary>The folded word or the mark at a token, or "" outside the text.</summary>
    public string Word(int index) => index >= 0 && index < _words.Length ? _words[index] : "";

    /// <summary>Says whether a phrase stands at a token.</summary>
    public bool Follows(string[] phrase, int index, int end)
    {
        if (index < 0 || phrase.Length == 0 || index + phrase.Length > end)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (_words[index + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether a phrase stands anywhere from a token to another, exclusive.</summary>
    public bool Contains(string[] phrase, int start, int end)
    {
        for (var i = Math.Max(0, start); i + phrase.Length <= end; i++)
        {
            if (Follows(phrase, i, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether any of several phrases stands there.</summary>
    public bool ContainsAny(IReadOnlyList<string[]> phrases, int start, int end)
    {
        foreach (var phrase in phrases)
        {
            if (Contains(phrase, start, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tỉ" is "tỷ" and "kì" is "kỳ": an i that ends a word of one vowel may be written y.</summary>
    private static string Fold(string word)
    {
        const string Y = "yỳýỷỹỵ";
        const string I = "iìíỉĩị";
        const string Consonants = "bcdđghklmnpqrstvx";
        var tone = Y.IndexOf(word[^1], StringComparison.Ordinal);
        return tone < 0 || word.Length < 2 || word.AsSpan(0, word.Length - 1).ContainsAnyExcept(Consonants) ? word : word[..^1] + I[tone];
    }
}
