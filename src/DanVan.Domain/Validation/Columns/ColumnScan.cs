using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Columns;

/// <summary>One walk over a cube: some rows at a time, block by block, so that a rule finds its cells near the processor.</summary>
internal sealed partial class ColumnScan
{
    /// <summary>How many rows are taken at a time: 128 KiB of a block, so that memory is read in long stretches.</summary>
    public const int RowsOfChunk = 256;

    // All rules look at 16 KiB of a block before the next 16 are read.
    private const int RowsOfSlice = 32;
    private const int LanesOfBlock = SeriesLayout.LanesOfBlock;

    private readonly Cube _cube;
    private readonly IReadOnlyList<ColumnFormula> _formulas;
    private readonly int[]? _levelOf;
    private readonly ColumnTally[] _tallies;
    private readonly RuleFigures[] _figures;
    private readonly bool _wantsFailures;
    private readonly bool[] _hasSegments;
    private readonly List<(int Row, int Period, int Formula, ColumnFailure Failure)> _failures = [];

    // Room for rows of 32 bits made wide, and for the last rows of a block, behind which nothing may be read.
    private readonly long[] _staged = new long[(RowsOfSlice + 2) * LanesOfBlock];

    // The sums of one period whose cells lie in several blocks.
    private readonly long[] _sums = new long[RowsOfSlice];

    public ColumnScan(Cube cube, IReadOnlyList<ColumnFormula> formulas, int[]? levelOf, bool wantsFailures)
    {
        _cube = cube;
        _formulas = formulas;
        _levelOf = levelOf;
        _wantsFailures = wantsFailures;
        _hasSegments = [.. cube.Leaves.Select((_, block) => formulas.Any(formula => formula.Whole?.Segments[block] is not null))];
        _tallies = [.. formulas.Select(_ => new ColumnTally())];
        _figures = [.. formulas.Select(formula => new RuleFigures(formula.Cells.Length))];
    }

    public IReadOnlyList<ColumnRuleCounts> Counts => [.. _formulas.Select((formula, i) => _tallies[i].ToCounts(formula.Formula))];

    /// <summary>Goes through some rows of units without children; gives what cannot be true, by row.</summary>
    public IReadOnlyList<ColumnFailure> ScanLeaves(int first, int count)
    {
        for (var block = 0; block < _cube.Leaves.Length; block++)
        {
            if (_hasSegments[block])
            {
                for (var slice = 0; slice < count; slice += RowsOfSlice)
                {
                    ScanBlock(block, first + slice, Math.Min(RowsOfSlice, count - slice));
                }
            }
        }

        for (var i = 0; i < _formulas.Count; i++)
        {
            if (_formulas[i].Whole is { } whole)
            {
                for (var slice = 0; slice < count; slice += RowsOfSlice)
                {
                    ScanDivided(i, whole, first + slice, Math.Min(RowsOfSlice, count - slice));
                }

                TellObstacles(i, count);
                continue;
            }

            for (var row = first; row < first + count; row++)
            {
                for (var period = 0; period < _cube.Plan.PeriodCount; period++)
                {
                    WorkOut(i, row, _cube.Plan.Units.Layout.LeafUnits[row], period);
                }
            }
        }

        return TakeFailures();
    }

    /// <summary>Checks a unit with children in the periods in which it stated anything itself.</summary>
    public IReadOnlyList<ColumnFailure> ScanInner(int unit)
    {
        var plan = _cube.Plan;
        for (var period = 0; period < plan.PeriodCount; period++)
        {
            var isStated = false;
            for (var indicator = 0; indicator < plan.IndicatorCount && !isStated; indicator++)
            {
                isStated = _cube.At(unit, indicator, period).State != CellState.Blank;
            }

            for (var i = 0; isStated && i < _formulas.Count; i++)
            {
                WorkOut(i, 0, unit, period);
            }
        }

        return TakeFailures();
    }

    private void WorkOut(int formula, int row, int unit, int period)
    {
        var columns = _formulas[formula];
        if (columns.Evaluate(_cube, unit, _levelOf?[unit] ?? 0, period, _figures[formula], out var obstacle) is not { } outcome)
        {
            _tallies[formula].AddNotChecked(obstacle!);
            return;
        }

        _tallies[formula].Add(outcome.Verdict, outcome.Reason);
        if (outcome.Verdict == Verdict.Impossible)
        {
            Tell(formula, row, unit, period, outcome);
        }
    }

    /// <summary>Works a failure out once more, for its two sides.</summary>
    private void TellFailure(int formula, int row, int period)
    {
        if (_wantsFailures)
        {
            var unit = _cube.Plan.Units.Layout.LeafUnits[row];
            Tell(formula, row, unit, period, _formulas[formula].Evaluate(_cube, unit, 0, period, _figures[formula], out _)!.Value);
        }
    }

    private void Tell(int formula, int row, int unit, int period, in RuleOutcome outcome)
    {
        if (!_wantsFailures)
        {
            return;
        }

        var prepared = _formulas[formula].Formula;
        _failures.Add((row, period, formula, new ColumnFailure
        {
            Rule = prepared.Rule,
            Member = prepared.Member,
            Unit = unit,
            Period = period,
            Reason = FormulaVerdict.Of(prepared, outcome, isAbout: false).Reason,
            Left = outcome.Left,
            Right = outcome.Right,
            Gap = outcome.Gap,
        }));
    }

    private void TellObstacles(int formula, int count)
    {
        foreach (var (reason, periods) in _formulas[formula].Obstacles)
        {
            _tallies[formula].AddNotChecked(reason, (long)count * periods);
        }
    }

    private List<ColumnFailure> TakeFailures()
    {
        if (_failures.Count == 0)
        {
            return [];
        }

        var failures = _failures.OrderBy(one => one.Row).ThenBy(one => one.Period).ThenBy(one => one.Formula).Select(one => one.Failure).ToList();
        _failures.Clear();
        return failures;
    }
}
