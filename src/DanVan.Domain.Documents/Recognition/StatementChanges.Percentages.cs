using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Percentages of a change, and percentages that rise and fall themselves.</content>
internal sealed partial class StatementChanges
{
    private const int LongestLink = 3;

    private static readonly string[] LinkWords =
        [" ", " tương đương ", " tương ứng ", " tương đương với ", " tương ứng với ", " hay ", " bằng ", " tức ", " tỷ lệ ", " tương ứng tỷ lệ ", " tương đương tỷ lệ ",
            " tương ứng giảm ", " tương ứng tăng ", " tương đương giảm ", " tương đương tăng ", " tức giảm ", " tức tăng ", " tỷ lệ giảm ", " tỷ lệ tăng "];

    /// <summary>"điểm phần trăm", "điểm %": said of percentages only.</summary>
    private static bool IsPoints(StatementQuantity change) =>
        change.Unit == "điểm" && (change.Text.Tokens.IsMark(change.End, '%') || (change.Text.Tokens.Folded(change.End) == "phần" && change.Text.Tokens.Folded(change.End + 1) == "trăm"));

    /// <summary>Both counts are stated, and so is the change, as a count or a percentage; a percentage of percentages may be of points.</summary>
    private void ReadLevels(StatementQuantity change, bool rises, (StatementQuantity Now, StatementQuantity Then) levels)
    {
        var (now, then) = levels;
        if (change.IsPercent && (!now.IsPercent || IsRelative(change, now, then)))
        {
            AddPercentage(change, rises, now, then.Figure);
            return;
        }

        AddPoints(change, rises, now, then);
        if (!change.IsPercent && !now.IsPercent && PercentageBehind(change, []) is { } percentage)
        {
            AddPercentage(percentage, rises, now, then.Figure);
        }
    }

    /// <summary>A change in counts, or in points.</summary>
    private void AddPoints(StatementQuantity change, bool rises, StatementQuantity now, StatementQuantity then)
    {
        var (high, low) = rises ? (now, then) : (then, now);
        if (CanBeRefuted(change, now, then) || now.IsPercent || StatementSplit.Fits(high, [low, change]))
        {
            var points = change.IsPercent || !now.IsPercent ? change.Figure : change.Figure with { Value = change.Value.WithUnit("%") };
            _statements.Add(new Statement { Kind = StatementKind.Difference, Stated = points, Operands = [high.Figure, low.Figure] });
        }
    }

    /// <summary>"tỷ lệ giảm từ 10% xuống 8%, giảm 20%": of the percentage before, not in points.</summary>
    private static bool IsRelative(StatementQuantity change, StatementQuantity now, StatementQuantity then)
    {
        var gap = (now.Number - then.Number).Abs();
        return then.Number.Sign > 0 && gap != change.Number && change.Value.ToRoundedInterval().Contains(gap * 100 / then.Number);
    }

    private void ReadPercentage(ClauseText text, StatementQuantity change, bool rises)
    {
        var olds = Olds(text, change).Where(quantity => !IsPoints(change) || quantity.IsPercent).ToList();
        if (olds is [{ IsPercent: true } before] && before.First > change.First)
        {
            ReadPoints(text, change, rises, before);
            return;
        }

        var counts = olds.Where(quantity => quantity.IsCount).ToList();
        if (counts.Count == 0 && ReadPointsBeside(text, change, rises))
        {
            return;
        }

        if (IsPoints(change))
        {
            return;
        }

        if (counts.Count == 0)
        {
            if (CountBehind(change) is { } count)
            {
                ReadShareOfChange(count, change, rises);
            }

            return;
        }

        foreach (var then in counts)
        {
            var now = Current(text, change).Where(quantity => quantity.Text == text && !counts.Contains(quantity) && StatementUnits.AreSame(quantity.Unit, then.Unit)).ToList();
            if (now.Find(quantity => IsChangeOf(change, quantity, then)) is { } exact && change.Sentence - exact.Sentence <= 1)
            {
                AddPercentage(change, rises, exact, then.Figure);
                return;
            }

            if (counts.Count == 1 && Subject(text, change, now) is { } subject)
            {
                AddPercentage(change, rises, subject, then.Figure);
            }
        }
    }

