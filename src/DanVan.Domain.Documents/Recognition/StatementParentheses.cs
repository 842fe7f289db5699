namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds totals whose parts stand in a parenthesis: "3.559 đơn thư (cấp huyện 833 đơn, cấp xã 2.726 đơn)".</summary>
internal sealed class StatementParentheses
{
    private const int LongestGap = 18;
    private const int MostParts = 40;

    private readonly ClauseText _text;
    private readonly StatementParts _parts;

    public StatementParentheses(ClauseText text, StatementParts parts) => (_text, _parts) = (text, parts);

    public void Run()
    {
        foreach (var group in _text.Quantities.Where(quantity => quantity.Parenthesis >= 0 && !quantity.IsBase).GroupBy(quantity => quantity.Parenthesis))
        {
            if (_text.Words(new ClauseRange(group.Key + 1, group.Key + 4)) is var opening && (opening.StartsWith(" trong số ", StringComparison.Ordinal) || opening.StartsWith(" trong tổng ", StringComparison.Ordinal)))
            {
                continue;
            }

            var parts = group.Take(MostParts).ToList();
            if (WholeBefore(group.Key) is { } whole && parts.All(part => part.Base is null) && !StatementSplit.ComparesPeriods(parts))
            {
                Read(group.Key, whole, parts);
            }
        }
    }

    private void Read(int open, StatementQuantity whole, List<StatementQuantity> parts)
    {
        var counts = parts.Where(part => part.IsCount).ToList();
        var isPlain = counts.Count == parts.Count && counts.All(part => StatementUnits.AreAlike(part, whole) && HasLabel(part)) && !_text.HasOpening(open + 5, parts[^1].First);
        var isList = Enumerable.Range(open + 1, 4).Any(at => _text.OpeningAt(at) == ClauseOpening.Whole);
        var isAmong = !isList && (_text.OpeningAt(open + 1) == ClauseOpening.Some || _text.Tokens.Folded(open + 1) is "có" or "riêng" or "kể" or "chưa" or "trừ");
        _parts.Decide(whole, counts, isAmong ? ClauseOpening.Some : ClauseOpening.Whole, isAmong, isPlain);
    }

    /// <summary>The count right before a parenthesis, with no more than its own words in between.</summary>
    private StatementQuantity? WholeBefore(int open)
    {
        var whole = _text.Before(_text.IndexAt(open), 2).FirstOrDefault(quantity => !quantity.IsBase);
        return whole is { IsCount: true } && whole.End <= open && open - whole.End <= LongestGap
            && whole.Parenthesis == _text.ParenthesisOf(open) && whole.Sentence == _text.SentenceOf(open) ? whole : null;
    }

    /// <summary>A part says what it is; a bare number in a parenthesis may be anything.</summary>
    private static bool HasLabel(StatementQuantity part) =>
        part.LeadWords.Length > 1 || part.TailWords.Length > 1 || StatementAspect.All.Any(aspect => aspect.MemberIn(" " + part.Unit + " ") >= 0);
}
