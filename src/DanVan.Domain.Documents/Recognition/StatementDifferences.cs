using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds what is left over: "đã giải quyết 238/316 vụ việc, còn lại 35 vụ việc".</summary>
internal sealed class StatementDifferences
{
    private const int MostLookBack = 30;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementDifferences(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        foreach (var text in _texts)
        {
            foreach (var quantity in text.Quantities.Where(quantity => quantity.IsCount && !quantity.IsBase && quantity.Base is null && SaysRest(quantity)))
            {
                ReadRest(text, quantity);
            }
        }
    }

    private void ReadRest(ClauseText text, StatementQuantity rest)
    {
        var before = text.Before(rest.Index, MostLookBack).Where(quantity => quantity.Unit.Length > 0 && StatementUnits.AreAlike(quantity, rest)).ToList();
        if (before is [{ IsBase: true } second, { } first, ..] && first.Base == second && second.Sentence == rest.Sentence)
        {
            _statements.Add(StatementKind.Difference, rest, [second, first]);
            return;
        }

        var counts = before.Where(quantity => quantity.IsCount && !quantity.IsBase).ToList();
        if (FindExact(counts, rest) is { } exact)
        {
            if (!_statements.HasSum(exact.Whole, rest))
            {
                _statements.Add(StatementKind.Difference, rest, [exact.Whole, exact.Part]);
            }

            return;
        }

        // "tiếp nhận 120 đơn, đã giải quyết 100 đơn, còn lại 15 đơn": nothing else is there that it could be left over from.
        var near = counts.Where(quantity => quantity.Sentence == rest.Sentence && quantity.Parenthesis == rest.Parenthesis).ToList();
        if (near is [{ } done, { } whole] && rest.Label.Contains(" còn lại ", StringComparison.Ordinal) && SaysDone(done.LeadWords) && whole.Number >= done.Number
            && StatementUnits.AreSame(whole.Unit, done.Unit) && StatementUnits.AreSame(done.Unit, rest.Unit))
        {
            _statements.Add(StatementKind.Difference, rest, [whole, done]);
        }
    }

    /// <summary>The nearest two counts that differ by the rest.</summary>
    private static (StatementQuantity Whole, StatementQuantity Part)? FindExact(List<StatementQuantity> counts, StatementQuantity rest)
    {
        for (var part = 0; part < counts.Count && rest.Number.Sign > 0; part++)
        {
            for (var whole = part + 1; whole < counts.Count; whole++)
            {
                if (counts[part].Number.Sign > 0 && counts[whole].Number - counts[part].Number == rest.Number)
                {
                    return (counts[whole], counts[part]);
                }
            }
        }

        return null;
    }

    private static bool SaysRest(StatementQuantity quantity)
    {
        var label = quantity.Label;
        return label.Contains(" còn ", StringComparison.Ordinal) || label.Contains(" đang ", StringComparison.Ordinal)
            || label.Contains(" chưa ", StringComparison.Ordinal) || label.Contains(" tồn đọng ", StringComparison.Ordinal);
    }

    private static bool SaysDone(string lead) =>
        lead.Contains(" đã ", StringComparison.Ordinal) || lead.Contains(" giải quyết ", StringComparison.Ordinal) || lead.Contains(" xử lý ", StringComparison.Ordinal);
}
