using DanVan.Domain.Rollups;

namespace DanVan.Domain.Validation.Columns;

/// <summary>Checks the formulas of a rulebook over every unit and period of a cube at once, with the same verdicts as report by report. Made once for a plan; safe for several threads at once.</summary>
/// <remarks>
/// A figure of an earlier period is that of the period before in the plan; the units below are those of the plan, each with what it stated
/// itself. A comparison of weighted sums of whole columns is decided for 64 series at a time; everything else, and every value beyond 2 to the
/// 47, is worked out place by place with exact fractions.
/// </remarks>
public sealed class ColumnChecker
{
    private readonly ColumnFormula[] _formulas;
    private readonly ColumnUnits _units;
    private readonly int[]? _levelOf;

    private ColumnChecker(PreparedRulebook rulebook, RollupPlan plan, ColumnUnits units, IReadOnlyList<string?> levels, int[]? levelOf)
    {
        Rulebook = rulebook;
        Plan = plan;
        _units = units;
        _levelOf = levelOf;
        _formulas = [.. rulebook.Formulas.Select(formula => new ColumnFormula(formula, rulebook, plan, levels))];
        NotCovered = [.. rulebook.Rulebook.Rules.Where(rule => rule.Kind != CheckKind.Formula)];
    }

    /// <summary>Gets the rulebook.</summary>
    public PreparedRulebook Rulebook { get; }

    /// <summary>Gets the plan of the cubes it checks.</summary>
    public RollupPlan Plan { get; }

    /// <summary>Gets the rules that are no formulas. They are not checked here: they look at how a report is written.</summary>
    public IReadOnlyList<Rule> NotCovered { get; }

    /// <summary>Plans the check of cubes.</summary>
    /// <param name="rulebook">The rules. An indicator that the plan does not have is missing everywhere.</param>
    /// <param name="plan">The plan of the cubes.</param>
    /// <param name="units">Which units are checked.</param>
    /// <param name="unitLevels">The level of each unit of the plan by index ("commune"), null where not known; null where none is known: then rules for some levels are not checked.</param>
    /// <exception cref="ArgumentException">There are more or fewer levels than units.</exception>
    public static ColumnChecker For(PreparedRulebook rulebook, RollupPlan plan, ColumnUnits units, IReadOnlyList<string?>? unitLevels = null)
    {
        Guard.Against.Null(rulebook);
        Guard.Against.Null(plan);
        if (unitLevels is null)
        {
            return new ColumnChecker(rulebook, plan, units, [null], null);
        }

        if (unitLevels.Count != plan.Units.Count)
        {
            throw new ArgumentException($"There are {unitLevels.Count} levels and {plan.Units.Count} units. Expected one level for each unit.", nameof(unitLevels));
        }

        List<string?> levels = [.. unitLevels.Distinct(StringComparer.Ordinal)];
        return new ColumnChecker(rulebook, plan, units, levels.Count == 0 ? [null] : levels, [.. unitLevels.Select(level => levels.IndexOf(level))]);
    }

    /// <summary>Counts the verdicts of every rule. What cannot be true is counted, not listed.</summary>
    /// <exception cref="ArgumentException">The cube has another plan.</exception>
    public ColumnVerdicts Count(Cube cube) => Run(cube, wantsFailures: false);

    /// <summary>Counts the verdicts of every rule and lists what cannot be true.</summary>
    /// <exception cref="ArgumentException">The cube has another plan.</exception>
    public ColumnVerdicts Check(Cube cube) => Run(cube, wantsFailures: true);

    /// <summary>Gives what cannot be true, unit by unit, as it is found: units without children first, those of one district side by side, then units with children.</summary>
    /// <exception cref="ArgumentException">The cube has another plan. Thrown at once, not when the first failure is asked for.</exception>
    public IEnumerable<ColumnFailure> Stream(Cube cube)
    {
        RequirePlan(cube);
        return FailuresOf(cube);
    }

    private ColumnVerdicts Run(Cube cube, bool wantsFailures)
    {
        RequirePlan(cube);
        var scan = new ColumnScan(cube, _formulas, _levelOf, wantsFailures);
        var failures = new List<ColumnFailure>();
        foreach (var some in Walk(scan))
        {
            failures.AddRange(some);
        }

        return new ColumnVerdicts(scan.Counts, failures);
    }

    // Each enumeration walks on its own, so that the same failures can be gone through twice.
    private IEnumerable<ColumnFailure> FailuresOf(Cube cube)
    {
        foreach (var failures in Walk(new ColumnScan(cube, _formulas, _levelOf, wantsFailures: true)))
        {
            foreach (var failure in failures)
            {
                yield return failure;
            }
        }
    }

    private void RequirePlan(Cube cube)
    {
        Guard.Against.Null(cube);
        if (!ReferenceEquals(cube.Plan, Plan))
        {
            throw new ArgumentException("The cube was laid out by another plan. Expected a cube of the plan that the check was made for.", nameof(cube));
        }
    }

    private IEnumerable<IReadOnlyList<ColumnFailure>> Walk(ColumnScan scan)
    {
        for (var row = 0; row < Plan.Units.LeafCount; row += ColumnScan.RowsOfChunk)
        {
            yield return scan.ScanLeaves(row, Math.Min(ColumnScan.RowsOfChunk, Plan.Units.LeafCount - row));
        }

        foreach (var unit in _units == ColumnUnits.LeavesAndStated ? Plan.Units.Layout.InnerUnits : [])
        {
            yield return scan.ScanInner(unit);
        }
    }
}
