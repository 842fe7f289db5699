using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds totals whose parts follow "gồm", "trong đó", "cụ thể" and the like.</summary>
internal sealed class StatementConnectives
{
    private const int MostParts = 40;
    private const int LongestJoin = 4;

    private readonly ClauseText _text;
    private readonly ClauseText? _previous;
    private readonly StatementList _statements;
    private readonly StatementParts _parts;

    /// <param name="text">The text.</param>
    /// <param name="previous">The text before it, or null.</param>
    /// <param name="statements">Where to put what is found.</param>
    /// <param name="parts">What decides.</param>
    public StatementConnectives(ClauseText text, ClauseText? previous, StatementList statements, StatementParts parts) =>
        (_text, _previous, _statements, _parts) = (text, previous, statements, parts);

    public void Run()
    {
        for (var at = 0; at < _text.Tokens.Tokens.Count && _text.Quantities.Count > 0; at++)
        {
            if (_text.OpeningAt(at) is not ClauseOpening.None and var opening && _text.ParenthesisOf(at) < 0)
            {
                Read(at, opening);
            }
        }
    }

    private void Read(int at, ClauseOpening opening)
    {
        var sentence = _text.SentenceOf(at);
        var region = _text.From(_text.IndexAt(at), MostParts)
            .TakeWhile(quantity => quantity.Sentence == sentence && !_text.HasOpening(at + 3, quantity.First))
            .Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase).ToList();
        if (region.Count == 0 || IsInsideClause(at))
        {
            return;
        }

        var isAmong = opening == ClauseOpening.Some && _text.Tokens.Folded(at) == "trong";
        var words = _text.Words(new ClauseRange(at, region[0].First));
        var named = isAmong && region[0].IsCount && (words is " trong số " or " trong tổng số " || (words is " trong " && region[0].First == at + 1)) ? region[0] : null;
        if (named is null && _text.Tokens.Folded(at) == "trong" && _text.Tokens.IsNumber(at + 1))
        {
            // "Trong 5 năm", "Trong 6 tháng": a span of time.
            return;
        }

        region = named is null ? region : region[1..];
        if (opening == ClauseOpening.Whole && region.FindIndex(quantity => quantity.Segment != region[0].Segment) is > 1 and var end)
        {
            region = region[..end];
        }

        foreach (var whole in named is null ? WholesBefore(at, sentence, opening) : [named])
        {
            var parts = PartsOf(whole, region);
            if (whole.Text == _text)
            {
                var isPlain = (region.Count(part => part.IsCount && (opening == ClauseOpening.Whole || StatementUnits.AreAlike(part, whole))) == parts.Count || AreColumns(region, parts.Count)) && !StatementSplit.ComparesPeriods(parts);
                _parts.Decide(whole, parts, opening, isAmong, isPlain, named is not null || IsHead(whole, at));
            }
            else if (parts.Count > 1 && (StatementSplit.Fits(whole, parts) || IsSplitOfPrevious(whole, parts, isAmong)))
            {
                _statements.Add(StatementKind.Sum, whole, parts);
            }
        }
    }

    /// <summary>"gồm 12 công trình giao thông 31,5 tỷ đồng, 7 công trình thủy lợi 14,2 tỷ đồng": as many counts of every unit, in the same order.</summary>
    private static bool AreColumns(List<StatementQuantity> region, int rows)
    {
        if (rows < 2 || region.Count % rows != 0 || region.Exists(part => !part.IsCount || part.Unit.Length == 0))
        {
            return false;
        }

        var columns = region.Count / rows;
        return columns > 1 && region.Take(columns).DistinctBy(part => part.Unit).Count() == columns && Enumerable.Range(columns, region.Count - columns).All(at => region[at].Unit == region[at % columns].Unit);
    }

    /// <summary>"212 chuyến trong tổng số 2.077 chuyến": these words open a list only behind a mark or at the start.</summary>
    private bool IsInsideClause(int at) =>
        _text.Tokens.Folded(at) == "trong" && _text.Tokens.Folded(at + 1) is "số" or "tổng" && _text.Tokens.IsWord(at - 1) && _text.SentenceOf(at - 1) == _text.SentenceOf(at);

    /// <summary>The counts of the whole's unit, and those without one; else those of a like unit; else all of them where they add up.</summary>
    private static List<StatementQuantity> PartsOf(StatementQuantity whole, List<StatementQuantity> region)
    {
        var parts = region.Where(part => part.IsCount && (StatementUnits.AreSame(part.Unit, whole.Unit) || part.Unit.Length == 0)).ToList();
        if (parts.Count == 0)
        {
            parts = region.Where(part => part.IsCount && StatementUnits.AreAlike(part, whole)).ToList();
        }

        var isAll = region.Count > Math.Max(1, parts.Count) && whole.Value.IsWrittenInFull && region.All(part => part is { IsCount: true, Value.IsWrittenInFull: true }) && StatementSplit.Fits(whole, region);
        return isAll ? region : parts;
    }

    /// <summary>
    /// The counts that a connective may refer to, nearest first, one of each unit: of its own sentence; for "trong đó" and the like
    /// also of the sentence before, and at the start of a text of the text before.
    /// </summary>
    private IEnumerable<StatementQuantity> WholesBefore(int connective, int sentence, ClauseOpening opening)
    {
        var units = new HashSet<string>();
        var before = _text.Before(_text.IndexAt(connective), MostParts).Where(CanBeWhole).ToList();
        var wholes = before.Where(quantity => quantity.Sentence == sentence);
        if (opening == ClauseOpening.Some && !wholes.Any())
        {
            wholes = before.Count > 0 || _previous is null ? before.Where(quantity => quantity.Sentence == sentence - 1) : _previous.Before(_previous.Quantities.Count, MostParts).Where(CanBeWhole);
        }

        return wholes.Where(whole => units.Add(whole.Unit));
    }

    /// <summary>
    /// Says whether a whole is what the words before a connective end with: the last count, or one that it stands beside
    /// ("542 lượt/554 vụ việc với 637 người"). Percentages and changes in between do not count.
    /// </summary>
    private bool IsHead(StatementQuantity whole, int connective)
    {
        StatementQuantity? next = null;
        foreach (var quantity in _text.Before(_text.IndexAt(connective), MostParts).Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase && !quantity.IsPercent && !quantity.IsChange))
        {
            if (next is not null && (next.Sentence != quantity.Sentence || next.First - quantity.End > LongestJoin || _text.HasOpening(quantity.End, next.First)))
            {
                return false;
            }

            if (quantity == whole || quantity.Unit == whole.Unit)
            {
                return quantity == whole;
            }

            next = quantity;
        }

        return false;
    }

    private static bool IsSplitOfPrevious(StatementQuantity whole, List<StatementQuantity> parts, bool isAmong) =>
        StatementSplit.IsPlausible(whole, parts) && !StatementSplit.GoesOn(parts)
        && (StatementSplit.FitsButForADigit(whole, parts) || (isAmong && StatementSplit.IsWholeByMeaning(whole, parts)));

    private static bool CanBeWhole(StatementQuantity quantity) => quantity.Parenthesis < 0 && !quantity.IsBase && quantity.IsCount;
}
