using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <content>The count of before: in a parenthesis, of a year that is named, or where something fell "từ … xuống còn …".</content>
internal sealed partial class StatementChanges
{
    private const int LongestTo = 14;
    private const int PeriodWords = 8;
    private const int MostLevels = 6;

    private static readonly string[] Goals = [" chỉ tiêu ", " kế hoạch ", " mục tiêu ", " vượt ", " dự toán "];

    private static readonly string[] SubjectFillers =
        ["so", "với", "cùng", "kỳ", "năm", "trước", "tháng", "quý", "tăng", "giảm", "thêm", "tương", "ứng", "đương", "và", "hơn", "đã", "là", "này", "trong", "đều", "đầu", "đó", "được", "bằng", "tỷ", "lệ"];

    /// <summary>"bình quân mỗi năm giảm 288 hộ" is no change of the counts beside it.</summary>
    private static bool IsMean(StatementQuantity change) =>
        change.LeadWords.Contains(" bình quân ", StringComparison.Ordinal) || change.LeadWords.Contains(" mỗi ", StringComparison.Ordinal) || change.LeadWords.Contains(" trung bình ", StringComparison.Ordinal)
        || change.Unit.Contains('/', StringComparison.Ordinal) || change.Text.Tokens.IsMark(change.End, '/');

