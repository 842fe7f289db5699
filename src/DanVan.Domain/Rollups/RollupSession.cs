using System.Runtime.CompilerServices;

namespace DanVan.Domain.Rollups;

/// <summary>Totals that follow the cells: change one, and everything above it is right again at once, with nothing allocated.</summary>
/// <remarks>
/// A session works on its own copy of the cube and the totals. Any thread may change and any may read. What is read is of one moment:
/// a reader who was overtaken by a change reads again, and many changes made at once are seen all or not at all. Totals of what does not
/// fit in 64 bits are the exception to speed and memory: then the block of 64 series is computed afresh.
/// </remarks>
public sealed partial class RollupSession
{
    private readonly Cube _cube;
    private readonly RollupTotals _totals;
    private readonly ChangeLog _log;

    // Odd while a change is under way.
    private long _version;

    private RollupSession(RollupTotals totals, int undoCapacity)
    {
        var cube = totals.Cube;
        _cube = new Cube(cube.Plan, Array.ConvertAll(cube.Leaves, block => block.Copy()), Array.ConvertAll(cube.Stated, block => block?.Copy()), cube.Sources);
        _totals = new RollupTotals(_cube, totals.Rule, Array.ConvertAll(totals.Blocks, block => block.CopyWithCounts(cube.Plan.Units.Layout)));
        _log = new ChangeLog(undoCapacity);
        var layout = cube.Plan.Units.Layout;
        (_rowOf, _leafParents, _innerParents, _positions) = (layout.RowOf, layout.LeafParents, layout.InnerParents, cube.Plan.Series.Positions);
        (_limits, _lowest, _leaves, _blocks) = (cube.Plan.Limits, cube.Plan.Lowest, _cube.Leaves, _totals.Blocks);
        _isSum = Array.ConvertAll(cube.Plan.Series.Operations, operation => operation == BlockOperation.Sum && totals.Subtotals == SubtotalPolicy.Computed);
    }

    /// <summary>Gets the plan.</summary>
    public RollupPlan Plan => _cube.Plan;

    /// <summary>Begins with some totals and the cube behind them. Neither is changed.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="undoCapacity">How many changes of cells can be undone; older ones are forgotten.</param>
    public static RollupSession Of(RollupTotals totals, int undoCapacity)
    {
        Guard.Against.Null(totals);
        return undoCapacity < 0
            ? throw new ArgumentOutOfRangeException(nameof(undoCapacity), undoCapacity, "The number of changes to keep is zero or more.")
            : new RollupSession(totals, undoCapacity);
    }

    /// <summary>Changes one cell; returns why not, or null. What it said before is replaced.</summary>
    public CubeProblemKind? Change(in CellChange change)
    {
        if (TryChangePlainly(change))
        {
            return null;
        }

        if (ProblemOf(change) is { } problem)
        {
            return problem;
        }

        Enter();
        try
        {
            _log.Begin();
            _log.Add(Apply(change));
        }
        finally
        {
            Leave();
        }

        return null;
    }

    /// <summary>Changes many cells at once, or none of them.</summary>
    /// <param name="changes">The changes, made in this order.</param>
    /// <param name="failed">The index of the first change that is not possible; -1 when all were made.</param>
    /// <returns>Why none was made, or null.</returns>
    public CubeProblemKind? Change(ReadOnlySpan<CellChange> changes, out int failed)
    {
        for (failed = 0; failed < changes.Length; failed++)
        {
            if (ProblemOf(changes[failed]) is { } problem)
            {
                return problem;
            }
        }

        failed = -1;
        Enter();
        try
        {
            _log.Begin();
            foreach (ref readonly var change in changes)
            {
                _log.Add(Apply(change));
            }
        }
        finally
        {
            Leave();
        }

        return null;
    }

    /// <summary>Takes back the latest change, or the latest many that were made at once; false when none is remembered in full.</summary>
    public bool Undo()
    {
        Enter();
        try
        {
            if (_log.LastGroup() is not { } group)
            {
                return false;
            }

            while (_log.TryTake(group, out var before))
            {
                Apply(before);
            }

            return true;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>What a unit itself says now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public CubeCell CellAt(int unit, int indicator, int period)
    {
        for (var spin = default(SpinWait); ;)
        {
            var version = Begin(ref spin);
            var cell = _cube.At(unit, indicator, period);
            if (IsStill(version))
            {
                return cell;
            }
        }
    }

    /// <summary>The total that stands for a unit now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public Total At(int unit, int indicator, int period)
    {
        for (var spin = default(SpinWait); ;)
        {
            var version = Begin(ref spin);
            var total = _totals.At(unit, indicator, period);
            if (IsStill(version))
            {
                return total;
            }
        }
    }

    /// <summary>The answer to a question about the totals of one moment: a rate, a row, several totals that belong together.</summary>
    /// <param name="question">Asked again if a change comes between. It answers with what it read, not with something that reads later.</param>
    public T Read<T>(Func<RollupTotals, T> question)
    {
        Guard.Against.Null(question);
        for (var spin = default(SpinWait); ;)
        {
            var version = Begin(ref spin);
            var answer = question(_totals);
            if (IsStill(version))
            {
                return answer;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter()
    {
        var version = Volatile.Read(ref _version);
        if ((version & 1) != 0 || Interlocked.CompareExchange(ref _version, version + 1, version) != version)
        {
            WaitAndEnter();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WaitAndEnter()
    {
        for (var spin = default(SpinWait); ; spin.SpinOnce())
        {
            var version = Volatile.Read(ref _version);
            if ((version & 1) == 0 && Interlocked.CompareExchange(ref _version, version + 1, version) == version)
            {
                return;
            }
        }
    }

    private void Leave() => Volatile.Write(ref _version, _version + 1);

    private long Begin(ref SpinWait spin)
    {
        for (; ; spin.SpinOnce())
        {
            var version = Volatile.Read(ref _version);
            if ((version & 1) == 0)
            {
                return version;
            }
        }
    }

    private bool IsStill(long version)
    {
        Interlocked.MemoryBarrier();
        return Volatile.Read(ref _version) == version;
    }
}
