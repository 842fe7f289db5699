using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Columns;

/// <summary>A comparison of weighted sums of whole columns: a sum in 64 bits for each unit and period whose sign decides.</summary>
internal sealed class WholeColumns
{
    // Values of at most 2^47 with weights of at most 2^14 in all, and a constant of at most 2^61, stay within 64 bits.
    public const long LargestValue = 1L << 47;
    private const long MostWeight = 1L << 14;
    private const long LargestConstant = 1L << 61;

    private WholeColumns(ColumnFormula columns, long[] weights, long constant, bool testsZero, bool inverts, WholeGaps? gaps, RollupPlan plan)
    {
        Weights = weights;
        Constant = constant;
        TestsZero = testsZero;
        Inverts = inverts;
        Gaps = gaps;
        (Segments, Divided) = ColumnSegment.Of(columns, plan);
    }

    /// <summary>Gets what the steps of each slot are multiplied by.</summary>
    public long[] Weights { get; }

    /// <summary>Gets what is added to the sum.</summary>
    public long Constant { get; }

    /// <summary>Gets whether the rule asks if the sum is zero, rather than whether it is below zero.</summary>
    public bool TestsZero { get; }

    /// <summary>Gets whether the rule holds where the answer is no.</summary>
    public bool Inverts { get; }

    /// <summary>Gets how gaps are decided without working the rule out, or null where they are not.</summary>
    public WholeGaps? Gaps { get; }

    /// <summary>Gets the periods whose cells lie side by side in one block, by block.</summary>
    public ColumnSegment?[] Segments { get; }

    /// <summary>Gets the periods whose cells lie in several blocks: the period and the place of each cell, block times 64 plus lane.</summary>
    public IReadOnlyList<(int Period, int[] Positions)> Divided { get; }

    /// <summary>Takes a formula, or returns null where it is no such comparison.</summary>
    public static WholeColumns? Of(ColumnFormula columns, RollupPlan plan)
    {
        var formula = columns.Formula;
        if (formula.Expression.Root is not ComparisonNode comparison || columns.Cells.Length == 0 || Array.Exists(columns.Cells, cells => cells.WholeStep is null)
            || LinearSum.Of(comparison.Left) is not { } left || LinearSum.Of(comparison.Right) is not { } right)
        {
            return null;
        }

        // The sides are taken so that the rule asks whether their difference is zero, or below it.
        var (isSwapped, testsZero, inverts) = comparison.Relation switch
        {
            Relation.Equal => (false, true, false),
            Relation.NotEqual => (false, true, true),
            Relation.Less => (false, false, false),
            Relation.Greater => (true, false, false),
            Relation.LessOrEqual => (true, false, true),
            _ => (false, false, true),
        };
        var difference = isSwapped ? LinearSum.Difference(right, left) : LinearSum.Difference(left, right);
        Fraction[] exact = [.. columns.Cells.Select(cells => difference.WeightOf(cells.Reference) * cells.WholeStep!.Value), difference.Constant];
        var scale = exact.Aggregate(BigInteger.One, (common, weight) => common / BigInteger.GreatestCommonDivisor(common, weight.Denominator) * weight.Denominator);
        BigInteger[] whole = [.. exact.Select(weight => weight.Numerator * (scale / weight.Denominator))];
        if (whole[..^1].Aggregate(BigInteger.Zero, (sum, weight) => sum + BigInteger.Abs(weight)) > MostWeight || BigInteger.Abs(whole[^1]) > LargestConstant)
        {
            return null;
        }

        long[] weights = [.. whole[..^1].Select(weight => (long)weight)];
        return new WholeColumns(columns, weights, (long)whole[^1], testsZero, inverts, WholeGaps.Of(columns, comparison, weights), plan);
    }

    /// <summary>Says whether the rule holds for a sum.</summary>
    public bool Holds(long sum) => (TestsZero ? sum == 0 : sum < 0) != Inverts;

    /// <summary>Says whether the rule can hold for some sum from <paramref name="sum"/> on, without end where a gap can be anything.</summary>
    public bool CanHold(long sum, bool hasNoLowest, bool hasNoHighest) => (TestsZero, Inverts) switch
    {
        (true, false) => (hasNoLowest || sum <= 0) && (hasNoHighest || sum >= 0),
        (true, true) => hasNoLowest || hasNoHighest || sum != 0,
        (false, false) => hasNoLowest || sum < 0,
        (false, true) => hasNoHighest || sum >= 0,
    };
}
