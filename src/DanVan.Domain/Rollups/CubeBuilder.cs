using System.Collections.Frozen;
using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>Fills a cube, cell by cell in any order. What cannot be filled in is returned as a problem; the rest stands.</summary>
/// <remarks>Not for several threads at once. After <see cref="Build"/> it is used up.</remarks>
public sealed partial class CubeBuilder
{
    private readonly List<CubeProblem> _problems = [];
    private readonly Dictionary<long, CellSource> _sources = [];
    private readonly CellBlock[] _leaves;
    private readonly CellBlock?[] _stated;
    private CellTarget[]? _targets;
    private long _rows;
    private bool _isUsedUp;

    private CubeBuilder(RollupPlan plan)
    {
        Plan = plan;
        _leaves = CellBlock.Make(plan.Units.LeafCount, plan.Series.Widths, plan.HasNarrowCells);
        _stated = new CellBlock?[_leaves.Length];
    }

    /// <summary>Gets the plan.</summary>
    public RollupPlan Plan { get; }

    /// <summary>Gets what could not be filled in so far, in the order it was given.</summary>
    public IReadOnlyList<CubeProblem> Problems => _problems;

    /// <summary>Begins a cube in which nobody has reported anything.</summary>
    public static CubeBuilder For(RollupPlan plan) => new(Guard.Against.Null(plan));

    /// <summary>Hands over the cube. The builder takes nothing more.</summary>
    public Cube Build()
    {
        RequireOpen();
        _isUsedUp = true;
        return new Cube(Plan, _leaves, _stated, _sources.ToFrozenDictionary());
    }

    private void RequireOpen()
    {
        if (_isUsedUp)
        {
            throw new InvalidOperationException("The cube was handed over already. Expected a new builder for a new cube.");
        }
    }

    /// <summary>Fills one cell whose unit, indicator and period are known; returns why not, or null.</summary>
    private CubeProblemKind? Fill(int unit, int indicator, int period, CellState state, long steps)
    {
        if (steps > Plan.Limits[indicator] || steps < Plan.Lowest[indicator])
        {
            return CubeProblemKind.TooLarge;
        }

        var (block, lane) = Plan.PositionOf(indicator, period);
        var row = Plan.Units.Layout.RowOf[unit];
        var cells = row >= 0 ? _leaves[block] : _stated[block] ??= new CellBlock(Plan.Units.Count - Plan.Units.LeafCount, Plan.Series.Widths[block], isNarrow: false);
        row = row >= 0 ? row : ~row;
        var isPresent = state is CellState.Reported or CellState.StatedNone;
        if (cells.IsPresent(row, lane))
        {
            // A blank beside a figure says nothing against it.
            return !isPresent && state != CellState.NotApplicable ? null
                : isPresent && cells.ValueAt(row, lane) == steps ? CubeProblemKind.Repeated
                : CubeProblemKind.Conflicting;
        }

        var before = cells.StateAt(row, lane);
        if (isPresent)
        {
            if (before == CellState.NotApplicable)
            {
                return CubeProblemKind.Conflicting;
            }

            cells.SetValue(row, lane, steps);
            cells.SetState(row, lane, state);
        }
        else if (state != CellState.Blank)
        {
            if (before != CellState.Blank && before != state)
            {
                return CubeProblemKind.Conflicting;
            }

            cells.SetState(row, lane, state);
        }

        return null;
    }

    /// <summary>What a row says, as steps; or why it says nothing.</summary>
    private CubeProblemKind? Read(int indicator, CellState state, Fraction? value, out long steps)
    {
        steps = 0;
        switch (state)
        {
            case CellState.Reported when value is { } figure:
                var exact = figure / Plan.Indicators[indicator].Step;
                steps = exact.IsInteger && exact.IsSmall ? exact.SmallNumerator : 0;
                return !exact.IsInteger ? CubeProblemKind.NotInSteps : exact.IsSmall ? null : CubeProblemKind.TooLarge;
            case CellState.StatedNone:
                return value is null or { Sign: 0 } ? null : CubeProblemKind.StateContradictsValue;
            case CellState.Blank or CellState.Placeholder or CellState.NotCollected or CellState.NotApplicable:
                return value is null ? null : CubeProblemKind.StateContradictsValue;
            default:
                return CubeProblemKind.StateContradictsValue;
        }
    }

    private void Tell(CubeProblemKind kind, string unit, string indicator, string period, string stated, CellSource? source = null) => _problems.Add(new CubeProblem
    {
        Kind = kind,
        Row = _rows,
        Unit = unit,
        Indicator = indicator,
        Period = period,
        Stated = stated,
        Source = source,
    });

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
