using System.Runtime.CompilerServices;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <content>How a change goes up the tree.</content>
public sealed partial class RollupSession
{
    private CubeProblemKind? ProblemOf(in CellChange change) =>
        (uint)change.Unit >= (uint)Plan.Units.Count ? CubeProblemKind.UnknownUnit
        : (uint)change.Indicator >= (uint)Plan.IndicatorCount ? CubeProblemKind.UnknownIndicator
        : (uint)change.Period >= (uint)Plan.PeriodCount ? CubeProblemKind.UnknownPeriod
        : change.State is < CellState.Blank or > CellState.NotApplicable || (change.State != CellState.Reported && change.Steps != 0) ? CubeProblemKind.StateContradictsValue
        : change.Steps > Plan.Limits[change.Indicator] || change.Steps < Plan.Lowest[change.Indicator] ? CubeProblemKind.TooLarge
        : null;

    /// <summary>Makes a change that is possible; returns what the cell said before.</summary>
    private CellChange Apply(in CellChange change)
    {
        var (block, lane) = Plan.PositionOf(change.Indicator, change.Period);
        var layout = Plan.Units.Layout;
        var row = layout.RowOf[change.Unit];
        if (row >= 0)
        {
            var cells = _cube.Leaves[block];
            var (state, steps) = (cells.StateAt(row, lane), cells.ValueAt(row, lane));
            Write(cells, row, lane, change);
            var moreExempt = (change.State == CellState.NotApplicable ? 1 : 0) - (state == CellState.NotApplicable ? 1 : 0);
            GoUp(block, lane, layout.LeafParents[row], change.Steps, steps, (IsPresent(change.State) ? 1 : 0) - (IsPresent(state) ? 1 : 0), moreExempt);
            return change with { State = state, Steps = steps };
        }

        row = ~row;
        var stated = _cube.Stated[block] ??= new CellBlock(Plan.Units.Count - Plan.Units.LeafCount, Plan.Series.Widths[block], isNarrow: false);
        var before = change with { State = stated.StateAt(row, lane), Steps = stated.ValueAt(row, lane) };
        var old = StandingAt(block, row, lane);
        Write(stated, row, lane, change);
        var standing = StandingAt(block, row, lane);
        GoUp(block, lane, layout.InnerParents[row], standing.Value, old.Value, standing.Count - old.Count, 0);
        return before;
    }

    /// <summary>Lets a part of the totals from a row on be another value, and account for more or fewer units.</summary>
    private void GoUp(int block, int lane, int row, long value, long old, int moreCount, int moreExempt)
    {
        var operation = Plan.Series.Operations[block];
        var totals = _totals.Blocks[block];
        if (totals.HasOverflows)
        {
            ComputeAfresh(block);
            return;
        }

        for (; row >= 0 && (value != old || moreCount != 0 || moreExempt != 0); row = Plan.Units.Layout.InnerParents[row])
        {
            var before = StandingAt(block, row, lane);
            Unsafe.Add(ref totals.Counts(row), lane) += moreCount;
            totals.AddExempt(row, lane, moreExempt);
            ref var computed = ref Unsafe.Add(ref totals.Values(row), lane);
            if (operation == BlockOperation.Sum)
            {
                if (!TryMove(ref computed, value, old))
                {
                    ComputeAfresh(block);
                    return;
                }
            }
            else if (operation != BlockOperation.CountOnly)
            {
                computed = ExtremeAt(block, row, lane, operation);
            }

            var after = StandingAt(block, row, lane);
            (value, old, moreCount) = (after.Value, before.Value, after.Count - before.Count);
        }
    }

    /// <summary>Puts one term of a sum in the place of another, unless the sum or their difference does not fit.</summary>
    private static bool TryMove(ref long sum, long value, long old)
    {
        var difference = unchecked(value - old);
        var moved = unchecked(sum + difference);
        if ((((value ^ old) & (value ^ difference)) | ((sum ^ moved) & (difference ^ moved))) < 0)
        {
            return false;
        }

        sum = moved;
        return true;
    }

    private StandingTotal StandingAt(int block, int row, int lane)
    {
        var totals = _totals.Blocks[block];
        var (computed, count) = (Unsafe.Add(ref totals.Values(row), lane), Unsafe.Add(ref totals.Counts(row), lane));
        if (_totals.Rule.Subtotals == SubtotalPolicy.Computed)
        {
            return new StandingTotal(computed, count, TotalOrigin.Computed);
        }

        var stated = _cube.Stated[block];
        long? own = stated is not null && stated.IsPresent(row, lane) ? stated.ValueAt(row, lane) : null;
        return StandingTotal.Choose(_totals.Rule, computed, count, Plan.Units.Layout.LeavesBelow[row] - totals.ExemptAt(row, lane), own);
    }

    private long ExtremeAt(int block, int row, int lane, BlockOperation operation)
    {
        var layout = Plan.Units.Layout;
        var leaves = _cube.Leaves[block];
        long? extreme = null;
        for (var leaf = layout.FirstLeaf[row]; leaf < layout.FirstLeaf[row] + layout.OwnLeaves[row]; leaf++)
        {
            if (leaves.IsPresent(leaf, lane))
            {
                extreme = Further(extreme, leaves.ValueAt(leaf, lane), operation);
            }
        }

        foreach (var child in layout.InnerChildren[row])
        {
            if (StandingAt(block, child, lane) is { Count: > 0 } standing)
            {
                extreme = Further(extreme, standing.Value, operation);
            }
        }

        return extreme ?? 0;
    }

    private static long Further(long? extreme, long value, BlockOperation operation) =>
        extreme is not { } known ? value : operation == BlockOperation.Minimum ? Math.Min(known, value) : Math.Max(known, value);

    /// <summary>Computes a block into new memory, so that a reader of the old one finds nothing half done.</summary>
    private void ComputeAfresh(int block)
    {
        var totals = new TotalBlock(_totals.Blocks[block].Rows, _totals.Blocks[block].Width);
        var series = Plan.Series;
        BlockRollup.Run(Plan.Units.Layout, _cube.Leaves[block], _cube.Stated[block], series.Operations[block], series.Series[block].Length, _totals.Rule, totals);
        _totals.Blocks[block] = totals.IsFull ? totals.CopyWithCounts(Plan.Units.Layout) : totals;
    }

    private static bool IsPresent(CellState state) => state is CellState.Reported or CellState.StatedNone;

    private static void Write(CellBlock cells, int row, int lane, in CellChange change)
    {
        cells.SetState(row, lane, change.State);
        cells.SetValue(row, lane, change.Steps);
    }
}
