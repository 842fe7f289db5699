using System.Globalization;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds totals whose parts are numbered sections of their own: "Tổng số văn bản: 84 văn bản, gồm:", then "1. Kế hoạch: 26 văn bản."
/// and so on.
/// </summary>
internal sealed class StatementSections
{
    private const int MostSections = 40;
    private const int LongestLabel = 12;

    /// <summary>The section of what stands before the first one.</summary>
    private const string Beginning = "intro";

    private const string Letters = "abcdđeghik";

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly IReadOnlyList<string?> _places;
    private readonly StatementItems _items;

    /// <param name="texts">All texts of the document, in reading order.</param>
    /// <param name="places">The section of each text.</param>
    /// <param name="statements">Where to put what is found.</param>
    public StatementSections(IReadOnlyList<ClauseText> texts, IReadOnlyList<string?> places, StatementList statements) =>
        (_texts, _places, _items) = (texts, places, new StatementItems([], statements));

    public void Run()
    {
        for (var at = 0; at + 2 < _texts.Count; at++)
        {
            if (_texts[at].Quantities.Count > 0 && _places[at + 1] != _places[at] && _texts[at].Tokens.IsMark(_texts[at].Tokens.Tokens.Count - 1, ':'))
            {
                _items.Read(_texts[at], ItemsAfter(at));
            }
        }
    }

    /// <summary>The first texts of the sections 1, 2, 3 and so on that follow each other, each a label and a count.</summary>
    private List<ClauseText> ItemsAfter(int head)
    {
        var items = new List<ClauseText>();
        for (var at = head + 1; at < Math.Min(_texts.Count, head + MostSections); at++)
        {
            if (at > head + 1 && _places[at] == _places[at - 1])
            {
                continue;
            }

            if (_places[at] is not { } place || !IsNumbered(place, _places[head], items.Count + 1) || _texts[at].Quantities is not [{ IsCount: true } first, ..] || first.First > LongestLabel || first.Sentence > 0)
            {
                break;
            }

            items.Add(_texts[at]);
        }

        return items;
    }

    /// <summary>Says whether a section is the first, second, … below another one, or of a document that has none above it: "1", "a", "II.1".</summary>
    private static bool IsNumbered(string place, string? parent, int number)
    {
        var dot = place.LastIndexOf('.');
        var isBelow = dot < 0 ? parent is null or Beginning : place.AsSpan(0, dot).SequenceEqual(parent);
        var own = place.AsSpan(dot + 1);
        return isBelow && (own.SequenceEqual(number.ToString(CultureInfo.InvariantCulture)) || (number <= Letters.Length && own.SequenceEqual(Letters.AsSpan(number - 1, 1))));
    }
}
