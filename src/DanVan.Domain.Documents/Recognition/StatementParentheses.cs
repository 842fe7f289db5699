namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds totals whose parts stand in a parenthesis: "3.559 đơn thư (cấp huyện 833 đơn, cấp xã 2.726 đơn)".</summary>
internal sealed class StatementParentheses
{
    private const int LongestGap = 18;
    private const int LongestJoin = 12;
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
                ReadByUnit(group.Key, whole, [.. parts.Where(part => part.IsCount)]);
            }
        }
    }

    private void Read(int open, StatementQuantity whole, List<StatementQuantity> parts)
    {
        var counts = parts.Where(part => part.IsCount).ToList();
        var isPlain = counts.TrueForAll(part => StatementUnits.AreAlike(part, whole) && HasLabel(part)) && parts.TrueForAll(part => part.IsCount || IsShare(part, parts)) && !_text.HasOpening(open + 5, parts[^1].First);
        _parts.Decide(whole, counts, IsAmong(open) ? ClauseOpening.Some : ClauseOpening.Whole, IsAmong(open), isPlain);
    }

    /// <summary>
    /// "318 lượt với 402 người (thường xuyên 226 lượt, 287 người; định kỳ 92 lượt, 115 người)", "1.045 lượt với 1.312 người (cấp huyện
    /// 388 lượt, cấp xã 657 lượt)": the counts of each unit are parts of the count of that unit.
    /// </summary>
    private void ReadByUnit(int open, StatementQuantity nearest, List<StatementQuantity> counts)
    {
        var units = counts.GroupBy(part => part.Unit).Where(unit => unit.Key.Length > 0 && unit.Count() > 1).ToList();
        if (units.Count == 0 || (units.Count == 1 && units[0].Key == nearest.Unit))
        {
            return;
        }

        foreach (var unit in units)
        {
            if (Beside(nearest, unit.Key) is { } whole)
            {
                var parts = unit.ToList();
                var isPlain = !IsAmong(open) && (parts.Count == counts.Count || units.TrueForAll(other => other.Count() == parts.Count)) && parts.TrueForAll(part => part.Label.Length > 2);
                _parts.Decide(whole, parts, isPlain && (parts.Count < counts.Count || StatementSplit.IsWholeByMeaning(whole, parts)) ? ClauseOpening.Whole : ClauseOpening.Some, isAmong: false, isPlain);
            }
        }
    }

    /// <summary>The count of a unit that stands beside the one before the parenthesis, or that one itself.</summary>
    private StatementQuantity? Beside(StatementQuantity nearest, string unit)
    {
        var next = nearest;
        foreach (var quantity in _text.Before(nearest.Index + 1, MostParts).Where(quantity => !quantity.IsBase && quantity.Parenthesis == nearest.Parenthesis))
        {
            if (!quantity.IsCount || quantity.Sentence != nearest.Sentence || next.First - quantity.End > LongestJoin)
            {
                return null;
            }

            if (quantity.Unit == unit)
            {
                return quantity;
            }

            next = quantity;
        }

        return null;
    }

    private bool IsAmong(int open)
    {
        var isList = Enumerable.Range(open + 1, 4).Any(at => _text.OpeningAt(at) == ClauseOpening.Whole);
        return !isList && (_text.OpeningAt(open + 1) == ClauseOpening.Some || _text.Tokens.Folded(open + 1) is "có" or "riêng" or "kể" or "chưa" or "trừ");
    }

    /// <summary>"(đất đai 26 đơn, chiếm 65%; chính sách 14 đơn, chiếm 35%)": a percentage of the part before it.</summary>
    private static bool IsShare(StatementQuantity percentage, List<StatementQuantity> parts) =>
        percentage.IsPercent && parts.Exists(part => part.IsCount && StatementShares.Of(part) == percentage);

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
