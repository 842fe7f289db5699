using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Columns;

/// <summary>What a comparison of weighted sums says where some of its cells are not stated, by the gap policy of each side.</summary>
/// <remarks>Only for rules that name each figure once, and with a weight: then what a gap may be on one side says nothing of the other.</remarks>
internal sealed class WholeGaps
{
    private readonly int _leftCount;
    private readonly GapPolicy _left;
    private readonly GapPolicy _right;
    private readonly bool[] _isNonNegative;
    private readonly long[] _weights;

    private WholeGaps(ColumnFormula columns, int leftCount, long[] weights)
    {
        _leftCount = leftCount;
        (_left, _right) = (columns.Formula.LeftGaps, columns.Formula.RightGaps);
        _isNonNegative = Array.ConvertAll(columns.Cells, cells => cells.IsNonNegative);
        _weights = weights;
    }

    public static WholeGaps? Of(ColumnFormula columns, ComparisonNode comparison, long[] weights)
    {
        var (left, right) = (RuleTree.ReferencesIn(comparison.Left).Count(), RuleTree.ReferencesIn(comparison.Right).Count());
        return left + right == columns.Cells.Length && Array.TrueForAll(weights, weight => weight != 0) && !HasCall(comparison.Left) && !HasCall(comparison.Right)
            ? new WholeGaps(columns, left, weights)
            : null;
    }

    /// <summary>The verdict and its reason.</summary>
    /// <param name="whole">The comparison.</param>
    /// <param name="states">What was said for each slot, a gap somewhere.</param>
    /// <param name="sum">The sum with every gap as zero.</param>
    public (Verdict Verdict, RuleReason Reason) Decide(WholeColumns whole, ReadOnlySpan<CellState> states, long sum)
    {
        var left = SideOf(states[.._leftCount]);
        var right = SideOf(states[_leftCount..]);
        if ((left.WhySkipped(_left) ?? right.WhySkipped(_right)) is { } skipped)
        {
            return (Verdict.NotChecked, skipped);
        }

        var both = new Side(left.IsStated || right.IsStated, left.IsMissing || right.IsMissing, left.IsNotApplicable || right.IsNotApplicable);
        if (!both.IsStated && (_left is GapPolicy.UnknownNonNegative or GapPolicy.Zero || _right is GapPolicy.UnknownNonNegative or GapPolicy.Zero))
        {
            return (Verdict.NotChecked, both.WhyMissing());
        }

        var (hasNoLowest, hasNoHighest) = (false, false);
        for (var slot = 0; slot < states.Length; slot++)
        {
            if (IsStated(states[slot]) || (slot < _leftCount ? _left : _right) != GapPolicy.UnknownNonNegative)
            {
                continue;
            }

            hasNoLowest |= !_isNonNegative[slot] || _weights[slot] < 0;
            hasNoHighest |= !_isNonNegative[slot] || _weights[slot] > 0;
        }

        return (whole.CanHold(sum, hasNoLowest, hasNoHighest) ? Verdict.Holds : Verdict.Impossible, RuleReason.SomeTakenAsMissing);
    }

    private static bool IsStated(CellState state) => state is CellState.Reported or CellState.StatedNone;

    private static bool HasCall(IRuleNode node) => node switch
    {
        CallNode => true,
        SumNode sum => sum.Terms.Any(term => HasCall(term.Value)),
        ProductNode product => product.Factors.Any(factor => HasCall(factor.Value)),
        NegativeNode negative => HasCall(negative.Operand),
        ReferenceNode or NumberNode => false,
        _ => true,
    };

    private static Side SideOf(ReadOnlySpan<CellState> states)
    {
        var (isStated, isMissing, isNotApplicable) = (false, false, false);
        foreach (var state in states)
        {
            isStated |= IsStated(state);
            isNotApplicable |= state == CellState.NotApplicable;
            isMissing |= !IsStated(state) && state != CellState.NotApplicable;
        }

        return new Side(isStated, isMissing, isNotApplicable);
    }

    private readonly record struct Side(bool IsStated, bool IsMissing, bool IsNotApplicable)
    {
        public RuleReason? WhySkipped(GapPolicy policy) => policy switch
        {
            GapPolicy.SkipIfAnyMissing when IsMissing || IsNotApplicable => WhyMissing(),
            GapPolicy.SkipIfAllMissing when (IsMissing || IsNotApplicable) && !IsStated => WhyMissing(),
            _ => null,
        };

        public RuleReason WhyMissing() =>
            !IsMissing && IsNotApplicable ? RuleReason.NotApplicable : IsStated ? RuleReason.SomeMissing : RuleReason.NothingStated;
    }
}
