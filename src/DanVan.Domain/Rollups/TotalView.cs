using System.Runtime.CompilerServices;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>What is known of one unit in one series: what stands in its own cell and what the units below come to.</summary>
internal readonly struct TotalView
{
    private readonly RollupRule _rule;
    private readonly CubeIndicator _indicator;
    private readonly bool _isLeaf;
    private readonly CellState _state;
    private readonly long _own;
    private readonly long _computed;
    private readonly int _count;
    private readonly int _expected;
    private readonly bool _isOver;

    private TotalView(RollupRule rule, CubeIndicator indicator, CellBlock? cells, TotalBlock totals, UnitLayout layout, int row, int lane)
    {
        (_rule, _indicator, _isLeaf) = (rule, indicator, row >= 0);
        if (cells is not null)
        {
            _state = cells.StateAt(_isLeaf ? row : ~row, lane);
            _own = cells.ValueAt(_isLeaf ? row : ~row, lane);
        }

        if (_isLeaf)
        {
            (_computed, _count, _expected) = (_own, IsOwnPresent ? 1 : 0, _state == CellState.NotApplicable ? 0 : 1);
        }
        else
        {
            _computed = Unsafe.Add(ref totals.Values(~row), lane);
            _count = totals.CountAt(layout, ~row, lane);
            _expected = layout.LeavesBelow[~row] - totals.ExemptAt(~row, lane);
            _isOver = ((totals.OverflowOf(~row) >> lane) & 1) != 0;
        }
    }

    private bool IsOwnPresent => _state is CellState.Reported or CellState.StatedNone;

    public static TotalView Of(RollupTotals totals, int unit, int indicator, int period)
    {
        if ((uint)unit >= (uint)totals.Plan.Units.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, $"There are {totals.Plan.Units.Count} units.");
        }

        var (block, lane) = totals.Plan.PositionOf(indicator, period);
        var layout = totals.Plan.Units.Layout;
        var row = layout.RowOf[unit];
        var cells = row >= 0 ? totals.Cube.Leaves[block] : totals.Cube.Stated[block];
        return new TotalView(totals.Rule, totals.Plan.Indicators[indicator], cells, totals.Blocks[block], layout, row, lane);
    }

    public StandingTotal Computed() => new(_computed, _count, TotalOrigin.Computed);

    public StandingTotal Standing() =>
        _isLeaf ? Computed() with { Origin = TotalOrigin.Reported }
        : !Adds && IsOwnPresent && _rule.Subtotals != SubtotalPolicy.Computed ? new StandingTotal(_own, _expected, TotalOrigin.Reported)
        : StandingTotal.Choose(_rule, _computed, _count, _expected, IsOwnPresent ? _own : null);

    /// <summary>Says it in the words of the public: a value in the unit of the indicator, or why there is none.</summary>
    public Total ToTotal(StandingTotal standing)
    {
        var isStated = standing.Origin == TotalOrigin.Reported && IsOwnPresent;
        var reason = isStated ? NoTotalReason.None
            : !_isLeaf && !Adds ? (_indicator.Indicator.OverUnits == UnitAddition.RatioOfSums ? NoTotalReason.IsRate : NoTotalReason.DoesNotAddOverUnits)
            : _isOver && standing.Origin == TotalOrigin.Computed ? NoTotalReason.Overflow
            : _rule.ReasonAgainst(standing.Count, _expected);

        return new Total
        {
            Value = reason == NoTotalReason.None ? _indicator.ValueOf(WithZeros(standing, isStated)) : null,
            Reported = standing.Count,
            Expected = _expected,
            Origin = standing.Origin,
            Reason = reason,
        };
    }

    /// <summary>The smallest and the largest of what was reported must still meet the zeros of those who did not.</summary>
    private long WithZeros(StandingTotal standing, bool isStated)
    {
        if (_isLeaf || isStated || standing.Count >= _expected || _rule.Missing != MissingValues.Zero)
        {
            return standing.Value;
        }

        return _indicator.Indicator.OverUnits switch
        {
            UnitAddition.Minimum => Math.Min(standing.Value, 0),
            UnitAddition.Maximum => Math.Max(standing.Value, 0),
            _ => standing.Value,
        };
    }

    private bool Adds => _indicator.Indicator.OverUnits is UnitAddition.Sum or UnitAddition.Minimum or UnitAddition.Maximum;
}
