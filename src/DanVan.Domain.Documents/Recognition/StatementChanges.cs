using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds how much something rose or fell, where the count of before is stated: "1.536 đơn, so với cùng kỳ tăng 131 đơn (6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)".</summary>
internal sealed partial class StatementChanges
{
    private const int MostNear = 12;
    private const int MostLookBack = 60;
    private const int MostTexts = 8;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementChanges(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        foreach (var text in _texts)
        {
            foreach (var change in text.Quantities.Where(quantity => quantity.IsChange && !quantity.InRange && quantity.Value.Qualifier == Qualifier.Exact && !quantity.IsBase))
            {
                Read(text, change);
            }

            foreach (var change in text.Quantities.Where(quantity => quantity is { IsChange: false, IsCount: true, IsBase: false, Base: null } && text.EndsWithChange(quantity.Lead)))
            {
                ReadBeside(text, change);
            }
        }
    }

    private void Read(ClauseText text, StatementQuantity change)
    {
        var before = text.Words(text.SentenceBefore(change));
        var rises = before.LastIndexOf(" tăng ", StringComparison.Ordinal) > before.LastIndexOf(" giảm ", StringComparison.Ordinal);
        var near = text.Before(change.Index, MostNear).Concat(text.From(change.Index + 1, MostNear)).Where(quantity => IsOld(text, quantity, change)).ToList();
        var then = near.Count > 0 ? near : OfNamedYear(text, change);
        var now = Current(text, change).Where(quantity => !then.Contains(quantity) && (then.Count == 0 || then.Exists(old => StatementUnits.AreSame(old.Unit, quantity.Unit)))).ToList();
        if (change.IsPercent)
        {
            if (then.Count > 0)
            {
                ReadPercentage(change, rises, now, then);
            }
            else if (CountBehind(change) is { } count)
            {
                ReadShareOfChange(count, change, rises);
            }

            return;
        }

        var pair = then.Count > 0 ? ReadCount(text, change, rises, now, then) : null;
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

    private (StatementQuantity Now, StatementQuantity Then)? ReadCount(ClauseText text, StatementQuantity change, bool rises, List<StatementQuantity> now, List<StatementQuantity> then)
    {
        foreach (var old in then)
        {
            if (now.FirstOrDefault(current => (rises ? current.Number - old.Number : old.Number - current.Number) == change.Number) is { } exact)
            {
                Add(change, rises, exact, old);
                return (exact, old);
            }
        }

        var own = now.Where(quantity => quantity.Text == text && change.Sentence == quantity.Sentence).ToList();
        var near = own.Count > 0 ? own : now.Where(quantity => quantity.Text == text && change.Sentence - quantity.Sentence == 1).ToList();
        if (near.Count == 1 && then.Count == 1 && change.Value.IsWrittenInFull && near[0].Value.IsWrittenInFull && !UnitLexicon.IsMeasure(change.Unit))
        {
            Add(change, rises, near[0], then[0]);
        }

        return null;
    }

    private void Add(StatementQuantity change, bool rises, StatementQuantity now, StatementQuantity then) =>
        _statements.Add(StatementKind.Difference, change, rises ? [now, then] : [then, now]);

    /// <summary>A percentage is taken only where one count of now and one of before stand beside it.</summary>
    private void ReadPercentage(StatementQuantity change, bool rises, List<StatementQuantity> now, List<StatementQuantity> then)
    {
        var beside = now.Where(quantity => quantity.Text == change.Text && change.Sentence == quantity.Sentence).ToList();
        var near = beside.Count > 0 ? beside : now.Where(quantity => quantity.Text == change.Text && change.Sentence - quantity.Sentence == 1).ToList();
        if (near.Count == 1 && then.Count == 1)
        {
            AddPercentage(change, rises, near[0], then[0].Figure);
        }
    }

    /// <summary>A fall is negative.</summary>
    private void AddPercentage(StatementQuantity percentage, bool rises, StatementQuantity now, StatedFigure then)
    {
        var value = Figure.Of(rises ? percentage.Value.Value : -percentage.Value.Value, percentage.Value.Decimals, percentage.Value.Qualifier, percentage.Value.Unit);
        _statements.Add(new Statement
        {
            Kind = StatementKind.Change,
            Stated = percentage.Figure with { Value = value },
            Numerator = now.Figure,
            Denominators = [then],
        });
    }

    /// <summary>A count of another period: in a parenthesis of the same sentence that names one.</summary>
    private static bool IsOld(ClauseText text, StatementQuantity quantity, StatementQuantity change) =>
        quantity.IsCount && !quantity.IsBase && quantity.Parenthesis >= 0 && quantity.Sentence == change.Sentence
        && (change.IsPercent || StatementUnits.AreSame(quantity.Unit, change.Unit))
        && StatementSplit.NamesPeriod(text.Words(new ClauseRange(quantity.Parenthesis - 6, quantity.First)));

    /// <summary>The counts before a change that it may be about: of its own text, nearest first, then of the texts before.</summary>
    private IEnumerable<StatementQuantity> Current(ClauseText text, StatementQuantity change)
    {
        var own = text.Before(change.Index, MostLookBack);
        var earlier = Enumerable.Range(1, Math.Min(text.Index, MostTexts)).Select(back => _texts[text.Index - back]).SelectMany(other => other.Before(other.Quantities.Count, MostLookBack));
        return own.Concat(earlier).Where(quantity => quantity is { IsCount: true, IsBase: false, Parenthesis: < 0 } && (change.IsPercent || StatementUnits.AreSame(quantity.Unit, change.Unit)));
    }
}
