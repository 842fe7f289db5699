using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A clean text beside its folded forms, with the questions that a reader of citations asks of it.</summary>
internal sealed class CitationText
{
    private string? _plain;

    public CitationText(string text)
    {
        Text = text;
        Folded = VietnameseText.Fold(text);
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets the text in lower case, as long as the text.</summary>
    public string Folded { get; }

    /// <summary>Gets the text in lower case without marks, as long as the text.</summary>
    public string Plain => _plain ??= VietnameseText.WithoutMarks(Folded);

    public int Length => Text.Length;

    /// <summary>The first offset from here on that is no space.</summary>
    public int SkipSpaces(int at)
    {
        while (at < Length && Folded[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset after the last character before here that is no space.</summary>
    public int SkipSpacesBack(int end)
    {
        while (end > 0 && Folded[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    /// <summary>The offset after a phrase that begins here and ends with a word, or -1. A space of the phrase is any run of spaces.</summary>
    public int After(int at, string phrase) => After(Folded, at, phrase);

    /// <summary>The offset after the longest of several phrases that begins here, or -1.</summary>
    public int AfterAny(int at, CitationPhrases phrases) => phrases.After(this, at);

    /// <summary>The offset at which a phrase begins that ends here, or -1.</summary>
    /// <param name="text">The folded text or the one without marks.</param>
    /// <param name="end">The offset after its last character.</param>
    /// <param name="phrase">The phrase, in the form of the text.</param>
    public static int Before(string text, int end, string phrase)
    {
        var at = end;
        for (var i = phrase.Length - 1; i >= 0; i--)
        {
            if (at == 0 || text[at - 1] != phrase[i])
            {
                return -1;
            }

            at--;
            while (phrase[i] == ' ' && at > 0 && text[at - 1] == ' ')
            {
                at--;
            }
        }

        return at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? at : -1;
    }

    /// <summary>The offset after the word that begins here; a word is letters and digits.</summary>
    public int WordEnd(int at)
    {
        while (at < Length && char.IsLetterOrDigit(Text[at]))
        {
            at++;
        }

        return at;
    }

    public bool IsWordStart(int at) => char.IsLetterOrDigit(Text[at]) && (at == 0 || !char.IsLetterOrDigit(Text[at - 1]));

    /// <summary>Whether a sentence or a clause ends with the character here.</summary>
    public bool EndsClause(int at) => Text[at] is ';' or '!' or '?' or '\n'
        || (Text[at] == '.' && (at + 1 == Length || Folded[at + 1] == ' '));

    private static int After(string text, int at, string phrase)
    {
        foreach (var letter in phrase)
        {
            if (at >= text.Length || text[at] != letter)
            {
                return -1;
            }

            at++;
            while (letter == ' ' && at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }

        return at == text.Length || !char.IsLetterOrDigit(text[at]) ? at : -1;
    }
}
