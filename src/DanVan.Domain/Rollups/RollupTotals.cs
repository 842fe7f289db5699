using System.Numerics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups;

/// <summary>The totals of a cube at every level, each with its coverage.</summary>
public sealed partial class RollupTotals
{
    internal RollupTotals(Cube cube, RollupRule rule, TotalBlock[] blocks)
    {
        Cube = cube;
        Rule = rule;
        Blocks = blocks;
    }

    /// <summary>Gets the cube they are the totals of.</summary>
    public Cube Cube { get; }

    /// <summary>Gets the plan.</summary>
    public RollupPlan Plan => Cube.Plan;

    /// <summary>Gets what a total means where units did not report.</summary>
    public MissingValues Missing => Rule.Missing;

    /// <summary>Gets which total stands where a unit also stated its own.</summary>
    public SubtotalPolicy Subtotals => Rule.Subtotals;

    /// <summary>Gets how many bytes the totals take.</summary>
    public long Bytes => Blocks.Sum(block => block.Bytes);

    internal RollupRule Rule { get; }

    internal TotalBlock[] Blocks { get; }

    /// <summary>The total that stands for a unit; for a unit without children, what it said itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public Total At(int unit, int indicator, int period)
    {
        var view = TotalView.Of(this, unit, indicator, period);
        return view.ToTotal(view.Standing());
    }

    /// <summary>The total computed from the units below, whatever the unit stated itself and whatever the policy is for it; the policy still holds below.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public Total ComputedAt(int unit, int indicator, int period)
    {
        var view = TotalView.Of(this, unit, indicator, period);
        return view.ToTotal(view.Computed());
    }

    /// <summary>The total of a unit over several periods, as the indicator says: flows are added, of a stock the last stands.</summary>
    /// <param name="unit">The index of the unit.</param>
    /// <param name="indicator">The index of the indicator.</param>
    /// <param name="first">The index of the first period, inclusive.</param>
    /// <param name="last">The index of the last period, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan, or the first period is after the last.</exception>
    public Total OverTime(int unit, int indicator, int first, int last)
    {
        if (first > last)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, $"The first period is after the last, {last}.");
        }

        var (from, to) = (At(unit, indicator, first), At(unit, indicator, last));
        var addition = Plan.Indicators[indicator].Indicator.OverTime;
        if (first == last || addition == TimeAddition.Last)
        {
            return to;
        }

        if (addition != TimeAddition.Sum)
        {
            return new Total { Reason = NoTotalReason.DoesNotAddOverTime };
        }

        var (value, reported, expected) = (Fraction.Zero, 0L, 0L);
        for (var period = first; period <= last; period++)
        {
            var total = period == first ? from : period == last ? to : At(unit, indicator, period);
            if (total.Reason is not (NoTotalReason.None or NoTotalReason.NothingExpected or NoTotalReason.NothingReported))
            {
                return total with { Value = null };
            }

            value += total.Value ?? Fraction.Zero;
            reported += total.Reported;
            expected += total.Expected;
        }

        var reason = expected == 0 && reported == 0 ? NoTotalReason.NothingExpected
            : Missing == MissingValues.Zero ? NoTotalReason.None
            : reported == 0 ? NoTotalReason.NothingReported
            : Missing == MissingValues.NoTotal && reported < expected ? NoTotalReason.Incomplete
            : NoTotalReason.None;
        return new Total { Value = reason == NoTotalReason.None ? value : null, Reported = reported, Expected = expected, Reason = reason };
    }

    /// <summary>Every total that is more than 64 bits hold in steps of its indicator, by block; those above it are told too where theirs do not fit either.</summary>
    public IEnumerable<TotalPlace> Overflows()
    {
        for (var block = 0; block < Blocks.Length; block++)
        {
            foreach (var (row, lanes) in Blocks[block].Overflows.OrderBy(pair => pair.Key))
            {
                for (var left = lanes; left != 0; left &= left - 1)
                {
                    var (indicator, period) = Plan.SeriesAt(block, BitOperations.TrailingZeroCount(left));
                    yield return new TotalPlace(Plan.Units.Layout.InnerUnits[row], indicator, period);
                }
            }
        }
    }

    /// <summary>Every stated total that differs from what the units below come to. Where nothing came from below there is nothing to compare.</summary>
    public IEnumerable<SubtotalDifference> Differences()
    {
        for (var block = 0; block < Blocks.Length; block++)
        {
            if (Cube.Stated[block] is not { } stated)
            {
                continue;
            }

            for (var row = 0; row < stated.Rows; row++)
            {
                for (var lanes = stated.Present[row]; lanes != 0; lanes &= lanes - 1)
                {
                    var lane = BitOperations.TrailingZeroCount(lanes);
                    var (indicator, period) = Plan.SeriesAt(block, lane);
                    var unit = Plan.Units.Layout.InnerUnits[row];
                    var own = Plan.Indicators[indicator].ValueOf(stated.ValueAt(row, lane));
                    var computed = ComputedAt(unit, indicator, period);
                    if (computed.Reason == NoTotalReason.Overflow || (computed.Value is { } value && value != own))
                    {
                        yield return new SubtotalDifference(unit, indicator, period, own, computed);
                    }
                }
            }
        }
    }
}
