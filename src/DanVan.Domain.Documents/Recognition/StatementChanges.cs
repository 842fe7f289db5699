using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds how much something rose or fell, where the count of before is stated: "1.536 đơn, so với cùng kỳ tăng 131 đơn (6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)".</summary>
internal sealed partial class StatementChanges
{
    private const int MostNear = 12;
    private const int MostLookBack = 60;
    private const int MostTexts = 8;
    private const int FarthestSize = 8;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementChanges(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        foreach (var text in _texts)
        {
            foreach (var quantity in text.Quantities.Where(quantity => quantity is { InRange: false, IsBase: false, Base: null, Value.Qualifier: Qualifier.Exact }))
            {
                if (quantity.IsChange)
                {
                    Read(text, quantity);
                }
                else if (quantity.IsCount && text.EndsWithChange(quantity.Lead))
                {
                    ReadBeside(text, quantity);
                }
                else if (quantity.IsPercent && IsShareOfBefore(quantity))
                {
                    ReadShareOfBefore(text, quantity);
                }
            }
        }
    }

    private void Read(ClauseText text, StatementQuantity change)
    {
        var before = text.Words(text.SentenceBefore(change));
        var rises = before.LastIndexOf(" tăng ", StringComparison.Ordinal) > before.LastIndexOf(" giảm ", StringComparison.Ordinal);
        if (IsMean(change))
        {
            return;
        }

        if (ReadPairBehind(change, rises))
        {
            return;
        }

        if (Levels(text, change) is { } levels)
        {
            ReadLevels(change, rises, levels);
            return;
        }

        if (change.IsPercent || IsPoints(change))
        {
            ReadPercentage(text, change, rises);
            return;
        }

        var then = Then(text, change).ToList();
        var pair = then.Count > 0 ? ReadCount(text, change, rises, then) : null;
        if (pair is null && then.Count == 0 && ReadBeside(text, change))
        {
            return;
        }

        if (PercentageBehind(change, then) is not { } percentage)
        {
            return;
        }

        if (pair is { } counts)
        {
            AddPercentage(percentage, rises, counts.Now, counts.Then.Figure);
        }
        else if (then.Count == 0)
        {
            ReadShareOfChange(change, percentage, rises);
        }
    }

    /// <summary>The counts of before that a change in counts may be measured from.</summary>
    private static IEnumerable<StatementQuantity> Then(ClauseText text, StatementQuantity change)
    {
        var near = Olds(text, change).Where(quantity => StatementUnits.AreSame(quantity.Unit, change.Unit)).ToList();
        return near.Count > 0 ? near : OfNamedYear(text, change);
    }

    private (StatementQuantity Now, StatementQuantity Then)? ReadCount(ClauseText text, StatementQuantity change, bool rises, List<StatementQuantity> then)
    {
        var now = Current(text, change).Where(quantity => !then.Contains(quantity)).ToList();
        foreach (var old in then)
        {
            if (now.FirstOrDefault(current => (rises ? current.Number - old.Number : old.Number - current.Number) == change.Number) is { } exact)
            {
                Add(change, rises, exact, old);
                return (exact, old);
            }
        }

        if (then.Count == 1 && Subject(text, change, now) is { } subject && CanBeRefuted(change, subject, then[0]))
        {
            Add(change, rises, subject, then[0]);
            return (subject, then[0]);
        }

        return null;
    }

    /// <summary>Whole things, or money; and the gap between the counts is of the size of the change, so that they were told of one another.</summary>
    private static bool CanBeRefuted(StatementQuantity change, StatementQuantity now, StatementQuantity then) =>
        IsOfSize((now.Number - then.Number).Abs(), change.Number) && AreOfOneKind(change, now, then);

    private static bool IsOfSize(Fraction computed, Fraction stated) => computed.Sign == 0 || (computed <= stated * FarthestSize && stated <= computed * FarthestSize);

    private static bool AreOfOneKind(StatementQuantity change, StatementQuantity now, StatementQuantity then) =>
        (change.Value.IsWrittenInFull && now.Value.IsWrittenInFull && then.Value.IsWrittenInFull && !UnitLexicon.IsMeasure(change.Unit))
        || (change.Unit == "đồng" && now.Unit == "đồng" && then.Unit == "đồng");

    private void Add(StatementQuantity change, bool rises, StatementQuantity now, StatementQuantity then) =>
        _statements.Add(StatementKind.Difference, change, rises ? [now, then] : [then, now]);

    /// <summary>
    /// What a change is about: the last count before it in its segment; else the only one of its sentence, or of the sentence before.
    /// Where the words before the change name what rose, the count must be the only one.
    /// </summary>
    private static StatementQuantity? Subject(ClauseText text, StatementQuantity change, IEnumerable<StatementQuantity> candidates)
    {
        var own = candidates.Where(quantity => quantity.Text == text).ToList();
        var inSegment = own.Where(quantity => quantity.Segment == change.Segment).ToList();
        if (inSegment.Count > 0 && (inSegment.Count == 1 || !NamesSubject(change)))
        {
            return inSegment[0];
        }

        var inSentence = own.Where(quantity => quantity.Sentence == change.Sentence).ToList();
        var near = inSentence.Count > 0 ? inSentence : own.Where(quantity => change.Sentence - quantity.Sentence == 1).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>A fall is negative.</summary>
    private void AddPercentage(StatementQuantity percentage, bool rises, StatementQuantity now, StatedFigure then)
    {
        if (!Holds(percentage, now, then) && (MayBePoints(percentage, now) || then.Value is not { ScaledValue: { Sign: > 0 } before } || !IsOfSize((now.Number - before).Abs() * 100 / before, percentage.Number.Abs())))
        {
            return;
        }

        var size = percentage.Value.Value.Abs();
        var value = Figure.Of(rises ? size : -size, percentage.Value.Decimals, percentage.Value.Qualifier, percentage.Value.Unit);
        _statements.Add(new Statement
        {
            Kind = StatementKind.Change,
            Stated = percentage.Figure with { Value = value },
            Numerator = now.Figure,
            Denominators = [then],
        });
    }

    /// <summary>The counts before a change that it may be about: of its own text, nearest first, then of the texts before.</summary>
    private IEnumerable<StatementQuantity> Current(ClauseText text, StatementQuantity change)
    {
        var own = text.Before(change.Index, MostLookBack);
        var earlier = Enumerable.Range(1, Math.Min(text.Index, MostTexts)).Select(back => _texts[text.Index - back]).SelectMany(other => other.Before(other.Quantities.Count, MostLookBack));
        return own.Concat(earlier).Where(quantity => quantity is { IsCount: true, IsBase: false, Parenthesis: < 0 } && (change.IsPercent || StatementUnits.AreSame(quantity.Unit, change.Unit)));
    }
}