    private static bool Holds(StatementQuantity percentage, StatementQuantity now, StatedFigure then) =>
        then.Value is { ScaledValue: { Sign: > 0 } before } && Figure.Of(percentage.Value.Value.Abs(), percentage.Value.Decimals) is var size
        && (now.Number - before).Abs() * 100 / before is var computed && (size.ToRoundedInterval().Contains(computed) || size.ToRoundedInterval(Rounding.Truncate).Contains(computed));

    /// <summary>
    /// "còn 2.612 hộ nghèo, chiếm 11,32%, giảm 646 hộ (2,93%)": by how much the share fell. Of households that is said even where
    /// the share is not.
    /// </summary>
    private static bool MayBePoints(StatementQuantity percentage, StatementQuantity now) =>
        now.Unit.StartsWith("hộ", StringComparison.Ordinal)
        || percentage.Text.Before(percentage.Index, MostNear).TakeWhile(quantity => quantity.Sentence == percentage.Sentence).Any(quantity => quantity is { IsPercent: true, IsChange: false, Segment: var segment } && segment == now.Segment && quantity.First > now.First);

    private static bool IsChangeOf(StatementQuantity change, StatementQuantity now, StatementQuantity then) =>
        then.Number.Sign > 0 && change.Value.ToRoundedInterval().Contains((now.Number - then.Number).Abs() * 100 / then.Number);

    /// <summary>"đạt 88,4%, tăng 3,2 điểm phần trăm so với năm 2021 (85,2%)": the percentage right before.</summary>
    private void ReadPoints(ClauseText text, StatementQuantity change, bool rises, StatementQuantity then)
    {
        if (text.Before(change.Index, 1).FirstOrDefault() is not { IsPercent: true } now || now.Sentence != change.Sentence || !IsNumber(now) || NamesSubject(change))
        {
            return;
        }

        if (change.IsPercent && IsRelative(change, now, then))
        {
            AddPercentage(change, rises, now, then.Figure);
        }
        else
        {
            AddPoints(change, rises, now, then);
        }
    }

    /// <summary>"đầu năm chiếm 14,25%; cuối năm còn 11,32%; giảm 2,93%": the two percentages right before, where they differ by it.</summary>
    private bool ReadPointsBeside(ClauseText text, StatementQuantity change, bool rises)
    {
        if (text.Before(change.Index, MostLevels).Where(quantity => quantity.IsPercent).Take(2).ToList() is not [{ } last, { } first]
            || first.Sentence != change.Sentence || !IsNumber(last) || !IsNumber(first) || (last.Number - first.Number).Abs() != change.Number || change.Number.Sign == 0)
        {
            return false;
        }

        var (now, then) = (last.Number > first.Number) == rises ? (last, first) : (first, last);
        AddPoints(change, rises, now, then);
        return true;
    }

    /// <summary>"952 đơn, bằng 95,2% so với cùng kỳ năm 2022 (1.000 đơn)".</summary>
    private static bool IsShareOfBefore(StatementQuantity percentage)
    {
        var lead = percentage.LeadWords;
        var isSaid = lead.EndsWith(" bằng ", StringComparison.Ordinal) || lead.EndsWith(" đạt ", StringComparison.Ordinal);
        return isSaid && percentage.Parenthesis < 0 && (percentage.TailWords.StartsWith(" so ", StringComparison.Ordinal) || percentage.TailWords.StartsWith(" cùng kỳ ", StringComparison.Ordinal));
    }

    private void ReadShareOfBefore(ClauseText text, StatementQuantity percentage)
    {
        var olds = Olds(text, percentage).Where(quantity => quantity.IsCount && quantity.First > percentage.First).ToList();
        if (olds is [{ } then] && Subject(text, percentage, Current(text, percentage).Where(quantity => quantity.Text == text && StatementUnits.AreSame(quantity.Unit, then.Unit))) is { } now && now.Sentence == percentage.Sentence)
        {
            _statements.Add(new Statement { Kind = StatementKind.Rate, Stated = percentage.Figure, Numerator = now.Figure, Denominators = [then.Figure] });
        }
    }

