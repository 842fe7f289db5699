namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds what is left over: "đã giải quyết 238/316 vụ việc, còn lại 35 vụ việc".</summary>
internal sealed class StatementDifferences
{
    private const int MostLookBack = 30;
    private const int FarthestPair = 3;

    private static readonly string[] Rests = [" còn ", " còn lại ", " đang ", " chưa ", " tồn đọng "];

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
        var before = text.Before(rest.Index, MostLookBack).Where(quantity => quantity.Unit.Length > 0 && StatementUnits.AreAlike(rest, quantity)).ToList();
        if (before is [{ IsBase: true } second, { } first, ..] && first.Base == second && second.Sentence == rest.Sentence)
        {
            if (second.Number - first.Number == rest.Number || SaysLeft(rest))
            {
                _statements.AddRemainder(rest, second, first);
            }

            return;
        }

        if (before.FirstOrDefault(quantity => quantity.Base is { } pair && pair.Number - quantity.Number == rest.Number && rest.Sentence - quantity.Sentence <= FarthestPair) is { } done && StatementUnits.AreSame(done.Unit, rest.Unit))
        {
            _statements.AddRemainder(rest, done.Base!, done);
            return;
        }

        var counts = before.Where(quantity => quantity.IsCount && !quantity.IsBase && (quantity.Parenthesis < 0 || quantity.Parenthesis == rest.Parenthesis)).ToList();
        if (FindExact(counts, rest) is { } exact)
        {
            if (!_statements.HasSum(exact.Whole, rest) || !_statements.HasSum(exact.Whole, exact.Part))
            {
                _statements.AddRemainder(rest, exact.Whole, exact.Part);
            }

            return;
        }

        if (!_statements.IsPart(rest))
        {
            // The parts of what was done are passed over.
            var heads = counts.Where(quantity => !_statements.IsPart(quantity)).ToList();
            ReadWithoutFit(rest, heads.Count > 1 ? heads : counts);
        }
    }

    /// <summary>
    /// "tiếp nhận 120 đơn, đã giải quyết 100 đơn, còn lại 15 đơn": the two counts right before it, where the words say what was done
    /// and that the rest is left; what was newly received is not all there was to do.
    /// </summary>
    private void ReadWithoutFit(StatementQuantity rest, List<StatementQuantity> counts)
    {
        if (counts is not [{ } done, { } whole, ..] || rest.Value.Scale != 1 || whole.Value.Scale != 1 || !StatementUnits.AreSame(whole.Unit, done.Unit) || !StatementUnits.AreSame(done.Unit, rest.Unit) || whole.Number < done.Number || whole.Number == rest.Number)
        {
            return;
        }

        var isNear = rest.Sentence - whole.Sentence <= 1 && done.Sentence == rest.Sentence && whole.Parenthesis == rest.Parenthesis && done.Parenthesis == rest.Parenthesis;
        var isLeft = SaysLeft(rest) || (MustBeDone(whole.LeadWords) && (rest.CloseWords is " còn " or " và còn " || rest.LeadWords.Contains(" đang ", StringComparison.Ordinal)));
        var isSaid = isNear && isLeft && SaysDone(done.LeadWords) && !whole.LeadWords.Contains(" mới ", StringComparison.Ordinal);
        if (isSaid || (SaysLeft(rest) && StatementSplit.FitsButForADigit(whole, [done, rest])))
        {
            _statements.AddRemainder(rest, whole, done);
        }
    }

    /// <summary>"phải giải quyết 320 đơn", "giao 526 nhiệm vụ": all there was to do.</summary>
    private static bool MustBeDone(string lead) =>
        lead.Contains(" phải ", StringComparison.Ordinal) || lead.Contains(" giao ", StringComparison.Ordinal);

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

    /// <summary>"còn", "đang", "chưa" before a count, or behind it and not before the next one; "giảm từ 598 còn 109" is a level.</summary>
    private static bool SaysRest(StatementQuantity quantity)
    {
        var behind = quantity.OwnTailWords;
        return !quantity.LeadWords.Contains(" từ ", StringComparison.Ordinal) && !quantity.LeadWords.Contains(" giảm ", StringComparison.Ordinal)
            && Rests.Any(word => quantity.LeadWords.Contains(word, StringComparison.Ordinal) || (word != " còn " && behind.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>"còn lại", or "còn" together with "đang" or "chưa".</summary>
    private static bool SaysLeft(StatementQuantity rest)
    {
        var label = rest.LeadWords + rest.OwnTailWords[1..];
        return label.Contains(" còn lại ", StringComparison.Ordinal)
            || (rest.LeadWords.Contains(" còn ", StringComparison.Ordinal) && (label.Contains(" đang ", StringComparison.Ordinal) || label.Contains(" chưa ", StringComparison.Ordinal)));
    }

    private static bool SaysDone(string lead) =>
        lead.Contains(" đã ", StringComparison.Ordinal) || lead.Contains(" giải quyết ", StringComparison.Ordinal) || lead.Contains(" xử lý ", StringComparison.Ordinal) || lead.Contains(" hoàn thành ", StringComparison.Ordinal);
}
