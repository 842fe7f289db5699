namespace DanVan.Domain.Documents.Recognition;

/// <summary>One pass over a text: symbols first, then what stands around them, then documents known by name.</summary>
internal sealed partial class CitationPass
{
    private readonly CitationText _text;
    private readonly CitationIssuer _issuers;
    private readonly List<CitationDraft> _found = [];

    public CitationPass(string text)
    {
        _text = new CitationText(text);
        _issuers = new CitationIssuer(_text);
    }

    public IReadOnlyList<FoundCitation> Run()
    {
        FindSymbols();
        ReadContexts();
        ShareWithinLists();
        var symbols = _found.ToList();
        FindNames(symbols);
        return _found.Count == 0 ? [] : [.. _found.OrderBy(draft => draft.Start).ThenByDescending(draft => draft.End).Select(draft => draft.ToFound(_text.Text))];
    }

    private static string WithoutSpaces(ReadOnlySpan<char> text)
    {
        var kept = new char[text.Length];
        var count = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                kept[count++] = letter;
            }
        }

        return new string(kept, 0, count);
    }

    /// <summary>Words with one space between them.</summary>
    private string Words(int start, int end) => string.Join(' ', _text.Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
