using System.Collections.Frozen;
using System.Numerics;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>What many units said of many indicators in many periods, kept exactly, in whole steps of each indicator. It does not change.</summary>
public sealed class Cube
{
    private readonly FrozenDictionary<long, CellSource> _sources;

    internal Cube(RollupPlan plan, CellBlock[] leaves, CellBlock?[] stated, FrozenDictionary<long, CellSource> sources)
    {
        Plan = plan;
        Leaves = leaves;
        Stated = stated;
        _sources = sources;
    }

    /// <summary>Gets the plan it was laid out by.</summary>
    public RollupPlan Plan { get; }

    /// <summary>Gets how many bytes the cells take: values, who reported, and the states.</summary>
    public long Bytes => Leaves.Sum(block => block.Bytes) + Stated.Sum(block => block?.Bytes ?? 0);

    /// <summary>Gets how many cells of leaves have a figure or a stated none.</summary>
    public long ReportedCount => Leaves.Sum(block => block.Present.Sum(word => (long)BitOperations.PopCount(word)));

    /// <summary>Gets the cells of the units without children, by block.</summary>
    internal CellBlock[] Leaves { get; }

    /// <summary>Gets the totals that units with children stated themselves, by block; null where none did.</summary>
    internal CellBlock?[] Stated { get; }

    /// <summary>What a unit itself said, a unit with children included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public CubeCell At(int unit, int indicator, int period)
    {
        var (cells, row, lane) = Locate(unit, indicator, period);
        if (cells is null)
        {
            return default;
        }

        var state = cells.StateAt(row, lane);
        return new CubeCell(state, state is CellState.Reported or CellState.StatedNone ? Plan.Indicators[indicator].ValueOf(cells.ValueAt(row, lane)) : null);
    }

    /// <summary>Where what a unit said was written, or null when it did not come from a report.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public CellSource? SourceOf(int unit, int indicator, int period)
    {
        Locate(unit, indicator, period);
        return _sources.TryGetValue(KeyOf(Plan, unit, indicator, period), out var source) ? source : null;
    }

    /// <summary>Gets where the cells that came from reports were written, by key.</summary>
    internal FrozenDictionary<long, CellSource> Sources => _sources;

    internal static long KeyOf(RollupPlan plan, int unit, int indicator, int period) => ((((long)unit * plan.Periods.Count) + period) * plan.Indicators.Count) + indicator;

    private (CellBlock? Cells, int Row, int Lane) Locate(int unit, int indicator, int period)
    {
        if ((uint)unit >= (uint)Plan.Units.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, $"There are {Plan.Units.Count} units.");
        }

        var (block, lane) = Plan.PositionOf(indicator, period);
        var row = Plan.Units.Layout.RowOf[unit];
        return row >= 0 ? (Leaves[block], row, lane) : (Stated[block], ~row, lane);
    }
}
