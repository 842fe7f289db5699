using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Counts of a year that is named, and percentages beside the count of a change.</content>
internal sealed partial class StatementChanges
{
    private const int LongestTo = 14;
    private const int LongestLink = 3;

    private static readonly string[] LinkWords = [" ", " tương đương ", " tương ứng ", " tương đương với ", " tương ứng với ", " hay ", " bằng ", " tức ", " tỷ lệ ", " tương ứng tỷ lệ ", " tương đương tỷ lệ "];

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

    /// <summary>"Kỳ này tiếp nhận 645 đơn, kỳ trước tiếp nhận 702 đơn, giảm 57 đơn": the two counts right before, where they differ by it.</summary>
    private void ReadBeside(ClauseText text, StatementQuantity change)
    {
        if (text.Before(change.Index, 2).ToList() is not [{ } last, { } first] || first.Sentence != change.Sentence || !IsPlain(last, change) || !IsPlain(first, change))
        {
            return;
        }

        var gap = (last.Number - first.Number).Abs();
        if (gap != change.Number || gap.Sign == 0)
        {
            return;
        }

        var rises = text.Words(change.Lead).LastIndexOf(" tăng ", StringComparison.Ordinal) >= 0;
        var (now, then) = (last.Number > first.Number) == rises ? (last, first) : (first, last);
        Add(change, rises, now, then);
        if (PercentageBehind(change, []) is { } percentage)
        {
            AddPercentage(percentage, rises, now, then.Figure);
        }
    }

    private static bool IsPlain(StatementQuantity quantity, StatementQuantity change) =>
        quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 } && StatementUnits.AreSame(quantity.Unit, change.Unit);

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

    /// <summary>"tăng 43 lượt (12,5%)", "tăng 43 lượt (275 lượt), tương đương 15,6%".</summary>
    private static StatementQuantity? PercentageBehind(StatementQuantity change, List<StatementQuantity> then)
    {
        var next = change.Text.From(change.Index + 1, then.Count + 1).FirstOrDefault(quantity => !then.Contains(quantity));
        if (next is not { IsPercent: true, InRange: false, Value.Qualifier: Qualifier.Exact } || next.Sentence != change.Sentence)
        {
            return null;
        }

        var isBeside = change.Text.Tokens.IsMark(next.First - 1, '(') && next.First - change.End <= LongestLink;
        return isBeside || (Array.Exists(LinkWords, words => words == next.LeadWords) && next.LeadWords.Length > 1) ? next : null;
    }

    /// <summary>"tăng 12,5% (43 lượt) so với cùng kỳ": a count alone in the parenthesis right behind the percentage.</summary>
    private static StatementQuantity? CountBehind(StatementQuantity percentage)
    {
        var tokens = percentage.Text.Tokens;
        var next = percentage.Text.From(percentage.Index + 1, 1).FirstOrDefault();
        return next is { IsCount: true, Base: null, Unit.Length: > 0 } && next.First == percentage.End + 1 && tokens.IsMark(next.First - 1, '(') && tokens.IsMark(next.End, ')') ? next : null;
    }

    /// <summary>
    /// The count of before is stated nowhere, but follows from the count of now and the change. The percentage may as well be one of
    /// the count of now, or of another count of the text.
    /// </summary>
    private void ReadShareOfChange(StatementQuantity change, StatementQuantity percentage, bool rises)
    {
        var text = change.Text;
        var counts = text.Before(change.Index, MostNear).Where(quantity => quantity is { IsCount: true, Parenthesis: < 0, Base: null } && StatementUnits.AreSame(quantity.Unit, change.Unit)).ToList();
        if (counts.Count == 0 || counts[0].Sentence != change.Sentence || counts[0].IsBase || !change.Value.IsWrittenInFull || !counts[0].Value.IsWrittenInFull)
        {
            return;
        }

        var now = counts[0];
        var then = rises ? now.Number - change.Number : now.Number + change.Number;
        if (then.Sign <= 0)
        {
            return;
        }

        var computed = change.Number * 100 / then;
        var fits = percentage.Value.ToRoundedInterval().Contains(computed) || percentage.Value.ToRoundedInterval(Rounding.Truncate).Contains(computed);
        var isOfOther = counts.Exists(count => StatementShares.Fits(percentage, change, count));
        if (fits || (!isOfOther && counts.Count(count => count.Sentence == change.Sentence) == 1))
        {
            AddPercentage(percentage, rises, now, ThenOf(change, now, rises, then));
        }
    }

    private static StatedFigure ThenOf(StatementQuantity change, StatementQuantity now, bool rises, Fraction then) =>
        change.Figure with { Text = $"{now.Figure.Text} {(rises ? '-' : '+')} {change.Figure.Text}", Value = Figure.Of(then, 0, Qualifier.Exact, change.Value.Unit) };
}
