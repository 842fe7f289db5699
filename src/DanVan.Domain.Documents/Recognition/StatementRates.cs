using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds percentages with the counts that they are made of.</summary>
internal sealed class StatementRates
{
    private const int MostLookBack = 6;
    private const int LongestLink = 4;
    private const int LongestLead = 12;
    private const int LongestGap = 24;
    private const int LongestPairGap = 14;
    private const int LongestOf = 3;

    private static readonly string[] Links =
        [" tỷ lệ ", " tỉ lệ ", " chiếm ", " đạt ", " bằng ", " chiếm đến ", " chiếm tới ", " tương đương ", " tương ứng "];

    /// <summary>Words between "tỷ lệ" and the number that say nothing of what it is of.</summary>
    private static readonly string[] RateFillers = ["đạt", "là", "chiếm", "bằng", "chung", "bình", "quân", "này", "trên", "ở", "mức", "xong", "được", "với", "tương", "ứng"];

    /// <summary>A percentage with one of these is a share of something else: of a plan, of the year before.</summary>
    private static readonly string[] Targets =
        [" kế hoạch ", " chỉ tiêu ", " mục tiêu ", " phấn đấu ", " dự toán ", " nghị quyết ", " cùng kỳ ", " tăng ", " giảm ", " vượt ", " bình quân ", " trung bình ", " lộ trình ", " quy định ", " kh "];

    private readonly StatementBases _bases;
    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementRates(IReadOnlyList<ClauseText> texts, StatementList statements) =>
        (_texts, _statements, _bases) = (texts, statements, new StatementBases(texts, statements));

    public void Run()
    {
        foreach (var rate in _texts.SelectMany(text => text.Quantities).Where(SaysRate))
        {
            Read(rate);
        }
    }

    /// <summary>A percentage, or a number up to 100 with decimals right after "chiếm" or "tỷ lệ", whose sign was left out.</summary>
    public static bool SaysRate(StatementQuantity quantity)
    {
        if (quantity.IsBase || quantity.Base is not null || quantity.IsChange || quantity.IsLevel || quantity.InRange)
        {
            return false;
        }

        return quantity.IsPercent || (quantity.Unit.Length == 0 && quantity.Value.Decimals > 0 && quantity.Number <= 100
            && (quantity.LeadWords.EndsWith(" chiếm ", StringComparison.Ordinal) || quantity.LeadWords.EndsWith(" tỷ lệ ", StringComparison.Ordinal)));
    }

    /// <summary>Says whether a percentage is said of a count: nothing but a link and the count's own words stand between them.</summary>
    public static bool IsLinked(StatementQuantity count, StatementQuantity rate)
    {
        var tokens = rate.Text.Tokens;
        var gap = rate.First - count.End;
        if (count.IsChange || gap > LongestGap)
        {
            return false;
        }

        if (tokens.IsMark(rate.First - 1, '(') && rate.Parenthesis != count.Parenthesis)
        {
            return true;
        }

        if (rate.Lead.Length > LongestLead || NamesOther(count, rate))
        {
            return false;
        }

        if (count.Base is not null)
        {
            // "5/9 huyện đạt tỷ lệ dưới 3%": a bound right behind a pair is what each of them reaches.
            var isOfPair = rate.Value.Qualifier == Qualifier.Exact || tokens.IsMark(count.Tail.End, ",;(");
            return isOfPair && gap <= LongestPairGap && !rate.Text.HasOpening(count.End, rate.First) && (rate.LeadWords.Length == 1 || EndsWithLink(rate.LeadWords));
        }

        var lead = rate.LeadWords;
        return EndsWithLink(lead) && !rate.Text.HasLoose(count.End, rate.First) && lead.Count(letter => letter == ' ') - 1 - ListedWords(count, rate) <= LongestLink;
    }

    /// <summary>"1.098 đơn vị đã họp cán bộ, công chức, viên chức, đạt tỷ lệ 94,3%": how many words of the lead go on a list of nouns.</summary>
    private static int ListedWords(StatementQuantity count, StatementQuantity rate)
    {
        var (tokens, at, words) = (rate.Text.Tokens, rate.Lead.Start, 0);
        if (at != count.Tail.End || !tokens.IsMark(at, ','))
        {
            return 0;
        }

        while (tokens.IsMark(at, ',') && UnitLexicon.Find(tokens, at + 1) is { Tokens: > 0 and var length } && tokens.IsMark(at + 1 + length, ','))
        {
            (at, words) = (at + 1 + length, words + length);
        }

        return words;
    }