    /// <summary>"tăng 43 lượt (12,5%)", "giảm 28 vụ (-11,7%)", "tăng 43 lượt (275 lượt), tương đương 15,6%".</summary>
    private static StatementQuantity? PercentageBehind(StatementQuantity change, List<StatementQuantity> then)
    {
        var next = change.Text.From(change.Index + 1, then.Count + 1).FirstOrDefault(quantity => !then.Contains(quantity));
        if (next is not { IsPercent: true, InRange: false, Value.Qualifier: Qualifier.Exact } || next.Sentence != change.Sentence)
        {
            return null;
        }

        var isBeside = next.First - change.End <= LongestLink + 2 && next.Parenthesis > change.First && next.Parenthesis - change.End <= LongestLink
            && (next.Parenthesis == next.First - 1 || change.Text.Tokens.IsMark(next.First - 1, "-−–+") || change.Text.Tokens.Folded(next.First - 1) is "tăng" or "giảm");
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
        var counts = text.Before(change.Index, MostNear).Where(quantity => quantity is { IsCount: true, Parenthesis: < 0, IsBase: false, Base: null } && StatementUnits.AreSame(quantity.Unit, change.Unit) && change.Sentence - quantity.Sentence <= 1).ToList();
        if (CountedBy(change, counts) is not { } subject || !change.Value.IsWrittenInFull || !subject.Now.Value.IsWrittenInFull)
        {
            return;
        }

        var (now, isSole) = subject;
        var then = rises ? now.Number - change.Number : now.Number + change.Number;
        if (then.Sign <= 0)
        {
            return;
        }

        var isOfOther = counts.Exists(count => !(count == now && SaysDirection(percentage)) && IsShare(percentage, change, count.Number));
        if (IsShare(percentage, change, then) || (isSole && !isOfOther))
        {
            AddPercentage(percentage, rises, now, ThenOf(change, now, rises, then));
        }
    }

    /// <summary>"(-11,7%)", "(giảm 11,7%)", "(11%) so với năm 2017": no share of the count of now.</summary>
    private static bool SaysDirection(StatementQuantity percentage) =>
        percentage.IsChange || percentage.Number.Sign < 0 || percentage.Text.Words(new ClauseRange(percentage.End, percentage.End + LongestLink)).StartsWith(" so ", StringComparison.Ordinal);

    private static bool IsShare(StatementQuantity percentage, StatementQuantity part, Fraction whole)
    {
        var size = Figure.Of(percentage.Value.Value.Abs(), percentage.Value.Decimals);
        return whole.Sign > 0 && part.Number * 100 / whole is var computed && (size.ToRoundedInterval().Contains(computed) || size.ToRoundedInterval(Rounding.Truncate).Contains(computed));
    }

    /// <summary>
    /// The count of now, and whether it can be no other: the last of the sentence; else, behind "So với cùng kỳ", the one of the
    /// sentence before with the same words ("làm chết 19 người", "giảm 1 người chết").
    /// </summary>
    private static (StatementQuantity Now, bool IsSole)? CountedBy(StatementQuantity change, List<StatementQuantity> counts)
    {
        var own = counts.Where(count => count.Sentence == change.Sentence).ToList();
        if (own.Count > 0)
        {
            return (own[0], own.Count == 1 || (own[0].Segment == change.Segment && own[0].Index == change.Index - 1 && !NamesSubject(change)));
        }

        var words = change.TailWords.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.Length == 0 ? counts : [.. counts.Where(count => words.Any(word => count.Label.Contains($" {word} ", StringComparison.Ordinal)))];
        var meant = named.Count > 0 ? named : counts;
        var hasPairs = change.Text.Before(change.Index, MostNear).Any(quantity => quantity.IsBase && StatementUnits.AreAlike(quantity, change));
        return meant.Count == 1 && change.Text.Words(change.Text.SentenceBefore(change)).Contains(" so với ", StringComparison.Ordinal) ? (meant[0], !NamesSubject(change) && !hasPairs) : null;
    }

    private static StatedFigure ThenOf(StatementQuantity change, StatementQuantity now, bool rises, Fraction then) =>
        change.Figure with { Text = $"{now.Figure.Text} {(rises ? '-' : '+')} {change.Figure.Text}", Value = Figure.Of(then, 0, Qualifier.Exact, change.Value.Unit) };
}