    /// <summary>"số đơn tiếp nhận tăng 12%": the words before a change say what rose.</summary>
    private static bool NamesSubject(StatementQuantity change) =>
        change.LeadWords.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => !SubjectFillers.Contains(word) && !StatementUnits.AreSame(word, change.Unit));

    /// <summary>
    /// The numbers of another period beside a change, in its segment: in a parenthesis, or right behind "so với". Those behind the
    /// change come first, up to the next change of the kind.
    /// </summary>
    private static List<StatementQuantity> Olds(ClauseText text, StatementQuantity change)
    {
        var behind = text.From(change.Index + 1, MostNear)
            .TakeWhile(quantity => quantity.Segment == change.Segment && !(quantity.IsChange && quantity.IsPercent == change.IsPercent))
            .Where(quantity => IsOld(text, quantity) || (IsNumber(quantity) && quantity.LeadWords.EndsWith(" so với ", StringComparison.Ordinal))).ToList();
        return behind.Count > 0
            ? behind
            : [.. text.Before(change.Index, MostNear).Where(quantity => quantity.Sentence == change.Sentence && quantity.Parenthesis != change.Parenthesis && IsOld(text, quantity))];
    }

    /// <summary>A number of another period: in a parenthesis that names one, or that stands right behind one.</summary>
    private static bool IsOld(ClauseText text, StatementQuantity quantity) =>
        IsNumber(quantity) && quantity.Parenthesis >= 0 && !text.HasOpening(quantity.Parenthesis, quantity.First)
        && !Goals.Any(goal => quantity.LeadWords.Contains(goal, StringComparison.Ordinal) || quantity.TailWords.Contains(goal, StringComparison.Ordinal))
        && StatementSplit.NamesPeriod(text.Words(new ClauseRange(Math.Max(0, quantity.Parenthesis - PeriodWords), quantity.First)));

    private static bool IsNumber(StatementQuantity quantity) =>
        quantity is { IsChange: false, IsLevel: false, InRange: false, IsBase: false, Value.Qualifier: Qualifier.Exact };

    /// <summary>"năm 2019 tiếp nhận 500 đơn; năm 2020 tiếp nhận 457 đơn, giảm 43 đơn so với năm 2019": the last count whose words name that year.</summary>
    private static List<StatementQuantity> OfNamedYear(ClauseText text, StatementQuantity change)
    {
        if (change.IsPercent || YearBehind(text, change) is not { } year)
        {
            return [];
        }

        return [.. text.Before(change.Index, MostNear)
            .Where(quantity => quantity is { IsCount: true, IsBase: false, Parenthesis: < 0 } && StatementUnits.AreSame(quantity.Unit, change.Unit) && NamesYear(text, quantity.Lead, year)).Take(1)];
    }

    /// <summary>
    /// "Kỳ này tiếp nhận 645 đơn, kỳ trước tiếp nhận 702 đơn, giảm 57 đơn": the two counts right before, where they differ by it, or
    /// each is of a period.
    /// </summary>
    private bool ReadBeside(ClauseText text, StatementQuantity change)
    {
        if (text.Before(change.Index, MostLevels).Where(quantity => !quantity.IsPercent).Take(2).ToList() is not [{ } last, { } first] || first.Sentence != change.Sentence || !IsPlain(last, change) || !IsPlain(first, change))
        {
            return false;
        }

        var gap = (last.Number - first.Number).Abs();
        var isSaid = !NamesSubject(change) && YearBehind(text, change) is null && StatementSplit.NamesPeriod(first.LeadWords) && StatementSplit.NamesPeriod(last.LeadWords) && CanBeRefuted(change, last, first);
        if (gap.Sign == 0 || (gap != change.Number && !isSaid))
        {
            return false;
        }

        var rises = text.Words(change.Lead).LastIndexOf(" tăng ", StringComparison.Ordinal) >= 0;
        var (now, then) = (last.Number > first.Number) == rises ? (last, first) : (first, last);
        Add(change, rises, now, then);
        if (PercentageBehind(change, []) is { } percentage)
        {
            AddPercentage(percentage, rises, now, then.Figure);
        }

        return true;
    }

    private static bool IsPlain(StatementQuantity quantity, StatementQuantity change) =>
        quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 } && StatementUnits.AreAlike(quantity, change);

    /// <summary>The year after "so với" behind a change.</summary>
    private static string? YearBehind(ClauseText text, StatementQuantity change)
    {
        var tokens = text.Tokens;
        var compares = false;
        for (var at = change.End; at < Math.Min(tokens.Tokens.Count - 1, change.End + LongestTo) && text.SentenceOf(at) == change.Sentence; at++)
        {
            compares |= tokens.Folded(at) == "so";
            if (compares && tokens.Folded(at) == "năm" && tokens.IsNumber(at + 1))
            {
                return tokens.Span(at + 1).ToString();
            }
        }

        return null;
    }

    private static bool NamesYear(ClauseText text, ClauseRange range, string year)
    {
        for (var at = range.Start; at < range.End - 1; at++)
        {
            if (text.Tokens.Folded(at) == "năm" && text.Tokens.IsNumber(at + 1) && text.Tokens.Span(at + 1).SequenceEqual(year))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tăng 93 vụ (206/113 vụ)", "giảm 165 vụ, giảm 45,96% (194/359 vụ)": now and before in a parenthesis, where they fit.</summary>
    private bool ReadPairBehind(StatementQuantity change, bool rises)
    {
        var next = change.Text.From(change.Index + 1, 1).FirstOrDefault();
        if (next is not { Base: { } then, IsBase: false } || next.Sentence != change.Sentence || next.Parenthesis < change.First || next.Parenthesis != next.First - 1 || next.Parenthesis - change.End > LongestLink)
        {
            return false;
        }

        var (high, low) = rises ? (next, then) : (then, next);
        if (change.IsPercent && Holds(change, next, then.Figure) && high.Number > low.Number)
        {
            AddPercentage(change, rises, next, then.Figure);
            return true;
        }

        if (!change.IsPercent && high.Number - low.Number == change.Number)
        {
            Add(change, rises, next, then);
            return true;
        }

        return false;
    }

    /// <summary>"giảm từ 48 vụ xuống còn 31 vụ, giảm 17 vụ", "giảm 17 vụ (từ 48 vụ xuống còn 31 vụ)".</summary>
    private static (StatementQuantity Now, StatementQuantity Then)? Levels(ClauseText text, StatementQuantity change)
    {
        var before = text.Before(change.Index, MostLevels).SkipWhile(quantity => quantity.IsChange || (quantity.IsPercent && !quantity.IsLevel)).Take(2).ToList();
        if (before is [{ } to, { } from] && to.Segment == change.Segment && AreLevels(from, to, change))
        {
            return (to, from);
        }

        var behind = text.From(change.Index + 1, MostLevels).SkipWhile(quantity => quantity.IsPercent && !quantity.IsLevel).Take(2).ToList();
        return behind is [{ Parenthesis: >= 0 } first, { } second] && first.Segment == change.Segment && AreLevels(first, second, change) && first.Parenthesis > change.First ? (second, first) : null;
    }

    private static bool AreLevels(StatementQuantity from, StatementQuantity to, StatementQuantity change) =>
        from is { IsLevel: true, IsBase: false, Base: null, Value.Qualifier: Qualifier.Exact } && to is { IsLevel: true, IsBase: false, Base: null, Value.Qualifier: Qualifier.Exact }
        && from.Text.Tokens.Folded(from.First - 1) == "từ" && from.Sentence == to.Sentence && from.Parenthesis == to.Parenthesis && from.IsPercent == to.IsPercent
        && !from.InRange && !to.InRange && (from.Unit.Length == 0 || from.Unit == to.Unit) && (change.IsPercent || to.Unit.Length == 0 || StatementUnits.AreAlike(to, change) || (to.IsPercent && IsPoints(change)));
}
