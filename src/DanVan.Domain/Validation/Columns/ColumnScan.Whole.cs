using System.Numerics;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Columns;

/// <content>Weighted sums of whole columns, a row of a block at a time.</content>
internal sealed partial class ColumnScan
{
    private void ScanBlock(int block, int first, int count)
    {
        var cells = _cube.Leaves[block];
        if (cells.IsNarrow)
        {
            for (var row = 0; row < count; row++)
            {
                for (var lane = 0; lane < cells.Width; lane++)
                {
                    _staged[(row * cells.Width) + lane] = cells.ValueAt(first + row, lane);
                }
            }
        }

        var present = PresentInAll(cells, first, count);
        uint? inRange = null;
        for (var i = 0; i < _formulas.Count; i++)
        {
            if (_formulas[i].Whole is not { } whole || whole.Segments[block] is not { } segment)
            {
                continue;
            }

            if (AllHold(cells, first, count, present, segment, whole))
            {
                _tallies[i].Add(Verdict.Holds, RuleReason.AllStated, (long)count * BitOperations.PopCount(segment.Lanes));
            }
            else
            {
                ScanSegment(i, segment, block, first, count, inRange ??= RowsInRange(cells, first, count));
            }
        }
    }

    private bool AllHold(CellBlock cells, int first, int count, ulong present, ColumnSegment segment, WholeColumns whole)
    {
        foreach (var offset in segment.Offsets)
        {
            if ((segment.Lanes & ~(present >> offset)) != 0)
            {
                return false;
            }
        }

        if (cells.IsNarrow)
        {
            return ColumnKernel.AllHold(ref _staged[0], count, cells.Width, ref segment.LaneBits[0], segment.Offsets, whole);
        }

        // Behind the last row of a block nothing may be read.
        return (long)(cells.Rows - first - count + 1) * cells.Width >= segment.Reach + ColumnKernel.Reads
            && ColumnKernel.AllHold(ref cells.Wide(first), count, cells.Width, ref segment.LaneBits[0], segment.Offsets, whole);
    }

    /// <summary>A bit for each lane that has a figure or a stated none in every row.</summary>
    private static ulong PresentInAll(CellBlock cells, int first, int count)
    {
        var common = ulong.MaxValue;
        foreach (var present in cells.Present.AsSpan(first, count))
        {
            common &= present;
        }

        return common;
    }

    /// <summary>A bit for each row with all values in the range in which no sum runs over.</summary>
    private static uint RowsInRange(CellBlock cells, int first, int count)
    {
        var inRange = uint.MaxValue;
        for (var row = 0; row < count && !cells.IsNarrow; row++)
        {
            inRange &= ColumnKernel.IsInRange(ref cells.Wide(first + row), cells.Width) ? uint.MaxValue : ~(1u << row);
        }

        return inRange;
    }

    private void ScanSegment(int formula, ColumnSegment segment, int block, int first, int count, uint inRange)
    {
        var cells = _cube.Leaves[block];
        var whole = _formulas[formula].Whole!;
        var (offsets, weights) = (segment.Offsets, whole.Weights);
        var reach = segment.Reach + ColumnKernel.Reads;
        var (held, failed) = (0L, 0L);
        for (var row = 0; row < count; row++)
        {
            var present = cells.Present[first + row];
            var full = segment.Lanes;
            foreach (var offset in offsets)
            {
                full &= present >> offset;
            }

            var odd = segment.Lanes & ~full;
            if ((inRange & (1u << row)) == 0)
            {
                (full, odd) = (0, segment.Lanes);
            }

            if (full != 0)
            {
                ref var values = ref RowOf(cells, first, row, reach);
                var signs = ColumnKernel.Signs(ref values, offsets, weights, whole.Constant, whole.TestsZero);
                var failing = (whole.Inverts ? signs : ~signs) & full;
                var failures = BitOperations.PopCount(failing);
                held += BitOperations.PopCount(full) - failures;
                failed += failures;
                for (; failing != 0 && _wantsFailures; failing &= failing - 1)
                {
                    TellFailure(formula, first + row, segment.PeriodOf[BitOperations.TrailingZeroCount(failing)]);
                }
            }

            for (; odd != 0; odd &= odd - 1)
            {
                var lane = BitOperations.TrailingZeroCount(odd);
                DecideOne(formula, whole, first + row, segment.PeriodOf[lane], offsets, (block * LanesOfBlock) + lane);
            }
        }

        _tallies[formula].Add(Verdict.Holds, RuleReason.AllStated, held);
        _tallies[formula].Add(Verdict.Impossible, RuleReason.AllStated, failed);
    }

