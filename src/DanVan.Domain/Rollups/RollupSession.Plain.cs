using System.Runtime.CompilerServices;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <content>The change met nearly always: a figure takes the place of a figure or of a blank, in a sum that fits.</content>
/// <remarks>
/// Everything above moves by the same difference, so it is not asked at each level which total stands. What can be looked up before other
/// threads are kept out is: the processor does that while it still waits for the change before. The arrays of the plan are fields for the same reason.
/// </remarks>
public sealed partial class RollupSession
{
    private const int MostLevels = 8;

    private readonly int[] _rowOf;
    private readonly int[] _leafParents;
    private readonly int[] _innerParents;
    private readonly int[] _positions;
    private readonly long[] _limits;
    private readonly long[] _lowest;
    private readonly CellBlock[] _leaves;
    private readonly TotalBlock[] _blocks;

    // Whether everything above a figure moves with it, by block.
    private readonly bool[] _isSum;

    /// <summary>Makes a change if it is possible and plain; false, with nothing done, when it is not.</summary>
    private bool TryChangePlainly(in CellChange change)
    {
        var (unit, indicator, period, steps) = (change.Unit, change.Indicator, change.Period, change.Steps);
        var (rowOf, limits, positions) = (_rowOf, _limits, _positions);
        if ((uint)unit >= (uint)rowOf.Length || (uint)indicator >= (uint)limits.Length || steps > limits[indicator] || steps < _lowest[indicator] || change.State != CellState.Reported)
        {
            return false;
        }

        var (row, series) = (rowOf[unit], ((long)period * limits.Length) + indicator);
        if (row < 0 || (ulong)series >= (ulong)positions.Length)
        {
            return false;
        }

        var position = (uint)positions[series];
        var (block, lane) = ((int)(position / SeriesLayout.LanesOfBlock), (int)(position % SeriesLayout.LanesOfBlock));
        var (cells, totals) = (_leaves[block], _blocks[block]);
        cells.Expect(row, lane);
        Unsafe.SkipInit(out Places above);
        ref var sums = ref totals.Values(0);
        var (levels, width, parents) = (0, (nint)totals.Width, _innerParents);
        for (var parent = _leafParents[row]; parent >= 0; parent = parents[parent])
        {
            if (levels == MostLevels)
            {
                return false;
            }

            var place = (parent * width) + lane;
            Prefetch.Line(ref Unsafe.Add(ref sums, place));
            above[levels++] = place;
        }

        Enter();

        // Meanwhile another thread may have changed what is plain, or computed the totals afresh.
        var isDone = ReferenceEquals(totals, _blocks[block]) && _isSum[block] && !cells.HasKinds && !totals.HasOverflows
            && TryMove(cells, totals, row, lane, ref above, levels, change);
        Leave();
        return isDone;
    }

    /// <summary>Writes a figure and moves everything above it; false, with nothing done, where a sum does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMove(CellBlock cells, TotalBlock totals, int row, int lane, ref Places above, int levels, in CellChange change)
    {
        ref var sums = ref totals.Values(0);
        var (steps, old) = (change.Steps, cells.ValueAt(row, lane));
        var difference = unchecked(steps - old);
        var over = (steps ^ old) & (steps ^ difference);
        for (var level = 0; level < levels; level++)
        {
            ref var sum = ref Unsafe.Add(ref sums, above[level]);
            var (before, moved) = (sum, unchecked(sum + difference));
            over |= (before ^ moved) & (difference ^ moved);
            sum = moved;
        }

        if (over < 0)
        {
            for (var level = 0; level < levels; level++)
            {
                Unsafe.Add(ref sums, above[level]) -= difference;
            }

            return false;
        }

        cells.SetValue(row, lane, steps);
        ref var present = ref cells.Present[row];
        var bit = 1UL << lane;
        var state = CellState.Reported;
        if ((present & bit) == 0)
        {
            state = CellState.Blank;
            present |= bit;
            ref var counts = ref totals.Counts(0);
            for (var level = 0; level < levels; level++)
            {
                Unsafe.Add(ref counts, above[level])++;
            }
        }

        _log.Begin();
        _log.Add(change.Unit, change.Indicator, change.Period, state, old);
        return true;
    }

    [InlineArray(MostLevels)]
    private struct Places
    {
        private nint _first;
    }
}