    /// <summary>"15/15 xã tổ chức học tập, tỷ lệ cán bộ dự học đạt 96%": the rate says what it is of, and that is not said of the count.</summary>
    private static bool NamesOther(StatementQuantity count, StatementQuantity rate)
    {
        var own = NameOf(rate);
        var label = count.LeadWords + count.Unit + " " + count.Noun + count.TailWords[1..];
        return own.Length > 2 && !own.Zip(own.Skip(1)).Any(pair => label.Contains($" {pair.First} {pair.Second} ", StringComparison.Ordinal));
    }

    private static bool EndsWithLink(string lead) => Links.Any(link => lead.EndsWith(link, StringComparison.Ordinal));

    private void Read(StatementQuantity rate)
    {
        if (StatementPlans.Find(rate) is { } planned)
        {
            Add(rate, planned.Done, [planned.Plan]);
            return;
        }

        if (FollowingPair(rate) is { } pair)
        {
            Add(rate, pair, [pair.Base!]);
            return;
        }

        if (FindNumerator(rate) is not { } numerator)
        {
            if (StatementNamedRates.Find(rate, _statements) is { } told)
            {
                Add(rate, told.Numerator, [told.Base]);
            }

            return;
        }

        if (FindNamedBase(numerator, rate) is { } named)
        {
            Add(rate, named.Numerator, [named.Base, .. _bases.Find(rate, named.Numerator).Where(found => found != named.Base)]);
            return;
        }

        var bases = numerator.Base is { } own ? [own] : _bases.Find(rate, numerator);
        if (bases.Count == 0 && StatementNamedRates.Find(rate, _statements) is { } elsewhere)
        {
            Add(rate, elsewhere.Numerator, [elsewhere.Base]);
            return;
        }

        if (bases.Count > 0 || IsFirmWithoutBase(rate, numerator))
        {
            Add(rate, numerator, bases);
        }
    }

    /// <summary>"230 chuyến trên tổng số 2.075 chuyến, chiếm 11,08%", "308.585 vụ việc (đạt 92,6%) trong tổng số 333.159 vụ việc".</summary>
    private static (StatementQuantity Numerator, StatementQuantity Base)? FindNamedBase(StatementQuantity nearest, StatementQuantity rate)
    {
        if (nearest.Base is not null)
        {
            return null;
        }

        var before = nearest.Text.Before(nearest.Index, 1).FirstOrDefault();
        if (before is { IsCount: true, IsBase: false } && before.Sentence == nearest.Sentence && EndsWithOf(nearest.LeadWords) && StatementUnits.AreAlike(before, nearest))
        {
            return (before, nearest);
        }

        var after = rate.Text.From(rate.Index + 1, 1).FirstOrDefault();
        var isOf = after is not null && (EndsWithOf(after.LeadWords) || (after.LeadWords.EndsWith(" tổng số ", StringComparison.Ordinal) && after.First - rate.End <= LongestOf));
        return after is { IsCount: true, Base: null } && after.Sentence == rate.Sentence && isOf && StatementUnits.AreAlike(nearest, after) && after.Number >= nearest.Number ? (nearest, after) : null;
    }

    private static bool EndsWithOf(string lead) =>
        lead.EndsWith(" trên tổng số ", StringComparison.Ordinal) || lead.EndsWith(" trong tổng số ", StringComparison.Ordinal) || lead.EndsWith(" trong số ", StringComparison.Ordinal);

    private void Add(StatementQuantity rate, StatementQuantity numerator, IReadOnlyList<StatementQuantity> bases) => _statements.Add(new Statement
    {
        Kind = StatementKind.Rate,
        Stated = rate.IsPercent ? rate.Figure : rate.Figure with { Value = rate.Value.WithUnit("%") },
        Numerator = numerator.Figure,
        Denominators = [.. bases.Select(found => found.Figure)],
    });

    /// <summary>"100% số xã đạt chuẩn (26/26 xã)", "98% (350/357 đơn)".</summary>
    private static StatementQuantity? FollowingPair(StatementQuantity rate)
    {
        var next = rate.Text.From(rate.Index + 1, 1).FirstOrDefault();
        if (next is not { Base: not null } || next.Sentence != rate.Sentence || next.Parenthesis == rate.Parenthesis)
        {
            return null;
        }

        var open = next.Parenthesis;
        return open > rate.First && next.First - open <= 3 && open - rate.End <= LongestPairGap && !rate.Text.Tokens.IsMark(rate.End, ';') ? next : null;
    }