    private void ScanDivided(int formula, WholeColumns whole, int first, int count)
    {
        foreach (var (period, positions) in whole.Divided)
        {
            if (AddDivided(whole, positions, first, count))
            {
                CountDivided(formula, whole, period, first, count);
                continue;
            }

            for (var row = first; row < first + count; row++)
            {
                DecideOne(formula, whole, row, period, positions, 0);
            }
        }
    }

    /// <summary>Adds up cells in several blocks, one column after the other; false where one is not stated or too large.</summary>
    private bool AddDivided(WholeColumns whole, int[] positions, int first, int count)
    {
        var sums = _sums.AsSpan(0, count);
        sums.Fill(whole.Constant);
        var range = 0L;
        for (var slot = 0; slot < positions.Length; slot++)
        {
            var (cells, lane) = (_cube.Leaves[positions[slot] / LanesOfBlock], positions[slot] % LanesOfBlock);
            if (((PresentInAll(cells, first, count) >> lane) & 1) == 0)
            {
                return false;
            }

            var weight = whole.Weights[slot];
            for (var row = 0; row < sums.Length; row++)
            {
                var value = cells.ValueAt(first + row, lane);
                range |= unchecked(value + WholeColumns.LargestValue);
                sums[row] = unchecked(sums[row] + (value * weight));
            }
        }

        // See ColumnKernel.IsInRange.
        return range >>> 48 == 0;
    }

    private void CountDivided(int formula, WholeColumns whole, int period, int first, int count)
    {
        var failed = 0;
        for (var row = 0; row < count; row++)
        {
            if (!whole.Holds(_sums[row]))
            {
                failed++;
                TellFailure(formula, first + row, period);
            }
        }

        _tallies[formula].Add(Verdict.Holds, RuleReason.AllStated, count - failed);
        _tallies[formula].Add(Verdict.Impossible, RuleReason.AllStated, failed);
    }

    /// <summary>Decides one place: with cells in several blocks, with gaps, or with values too large for a sum in 64 bits.</summary>
    private void DecideOne(int formula, WholeColumns whole, int row, int period, int[] positions, int origin)
    {
        Span<CellState> states = stackalloc CellState[positions.Length <= LanesOfBlock ? positions.Length : 0];
        var (sum, isFull, isInRange) = (whole.Constant, true, states.Length == positions.Length);
        for (var slot = 0; slot < positions.Length && isInRange; slot++)
        {
            var (block, lane) = Math.DivRem(origin + positions[slot], LanesOfBlock);
            var cells = _cube.Leaves[block];
            var value = cells.ValueAt(row, lane);
            isInRange = value is >= -WholeColumns.LargestValue and <= WholeColumns.LargestValue;
            sum = unchecked(sum + (value * whole.Weights[slot]));
            states[slot] = !cells.IsPresent(row, lane) ? cells.StateAt(row, lane) : CellState.Reported;
            isFull &= states[slot] == CellState.Reported;
        }

        if (!isInRange || (!isFull && whole.Gaps is null))
        {
            WorkOut(formula, row, _cube.Plan.Units.Layout.LeafUnits[row], period);
            return;
        }

        var (verdict, reason) = isFull ? (whole.Holds(sum) ? Verdict.Holds : Verdict.Impossible, RuleReason.AllStated) : whole.Gaps!.Decide(whole, states, sum);
        _tallies[formula].Add(verdict, reason);
        if (verdict == Verdict.Impossible)
        {
            TellFailure(formula, row, period);
        }
    }

    /// <summary>The values of a row, with room behind it to read further.</summary>
    private ref long RowOf(CellBlock cells, int first, int row, int reach)
    {
        if (cells.IsNarrow)
        {
            return ref _staged[row * cells.Width];
        }

        if ((long)(cells.Rows - first - row) * cells.Width >= reach)
        {
            return ref cells.Wide(first + row);
        }

        for (var lane = 0; lane < cells.Width; lane++)
        {
            _staged[lane] = cells.ValueAt(first + row, lane);
        }

        return ref _staged[0];
    }
}
