using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds totals whose parts are the items of a list, one text each: "Tổng số 137 vụ việc. Trong đó:", then "- Khiếu nại: 98 vụ việc",
/// "- Tố cáo: 39 vụ việc", each perhaps with items of its own under "+".
/// </summary>
internal sealed class StatementItems
{
    private const int MostItems = 60;
    private const int MostTexts = 200;
    private const int MostCounts = 12;
    private const int EndWords = 5;
    private const int LongestLabel = 10;
    private const int LongestWay = 80;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementItems(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        var open = new List<string>();
        for (var at = 1; at < _texts.Count; at++)
        {
            if (_texts[at].ItemMark is not { } mark)
            {
                open.Clear();
                if (EndsWithColon(_texts[at - 1]))
                {
                    Read(HeadOf(at), PlainItems(at));
                }
            }
            else if (open.IndexOf(mark) is >= 0 and var depth)
            {
                open.RemoveRange(depth + 1, open.Count - depth - 1);
            }
            else
            {
                open.Add(mark);
                Read(HeadOf(at), Items(at, mark, open));
            }
        }
    }

    /// <summary>
    /// The text before a list; where that only says how the total is split ("Phân theo cấp:"), the nearest text with numbers before it
    /// that is no item of another list.
    /// </summary>
    private ClauseText HeadOf(int first)
    {
        if (!SaysHow(_texts[first - 1]))
        {
            return _texts[first - 1];
        }

        for (var at = first - 2; at >= Math.Max(0, first - MostItems); at--)
        {
            if (_texts[at].ItemMark is null && !SaysHow(_texts[at]))
            {
                return _texts[at];
            }
        }

        return _texts[first - 1];
    }

    private static bool SaysHow(ClauseText text) =>
        text.Quantities.Count == 0 && text.Source.Text.AsSpan().TrimEnd() is { Length: > 0 and <= LongestWay } words && words[^1] == ':';

    /// <summary>The items of a list from its first on; those below them are passed over.</summary>
    private List<ClauseText> Items(int first, string mark, List<string> open)
    {
        var items = new List<ClauseText>();
        for (var at = first; at < Math.Min(_texts.Count, first + MostTexts) && items.Count < MostItems; at++)
        {
            if (_texts[at].ItemMark is not { } own || (own != mark && open.Contains(own)))
            {
                break;
            }

            if (own == mark)
            {
                items.Add(_texts[at]);
            }
        }

        return items;
    }

    /// <summary>Short texts without a marker, each a label and a count behind it: "Cấp huyện: 120 hồ sơ".</summary>
    private List<ClauseText> PlainItems(int first)
    {
        var items = new List<ClauseText>();
        for (var at = first; at < Math.Min(_texts.Count, first + MostItems) && _texts[at] is { ItemMark: null, Quantities: [{ IsCount: true } count, ..] } text; at++)
        {
            if (count.First > LongestLabel || count.Sentence > 0 || EndsWithColon(text) || !text.Tokens.IsMark(count.First - 1, ":-–"))
            {
                break;
            }

            items.Add(text);
        }

        return items;
    }

    /// <summary>Adds the total of a text whose parts are items.</summary>
    public void Read(ClauseText head, List<ClauseText> items)
    {
        if (items.Count < 2 || head.Quantities.Count == 0)
        {
            return;
        }

        var last = head.SentenceOf(head.Tokens.Tokens.Count - 1);
        var units = new HashSet<string>();
        foreach (var whole in head.Before(head.Quantities.Count, MostCounts).Where(quantity => CanBeWhole(quantity) && last - quantity.Sentence <= 1 && units.Add(quantity.Unit)))
        {
            var parts = items.Select(item => PartOf(item, whole)).ToList();
            var stated = parts.OfType<StatementQuantity>().ToList();
            if (stated.Count > 1 && (StatementSplit.Fits(whole, stated) || (stated.Count == items.Count && IsFirst(head, whole) && IsComplete(head, whole, stated))))
            {
                _statements.Add(StatementKind.Sum, whole, stated);
            }
        }
    }

    private static bool CanBeWhole(StatementQuantity quantity) => quantity is { IsCount: true, Parenthesis: < 0, Base: null };

    private static StatementQuantity? PartOf(ClauseText item, StatementQuantity whole)
    {
        var counts = item.From(0, MostCounts).Where(quantity => CanBeWhole(quantity) && !quantity.IsBase).ToList();
        return counts.Find(quantity => StatementUnits.AreSame(quantity.Unit, whole.Unit)) ?? counts.Find(quantity => StatementUnits.AreAlike(quantity, whole));
    }

    /// <summary>No other count of the unit stands in the sentence of the whole.</summary>
    private static bool IsFirst(ClauseText head, StatementQuantity whole) =>
        !head.Quantities.Any(quantity => quantity != whole && quantity.Sentence == whole.Sentence && CanBeWhole(quantity) && quantity.Unit == whole.Unit);

    private static bool IsComplete(ClauseText head, StatementQuantity whole, List<StatementQuantity> parts) =>
        StatementSplit.IsPlausible(whole, parts) && !StatementSplit.GoesOn([parts[^1]])
        && (OpensWhole(head) || StatementSplit.EndsWithRest(parts) || StatementShares.AreComplete(parts) || StatementSplit.IsWholeByMeaning(whole, parts) || StatementSplit.FitsButForADigit(whole, parts));

    /// <summary>"gồm:" at the end.</summary>
    private static bool OpensWhole(ClauseText head)
    {
        var end = head.Tokens.Tokens.Count;
        return Enumerable.Range(Math.Max(0, end - EndWords), Math.Min(EndWords, end)).Any(at => head.OpeningAt(at) == ClauseOpening.Whole);
    }

    private static bool EndsWithColon(ClauseText text) => text.Tokens.IsMark(text.Tokens.Tokens.Count - 1, ':');
}
