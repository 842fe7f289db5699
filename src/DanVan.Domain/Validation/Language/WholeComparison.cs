using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>A comparison of weighted sums of whole numbers, worked out in machine integers without allocating.</summary>
internal sealed class WholeComparison
{
    // Figures of the fast range are at most 2^47, so that weights of 2^14 in all keep every sum within 64 bits.
    private const long MostWeight = 1 << 14;

    private readonly int[] _slots;
    private readonly long[] _weights;
    private readonly int _leftCount;
    private readonly long _leftConstant;
    private readonly long _rightConstant;
    private readonly Relation _relation;
    private readonly int _slotCount;

    private WholeComparison((int Slot, long Weight)[] left, long leftConstant, Relation relation, (int Slot, long Weight)[] right, long rightConstant)
    {
        _slots = [.. left.Concat(right).Select(term => term.Slot)];
        _weights = [.. left.Concat(right).Select(term => term.Weight)];
        _leftCount = left.Length;
        _leftConstant = leftConstant;
        _rightConstant = rightConstant;
        _relation = relation;
        _slotCount = _slots.Length == 0 ? 0 : _slots.Max() + 1;
    }

    /// <summary>Takes a comparison, or returns null where it is not one of weighted sums with small whole weights.</summary>
    public static WholeComparison? Of(IRuleNode root, Dictionary<RuleReference, int> slots) =>
        root is ComparisonNode comparison
        && LinearSum.Of(comparison.Left) is { } left && LinearSum.Of(comparison.Right) is { } right
        && TermsOf(left, slots) is { } leftTerms && TermsOf(right, slots) is { } rightTerms
            ? new WholeComparison(leftTerms, left.Constant.SmallNumerator, comparison.Relation, rightTerms, right.Constant.SmallNumerator)
            : null;

    /// <summary>Works it out, or returns false where a figure is no whole number of the fast range.</summary>
    public bool TryEvaluate(RuleFigures figures, out RuleOutcome outcome)
    {
        outcome = default;
        if (figures.Count < _slotCount)
        {
            return false;
        }

        var slots = _slots;
        var weights = _weights;
        var left = _leftConstant;
        var i = 0;
        for (; i < _leftCount; i++)
        {
            if (!figures.TryGetFast(slots[i], out var value))
            {
                return false;
            }

            left += weights[i] * value;
        }

        var right = _rightConstant;
        for (; i < slots.Length; i++)
        {
            if (!figures.TryGetFast(slots[i], out var value))
            {
                return false;
            }

            right += weights[i] * value;
        }

        var holds = _relation switch
        {
            Relation.Equal => left == right,
            Relation.NotEqual => left != right,
            Relation.Less => left < right,
            Relation.LessOrEqual => left <= right,
            Relation.Greater => left > right,
            _ => left >= right,
        };
        outcome = RuleOutcome.OfWhole(holds, left, right);
        return true;
    }

    private static (int Slot, long Weight)[]? TermsOf(LinearSum sum, Dictionary<RuleReference, int> slots)
    {
        if (!IsSmall(sum.Constant, RuleFigures.LargestFast) || !sum.References.TrueForAll(reference => IsSmall(sum.WeightOf(reference), MostWeight)))
        {
            return null;
        }

        (int, long)[] terms = [.. sum.References.Select(reference => (slots[reference], sum.WeightOf(reference).SmallNumerator))];
        return terms.Sum(term => Math.Abs(term.Item2)) <= MostWeight ? terms : null;
    }

    private static bool IsSmall(Fraction value, long most) => value is { IsSmall: true, IsInteger: true } && Int128.Abs(value.SmallNumerator) <= most;
}
