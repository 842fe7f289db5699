namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the counts that a percentage may be of.</summary>
internal sealed class StatementBases
{
    private const int MostBases = 12;
    private const int MostNear = 40;

    private readonly IReadOnlyList<ClauseText> _texts;

    public StatementBases(IReadOnlyList<ClauseText> texts) => _texts = texts;

    /// <summary>
    /// The counts that may be the base, the nearest before the numerator first: of the same segment where one stands that is no
    /// share itself, else of the sentence, else of the sentences before. From the text before, and where the text says of what whole
    /// the percentage is ("tổng số hộ"), only what fits.
    /// </summary>
    public List<StatementQuantity> Find(StatementQuantity rate, StatementQuantity numerator)
    {
        var text = numerator.Text;
        if (rate.TailWords.Contains(" so với ", StringComparison.Ordinal))
        {
            return [];
        }

        var around = text.Before(numerator.Index, MostNear).Concat(text.From(rate.Index + 1, MostNear)).Where(quantity => CanBeBase(quantity, numerator, rate)).ToList();
        if (rate.TailWords.Contains(" tổng ", StringComparison.Ordinal))
        {
            return Limit(around.Where(quantity => Fits(rate, numerator, quantity)));
        }

        var inSegment = around.Where(quantity => quantity.Segment == numerator.Segment).ToList();
        if (inSegment.Any(quantity => quantity.First < numerator.First && !IsShareItself(quantity)))
        {
            return Limit(inSegment);
        }

        var inSentence = around.Where(quantity => quantity.Sentence == numerator.Sentence).ToList();
        if (inSentence.Any(quantity => !IsShareItself(quantity)))
        {
            return Limit(inSentence);
        }

        var before = around.Where(quantity => quantity.Sentence <= numerator.Sentence).ToList();
        if (before.Count > 0 || text.Index == 0 || text.IsCell)
        {
            return Limit(before);
        }

        var previous = _texts[text.Index - 1];
        return Limit(previous.Before(previous.Quantities.Count, MostNear).Where(quantity => CanBeBase(quantity, numerator, rate) && Fits(rate, numerator, quantity)));
    }

    private static List<StatementQuantity> Limit(IEnumerable<StatementQuantity> bases) => [.. bases.Take(MostBases)];

    private static bool CanBeBase(StatementQuantity quantity, StatementQuantity numerator, StatementQuantity rate) =>
        (quantity.IsCount || quantity.IsBase) && !quantity.IsPercent && StatementUnits.AreAlike(quantity, numerator)
        && (quantity.Unit.Length > 0 || numerator.Unit.Length == 0)
        && !AreOtherKinds(quantity, numerator)
        && (quantity.Number > numerator.Number || (rate.Number >= 100 && quantity.Number == numerator.Number));

    /// <summary>"298 đơn khiếu nại và 19 đơn tố cáo": side by side and of two kinds, neither is a share of the other.</summary>
    private static bool AreOtherKinds(StatementQuantity quantity, StatementQuantity numerator) =>
        quantity.Sentence == numerator.Sentence && Math.Abs(quantity.Index - numerator.Index) == 1
        && quantity.Text.Tokens.Folded(Math.Max(quantity.First, numerator.First) - 1) == "và"
        && StatementSplit.FindAspect(null, [quantity, numerator]) is not null;

    private static bool Fits(StatementQuantity rate, StatementQuantity numerator, StatementQuantity quantity) =>
        quantity.Number.Sign > 0 && rate.Value.ToInterval().Contains(numerator.Number * 100 / quantity.Number);

    /// <summary>Says whether a count has a percentage of its own right behind it.</summary>
    private static bool IsShareItself(StatementQuantity quantity)
    {
        var next = quantity.Text.From(quantity.Index + 1, 1).FirstOrDefault();
        return !quantity.IsBase && quantity.Base is null && next is not null && StatementRates.SaysRate(next) && StatementRates.IsLinked(quantity, next);
    }
}
