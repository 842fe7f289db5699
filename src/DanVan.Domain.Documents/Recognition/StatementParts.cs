using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Decides what a list of parts says about a whole: a sum, parts within it, or nothing.</summary>
/// <remarks>
/// What adds up is a sum. What does not is one only where the words leave no doubt that the list is complete; else the parts of
/// "trong đó" are each within the whole.
/// </remarks>
internal sealed class StatementParts
{
    private const int MostLookBack = 40;

    private readonly StatementList _statements;

    public StatementParts(StatementList statements) => _statements = statements;

    /// <summary>Adds what the list says.</summary>
    /// <param name="whole">The count the words refer to.</param>
    /// <param name="parts">The parts, in the order of the text.</param>
    /// <param name="opening">What the words before the list say.</param>
    /// <param name="isAmong">Whether these words are "trong đó" or the like.</param>
    /// <param name="isPlain">Whether the list holds nothing else of the kind, so that no part was overlooked.</param>
    public void Decide(StatementQuantity whole, List<StatementQuantity> parts, ClauseOpening opening, bool isAmong, bool isPlain)
    {
        if (parts.Count > 1 && FindExact(whole, parts) is { } exact)
        {
            _statements.Add(StatementKind.Sum, whole, exact);
        }
        else if (parts.Count > 1 && FindOtherWhole(whole, parts) is { } other)
        {
            _statements.Add(StatementKind.Sum, other, parts);
        }
        else if (parts.Count > 1 && isPlain && IsComplete(whole, parts, opening))
        {
            _statements.Add(StatementKind.Sum, whole, parts);
        }
        else if (isAmong)
        {
            AddSubsets(whole, parts);
        }
    }

    private static bool IsComplete(StatementQuantity whole, List<StatementQuantity> parts, ClauseOpening opening) =>
        parts.All(part => StatementUnits.AreAlike(part, whole))
        && (opening == ClauseOpening.Whole || StatementSplit.EndsWithRest(parts) || StatementSplit.FindAspect(whole, parts)?.IsWhole(parts.Count, whole.Label) is true);

    /// <summary>The parts that add up: all of them, or the first ones where more of the same unit follow.</summary>
    private static List<StatementQuantity>? FindExact(StatementQuantity whole, List<StatementQuantity> parts)
    {
        for (var count = parts.Count; count > 1; count--)
        {
            var first = parts.GetRange(0, count);
            if (StatementSplit.Fits(whole, first))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Another count of the sentence that the parts make up, where the nearest one does not fit.</summary>
    private static StatementQuantity? FindOtherWhole(StatementQuantity whole, List<StatementQuantity> parts) =>
        whole.Text.Before(whole.Index, MostLookBack).FirstOrDefault(quantity =>
            quantity.Sentence == whole.Sentence && quantity.IsCount && StatementUnits.AreSame(quantity.Unit, whole.Unit) && StatementSplit.Fits(quantity, parts));

    /// <summary>
    /// Each part by itself is within the whole. Where it is not, but is within another count near by, the words may mean that one;
    /// after a full stop they may mean any, and the largest is taken.
    /// </summary>
    private void AddSubsets(StatementQuantity whole, List<StatementQuantity> parts)
    {
        foreach (var part in parts.Where(part => part.Base is null && part != whole && StatementUnits.AreAlike(part, whole) && !_statements.IsPart(part)))
        {
            var largest = part.Text.Before(part.Index, MostLookBack)
                .Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase && quantity.IsCount && part.Sentence - quantity.Sentence <= 1 && StatementUnits.AreAlike(quantity, part))
                .MaxBy(quantity => quantity.Number);
            var isClear = part.Number <= whole.Number || largest is null || part.Number > largest.Number;
            if (isClear)
            {
                _statements.Add(StatementKind.Subset, whole.Sentence < part.Sentence && largest is not null ? largest : whole, [part]);
            }
        }
    }
}
