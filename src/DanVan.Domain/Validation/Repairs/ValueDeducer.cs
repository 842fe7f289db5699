using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds the values of missing figures that the rules leave no choice about.</summary>
public static class ValueDeducer
{
    /// <summary>Finds every figure without a statement that has one possible value only, given what is stated, by equations, bounds and whole numbers alike.</summary>
    /// <param name="system">The figures and rules.</param>
    /// <param name="workLimit">How many operations on numbers may be spent.</param>
    /// <exception cref="ArgumentException">A rule names a variable that is not there, or a variable has a weight that is not above zero.</exception>
    public static DeductionResult Deduce(ConstraintSystem system, long workLimit = FeasibilityOptions.DefaultWorkLimit)
    {
        Guard.Against.Null(system);
        var solver = new ConstraintSolver(system);
        var meter = new WorkMeter(workLimit);
        var implied = new List<ImpliedFigure>();
        var status = solver.FiguresWithoutRule(new FeasibilityOptions()).Any() ? FeasibilityStatus.Infeasible : FeasibilityStatus.Feasible;
        for (var group = 0; group < solver.GroupCount; group++)
        {
            var found = new List<ImpliedFigure>();
            var one = Deduce(system, solver.ComponentOf(group, meter), meter, found);
            status = Worse(status, one);
            if (one == FeasibilityStatus.Feasible)
            {
                implied.AddRange(found);
            }
        }

        return new DeductionResult { Status = status, Implied = [.. implied.OrderBy(figure => figure.Variable)] };
    }

    private static FeasibilityStatus Worse(FeasibilityStatus one, FeasibilityStatus other) =>
        one == FeasibilityStatus.Infeasible || other == FeasibilityStatus.Feasible ? one : other;

    private static FeasibilityStatus Deduce(ConstraintSystem system, ConstraintComponent component, WorkMeter meter, List<ImpliedFigure> found)
    {
        var kept = component.Variables.Select(variable => system.Variables[variable].Stated).ToArray();
        var status = component.Search(kept, null, meter);
        if (status != FeasibilityStatus.Feasible)
        {
            return status;
        }

        var values = component.FoundValues();
        for (var local = 0; local < kept.Length; local++)
        {
            if (kept[local] is not null)
            {
                continue;
            }

            var others = SearchBeside(local, Interval.Over(values[local]));
            others = others == FeasibilityStatus.Infeasible ? SearchBeside(local, Interval.Under(values[local])) : others;
            if (others == FeasibilityStatus.LimitReached)
            {
                return others;
            }

            if (others == FeasibilityStatus.Infeasible)
            {
                found.Add(new ImpliedFigure(component.Variables[local], values[local]));
            }
        }

        return FeasibilityStatus.Feasible;

        FeasibilityStatus SearchBeside(int local, Interval interval)
        {
            kept[local] = interval;
            var beside = component.Search(kept, null, meter);
            kept[local] = null;
            return beside;
        }
    }
}
