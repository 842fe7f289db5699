using System.Runtime.CompilerServices;

namespace DanVan.Domain.Rollups;

/// <summary>Rolls up one block: inner units in the order of their rows, so that everything below a unit is done before it.</summary>
internal readonly ref struct BlockRollup
{
    private readonly UnitLayout _layout;
    private readonly CellBlock _leaves;
    private readonly CellBlock? _stated;
    private readonly BlockOperation _operation;
    private readonly RollupRule _rule;
    private readonly ulong _full;
    private readonly TotalBlock _totals;

    // What goes into the totals above: the computed totals themselves, unless stated ones may stand in their place.
    private readonly TotalBlock _standing;
    private readonly ulong[]? _exempt;

    private BlockRollup(UnitLayout layout, CellBlock leaves, CellBlock? stated, BlockOperation operation, int lanes, RollupRule rule, TotalBlock totals)
    {
        (_layout, _leaves, _stated, _operation, _rule, _totals) = (layout, leaves, stated, operation, rule, totals);
        _full = lanes == SeriesLayout.LanesOfBlock ? ulong.MaxValue : (1UL << lanes) - 1;
        _exempt = leaves.ExemptWords();
        var mayStand = rule.Subtotals == SubtotalPolicy.Reported || (stated is not null && rule.Subtotals != SubtotalPolicy.Computed);
        _standing = mayStand ? new TotalBlock(totals.Rows, totals.Width) : totals;
        totals.Begin(!mayStand && leaves.IsFull(_full), _exempt is not null);
        if (mayStand)
        {
            _standing.Begin(isFull: false, hasExempt: false);
        }
    }

    public static void Run(UnitLayout layout, CellBlock leaves, CellBlock? stated, BlockOperation operation, int lanes, RollupRule rule, TotalBlock totals)
    {
        var rollup = new BlockRollup(layout, leaves, stated, operation, lanes, rule, totals);
        ExactBlock? exact = null;
        for (var row = 0; row < totals.Rows; row++)
        {
            if (rollup.Compute(row))
            {
                exact ??= new ExactBlock(layout, leaves, stated, rule, totals);
                exact.Compute(row);
            }

            rollup.Choose(row);
        }
    }

    /// <summary>Computes a row; says whether it must be computed again exactly.</summary>
    private bool Compute(int row)
    {
        _totals.Clear(row);
        var (first, count) = (_layout.FirstLeaf[row], _layout.OwnLeaves[row]);
        var isOver = Combine(row, first, count);
        if (!_totals.IsFull)
        {
            PresentCount.Add(_leaves.Present.AsSpan(first, count), _full, _totals.Width, ref _totals.Counts(row));
        }

        if (_exempt is not null)
        {
            PresentCount.Add(_exempt.AsSpan(first, count), _full, _totals.Width, ref _totals.Exempt(row)[0]);
        }

        foreach (var child in _layout.InnerChildren[row])
        {
            if (_operation == BlockOperation.Sum)
            {
                isOver |= RowSum.Add(ref _standing.Values(child), 1, _totals.Width, ref _totals.Values(row));
                isOver |= _totals.OverflowOf(child) != 0;
            }
            else if (_operation != BlockOperation.CountOnly)
            {
                RowExtreme.Add(_standing, child, _operation, _totals, row, isFirst: _totals.IsFull && count == 0 && child == _layout.InnerChildren[row][0]);
            }

            if (!_totals.IsFull)
            {
                PresentCount.Add(ref _standing.Counts(child), _totals.Width, ref _totals.Counts(row));
            }

            if (_exempt is not null)
            {
                PresentCount.Add(ref _totals.Exempt(child)[0], _totals.Width, ref _totals.Exempt(row)[0]);
            }
        }

        return isOver;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Combine(int row, int first, int count)
    {
        if (_operation == BlockOperation.Sum)
        {
            if (count == 0)
            {
                return false;
            }

            if (!_leaves.IsNarrow)
            {
                return RowSum.Add(ref _leaves.Wide(first), count, _totals.Width, ref _totals.Values(row));
            }

            RowSum.Add(ref _leaves.Narrow(first), count, _totals.Width, ref _totals.Values(row));
        }
        else if (_operation != BlockOperation.CountOnly)
        {
            RowExtreme.Add(_leaves, first, count, _operation, _totals, row);
        }

        return false;
    }

    private void Choose(int row)
    {
        if (ReferenceEquals(_standing, _totals))
        {
            return;
        }

        ref var values = ref _standing.Values(row);
        ref var counts = ref _standing.Counts(row);
        for (var lane = 0; lane < _totals.Width; lane++)
        {
            var expected = _layout.LeavesBelow[row] - _totals.ExemptAt(row, lane);
            long? stated = _stated is not null && _stated.IsPresent(row, lane) ? _stated.ValueAt(row, lane) : null;
            var standing = StandingTotal.Choose(_rule, Unsafe.Add(ref _totals.Values(row), lane), Unsafe.Add(ref _totals.Counts(row), lane), expected, stated);
            Unsafe.Add(ref values, lane) = standing.Value;
            Unsafe.Add(ref counts, lane) = standing.Count;
        }
    }
}
