using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Columns;

/// <summary>A formula of a rulebook and the columns of a cube it looks at.</summary>
internal sealed class ColumnFormula
{
    private readonly string?[][] _obstacles;

    public ColumnFormula(PreparedFormula formula, PreparedRulebook rulebook, RollupPlan plan, IReadOnlyList<string?> levels)
    {
        Formula = formula;
        Cells = [.. formula.References.Select(reference => new ColumnCells(reference, rulebook, plan))];
        PeriodsBack = Cells.Select(cells => cells.Reference.PeriodsBack).DefaultIfEmpty().Max();
        LooksBelow = Cells.Any(cells => cells.Reference.OfChildren);
        LooksBelowEarlier = Cells.Any(cells => cells.Reference is { OfChildren: true, PeriodsBack: > 0 });
        _obstacles = [.. levels.Select(level => plan.Periods.Select(period => RuleApplicability.FindObstacle(formula.Rule, rulebook.Rulebook, Report.Unwritten(null, null, level, period))).ToArray())];
        Obstacles = [.. Enumerable.Range(0, plan.PeriodCount).Select(period => ObstacleAt(0, period)).OfType<string>().GroupBy(reason => reason, (reason, periods) => (reason, periods.Count()))];
        Whole = LooksBelow || (formula.Rule.Levels.Count > 0 && levels.Count > 1) ? null : WholeColumns.Of(this, plan);
    }

    public PreparedFormula Formula { get; }

    /// <summary>Gets the cells of each slot.</summary>
    public ColumnCells[] Cells { get; }

    /// <summary>Gets how many periods it looks back.</summary>
    public int PeriodsBack { get; }

    /// <summary>Gets the rule as a weighted sum of whole columns, or null where it is not one; then it is worked out place by place.</summary>
    public WholeColumns? Whole { get; }

    /// <summary>Gets why the rule is not asked about periods at all, and about how many, for units of the first level.</summary>
    public IReadOnlyList<(string Reason, int Periods)> Obstacles { get; }

    private bool LooksBelow { get; }

    private bool LooksBelowEarlier { get; }

    /// <summary>Why the rule is not asked about a period at all, or null.</summary>
    public string? ObstacleAt(int level, int period) =>
        _obstacles[level][period] ?? (period < PeriodsBack || LooksBelowEarlier ? FormulaVerdict.NoPreviousReport : null);

    /// <summary>What the rule says of one unit in one period, or null with the reason why it is not asked.</summary>
    public RuleOutcome? Evaluate(Cube cube, int unit, int level, int period, RuleFigures figures, out string? obstacle)
    {
        obstacle = ObstacleAt(level, period) ?? (LooksBelow && cube.Plan.Units.IsLeaf(unit) ? FormulaVerdict.NoChildren : null);
        return obstacle is null ? Evaluate(cube, unit, period, figures) : null;
    }

    private RuleOutcome Evaluate(Cube cube, int unit, int period, RuleFigures figures)
    {
        for (var slot = 0; slot < Cells.Length; slot++)
        {
            var cells = Cells[slot];
            if (cells.Reference.OfChildren)
            {
                figures.SetChildren(slot, [.. cube.Plan.Units.ChildrenOf(unit).Select(child => cells.FigureAt(cube, child, period))]);
            }
            else
            {
                figures.Set(slot, cells.FigureAt(cube, unit, period - cells.Reference.PeriodsBack));
            }
        }

        return Formula.Evaluate(figures);
    }
}
