using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A text with its figures, cut into sentences, segments and parentheses.</summary>
internal sealed partial class ClauseText
{
    private static readonly FigureTokens NoTokens = new("");

    private readonly int[] _sentences;
    private readonly int[] _segments;
    private readonly int[] _parentheses;
    private readonly ClauseOpening[] _openings;
    private readonly int[] _openingsBefore;
    private readonly int[] _loose;

    /// <param name="text">The text, its figures and its marker.</param>
    /// <param name="index">Its place among the texts of the document, counted from 0.</param>
    public ClauseText(ClauseSource text, int index)
    {
        var (source, figures, marker, tokens) = text;
        (Source, Index, ItemMark) = (source, index, MarkOf(marker));
        // A text without figures takes part in nothing, and costs nothing.
        Tokens = figures.Count == 0 ? NoTokens : tokens ?? new FigureTokens(source.Text);
        var inFigure = MarkFigures(Tokens, figures);
        (_sentences, _segments) = FindSentences(Tokens, inFigure);
        _loose = FindLoose(Tokens, inFigure);
        _parentheses = FindParentheses(Tokens);
        (_openings, _openingsBefore) = ClauseConnective.FindAll(Tokens);
        Quantities = ReadQuantities(figures);
        SetLeadsAndTails();
        SetChanges();
    }

    public MappedText Source { get; }

    public FigureTokens Tokens { get; }

    /// <summary>Gets how the items of its list are marked ("-", "+", "a)", "1."), the same for all of one list; null where it is no item.</summary>
    public string? ItemMark { get; }

    /// <summary>Gets the place of this text among the texts of the document, counted from 0.</summary>
    public int Index { get; }

    public IReadOnlyList<StatementQuantity> Quantities { get; }

    /// <summary>Gets whether the text is a cell of a table.</summary>
    public bool IsCell => Source.SourceOf(0, 0).Table is not null;

    public int SentenceOf(int token) => _sentences[token];

    /// <summary>The token of the innermost open parenthesis around a token, or -1.</summary>
    public int ParenthesisOf(int token) => _parentheses[token];

    public ClauseOpening OpeningAt(int token) => token < _openings.Length ? _openings[token] : ClauseOpening.None;

    /// <summary>Says whether a connective begins at one of some tokens.</summary>
    public bool HasOpening(int start, int end) => start < end && OpeningsBefore(end) > OpeningsBefore(start);

    /// <summary>How many connectives begin before a token.</summary>
    public int OpeningsBefore(int token) => _openingsBefore[Math.Min(token, _openings.Length)];

    /// <summary>Says whether some tokens hold a number that is no figure, or a number in words before what it counts: a part may have been overlooked.</summary>
    public bool HasLoose(int start, int end) => start < end && _loose[Math.Min(end, _loose.Length - 1)] > _loose[Math.Min(start, _loose.Length - 1)];

    /// <summary>The first quantity that begins at a token or after it: its place, or the count of all.</summary>
    public int IndexAt(int token)
    {
        var (low, high) = (0, Quantities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Quantities[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The quantities before a place, nearest first.</summary>
    public IEnumerable<StatementQuantity> Before(int index, int most)
    {
        for (var i = index - 1; i >= Math.Max(0, index - most); i--)
        {
            yield return Quantities[i];
        }
    }

    /// <summary>The quantities from a place on.</summary>
    public IEnumerable<StatementQuantity> From(int index, int most)
    {
        for (var i = index; i < Math.Min(Quantities.Count, index + most); i++)
        {
            yield return Quantities[i];
        }
    }

    /// <summary>"2)" and "14)" are of one list, and so are "a)" and "đ)".</summary>
    private static string? MarkOf(string? marker)
    {
        if (string.IsNullOrEmpty(marker) || !(char.IsAsciiDigit(marker.TrimStart('(')[0]) || char.IsLetter(marker.TrimStart('(')[0])))
        {
            return string.IsNullOrEmpty(marker) ? null : marker;
        }

        var digits = new System.Text.StringBuilder(marker.Length);
        foreach (var c in marker)
        {
            var shape = char.IsAsciiDigit(c) ? '1' : char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : c;
            if (digits.Length == 0 || digits[^1] != shape)
            {
                digits.Append(shape);
            }
        }

        return digits.ToString();
    }

    /// <summary>The words of some tokens in lower case, each between spaces; marks and numbers are left out.</summary>
    public string Words(ClauseRange range)
    {
        var words = new System.Text.StringBuilder(" ");
        for (var at = Math.Max(0, range.Start); at < Math.Min(range.End, Tokens.Tokens.Count); at++)
        {
            if (Tokens.IsWord(at))
            {
                words.Append(Tokens.Folded(at)).Append(' ');
            }
        }

        return words.ToString();
    }
}