    /// <summary>Says whether a percentage is of a plan, or of another period.</summary>
    public static bool IsOfTarget(StatementQuantity rate)
    {
        var behind = rate.Text.Words(new ClauseRange(rate.End, Math.Min(rate.End + 5, rate.Tail.End)));
        return Targets.Any(target => rate.LeadWords.Contains(target, StringComparison.Ordinal) || behind.Contains(target, StringComparison.Ordinal));
    }

    /// <summary>The words after "tỷ lệ" that say what a percentage is of; empty for none.</summary>
    public static string[] NameOf(StatementQuantity rate)
    {
        var words = rate.LeadWords.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var from = Array.FindLastIndex(words, word => word is "lệ" or "lê") + 1;
        return from < 2 || words[from - 2] is not ("tỷ" or "tỉ") ? [] : [.. words[from..].Where(word => !RateFillers.Contains(word))];
    }

    /// <summary>The count right before the percentage; a parenthesis of parts in between is passed over.</summary>
    private static StatementQuantity? FindNumerator(StatementQuantity rate)
    {
        var text = rate.Text;
        if (IsOfTarget(rate))
        {
            return null;
        }

        foreach (var candidate in text.Before(rate.Index, MostLookBack).Where(quantity => !quantity.IsBase))
        {
            if (candidate.Sentence != rate.Sentence || candidate.IsPercent || candidate.InRange)
            {
                return null;
            }

            if (candidate.Parenthesis < 0 || Encloses(text, candidate.Parenthesis, rate))
            {
                if (rate.Parenthesis > candidate.First && text.EndsWithChange(candidate.Lead))
                {
                    return null;
                }

                return IsLinked(candidate, rate) ? WithSplitPair(candidate) : candidate.IsChange ? BeforeChange(candidate, rate) : null;
            }
        }

        return null;
    }

    /// <summary>"176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn": the count before the parenthesis is one of those behind the slash.</summary>
    private static StatementQuantity WithSplitPair(StatementQuantity quantity)
    {
        if (!quantity.Text.Tokens.IsMark(quantity.First - 1, '/'))
        {
            return quantity;
        }

        var first = quantity.Text.Before(quantity.Index, MostLookBack).FirstOrDefault(other => !other.IsBase && other.Parenthesis == quantity.Parenthesis && other.Sentence == quantity.Sentence);
        return first is not null && StatementUnits.AreSame(first.Unit, quantity.Unit) ? first.WithBase(quantity) : quantity;
    }

    /// <summary>"249 đơn vị …, tăng 36 đơn vị so cuối năm 2021 và chiếm khoảng 38,7%": the change is passed over.</summary>
    private static StatementQuantity? BeforeChange(StatementQuantity change, StatementQuantity rate) => rate.LeadWords.Contains(" chiếm ", StringComparison.Ordinal)
        ? rate.Text.Before(change.Index, MostLookBack).FirstOrDefault(quantity => quantity.Sentence == rate.Sentence && quantity.IsCount && !quantity.IsBase && quantity.Unit == change.Unit && quantity.Parenthesis == rate.Parenthesis)
        : null;

    private static bool Encloses(ClauseText text, int parenthesis, StatementQuantity rate)
    {
        for (var open = rate.Parenthesis; open >= 0; open = text.ParenthesisOf(open))
        {
            if (open == parenthesis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without a base the share must be said of the count beyond doubt, and the count must be one of whole things.</summary>
    private static bool IsFirmWithoutBase(StatementQuantity rate, StatementQuantity numerator) =>
        numerator.IsCount && numerator.Value.IsWrittenInFull && !UnitLexicon.IsMeasure(numerator.Unit)
        && (rate.Text.Tokens.IsMark(rate.First - 1, '(') || rate.Parenthesis > numerator.First
            || rate.LeadWords.Contains(" tỷ lệ ", StringComparison.Ordinal) || rate.LeadWords.Contains(" tỉ lệ ", StringComparison.Ordinal) || rate.LeadWords.Contains(" chiếm ", StringComparison.Ordinal));
}
