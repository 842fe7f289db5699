namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the counts that a percentage may be of.</summary>
internal sealed class StatementBases
{
    private const int MostBases = 12;
    private const int MostNear = 40;
    private const int MostAfter = 6;

    /// <summary>What comes in: a count behind one of these is the base of what is done with it.</summary>
    private static readonly string[] Intakes = [" tiếp nhận ", " thụ lý ", " nhận ", " tổng số ", " phát sinh ", " phải ", " có ", " đăng ký ", " khởi tố ", " giao "];

    private static readonly string[] Results =
        [" giải quyết ", " thành ", " xử lý ", " hoàn thành ", " trả ", " thực hiện ", " công nhận ", " đúng hạn ", " quá hạn ", " trước hạn ", " trễ hạn ", " chuyển ", " đạt chuẩn ", " xét xử ", " có mặt "];

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementBases(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    /// <summary>
    /// The counts that may be the base, most likely first. Where nothing says that one of them is, only those that fit: the base of
    /// many a percentage is stated nowhere.
    /// </summary>
    public List<StatementQuantity> Find(StatementQuantity rate, StatementQuantity numerator)
    {
        var splits = _statements.SplitsOf(numerator);
        if (splits.FirstOrDefault(split => StatementShares.Fits(rate, numerator, split.Whole)).Whole is { } whole)
        {
            return [whole];
        }

        // The parts of one sum have nothing in common, so that none is a share of another.
        var bases = FindAll(rate, numerator).Where(quantity => !splits.Any(split => split.Parts.Count > 1 && split.Parts.Contains(quantity))).ToList();
        var fitting = bases.Where(quantity => StatementShares.Fits(rate, numerator, quantity)).ToList();
        if (fitting.Count == 0 && !rate.TailWords.Contains(" so với ", StringComparison.Ordinal))
        {
            // "9 đơn vị chưa công khai, chiếm 15,8%. Toàn tỉnh có 57 đơn vị": the base may be said afterwards.
            fitting = [.. rate.Text.From(rate.Index + 1, MostAfter).Where(quantity => quantity.Sentence - rate.Sentence <= 1 && CanBeBase(quantity, numerator, rate) && Fits(rate, numerator, quantity)).Take(1)];
        }

        if (fitting.Count == 0 && !rate.TailWords.Contains(" so với ", StringComparison.Ordinal) && splits.FirstOrDefault(split => HasSharesOf(split.Whole, split.Parts, numerator)).Whole is { } shared)
        {
            return [shared];
        }

        if (fitting.Count == 0 && splits.FirstOrDefault(split => rate.TailWords.StartsWith($" tổng số {split.Whole.Unit} ", StringComparison.Ordinal) && split.Whole.Unit.Length > 0).Whole is { } said)
        {
            return [said];
        }

        if (fitting.Count == 0 && BesideShares(rate, numerator) is { } common)
        {
            return [common];
        }

        if (fitting.Count == 0 && _statements.TakenFrom(numerator) is { } all && all.Sentence == numerator.Sentence && all.Text == numerator.Text)
        {
            return [all];
        }

        return bases.Exists(quantity => IsSaid(quantity, numerator)) ? bases : fitting;
    }

    /// <summary>
    /// "45 hồ sơ, phát hiện 6 hồ sơ thiếu giấy tờ (13,3%), 4 hồ sơ quá hạn (8,9%)": the base of the share right beside, where that one
    /// is written in the same way and fits one base only.
    /// </summary>
    private StatementQuantity? BesideShares(StatementQuantity rate, StatementQuantity numerator)
    {
        foreach (var other in numerator.Text.Before(numerator.Index, 2).Concat(numerator.Text.From(rate.Index + 1, 1)).Where(quantity => quantity is { IsCount: true, IsBase: false, Base: null } && quantity.Unit == numerator.Unit && quantity.Sentence == numerator.Sentence))
        {
            if (StatementShares.Of(other) is not { } share || !IsWrittenAlike(share, rate) || numerator.Text.HasOpening(Math.Min(other.First, numerator.First), Math.Max(other.First, numerator.First)))
            {
                continue;
            }

            var bases = FindAll(share, other).Where(quantity => StatementShares.Fits(share, other, quantity)).DistinctBy(quantity => quantity.Number).ToList();
            if (bases is [{ } only] && only.Sentence == numerator.Sentence && only.Number > numerator.Number && only.First < other.First)
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>Both in a parenthesis of their own, or both behind the same word.</summary>
    private static bool IsWrittenAlike(StatementQuantity one, StatementQuantity other) =>
        one.Text.Tokens.IsMark(one.First - 1, '(') ? other.Text.Tokens.IsMark(other.First - 1, '(') : one.LeadWords == other.LeadWords && one.LeadWords.Length > 1;

    /// <summary>Says whether another part of the same whole, in the same list, has a percentage of it.</summary>
    private bool HasSharesOf(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts, StatementQuantity numerator) =>
        (parts.Count > 1 ? parts : Siblings(whole, numerator)).Any(part => part != numerator && StatementShares.Of(part) is { } share && StatementShares.Fits(share, part, whole));

    /// <summary>The other counts of the sentence that were found to be within the same whole.</summary>
    private IEnumerable<StatementQuantity> Siblings(StatementQuantity whole, StatementQuantity numerator) =>
        numerator.Text.Before(numerator.Index, MostNear).Concat(numerator.Text.From(numerator.Index + 1, MostNear))
            .Where(part => part.Sentence == numerator.Sentence && _statements.IsWithin(whole, part));

    /// <summary>Part and whole of a split, or what came in and what was done with it, in one sentence or the next; a count that has a percentage itself shares its base rather than being it.</summary>
    private bool IsSaid(StatementQuantity quantity, StatementQuantity numerator)
    {
        if (IsShareItself(quantity) || quantity.Value.Scale != 1 || UnitLexicon.IsMeasure(quantity.Unit))
        {
            return false;
        }

        return _statements.IsWithin(quantity, numerator)
            || (quantity.Text == numerator.Text && quantity.First < numerator.First && numerator.Sentence - quantity.Sentence <= 1 && !quantity.IsBase && quantity.Base is null
                && Intakes.Any(word => quantity.LeadWords.Contains(word, StringComparison.Ordinal)) && Results.Any(word => numerator.Label.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>
    /// The nearest before the numerator first: of the same segment where one stands that is no share itself, else of the sentence,
    /// else of the sentences before. From the text before, and where the text says of what whole the percentage is ("tổng số hộ"),
    /// only what fits.
    /// </summary>
    private List<StatementQuantity> FindAll(StatementQuantity rate, StatementQuantity numerator)
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
        (quantity.IsCount || quantity.IsBase) && !quantity.IsPercent && StatementUnits.AreAlike(numerator, quantity)
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
