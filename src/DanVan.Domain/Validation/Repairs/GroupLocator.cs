using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Locates the errors of each group of rules that share figures.</summary>
internal static class GroupLocator
{
    /// <summary>The groups that do not hold, or of which it is not known, figures without rules first.</summary>
    public static IReadOnlyList<LocationGroup> Locate(ConstraintSystem system, LocalizationOptions options)
    {
        var solver = new ConstraintSolver(system);
        var meter = new WorkMeter(options.WorkLimit);
        var groups = solver.FiguresWithoutRule(new FeasibilityOptions()).Select(variable => LocateAlone(system, variable, solver)).ToList();
        for (var group = 0; group < solver.GroupCount; group++)
        {
            if (Locate(system, solver.ComponentOf(group, meter), options, meter) is { } located)
            {
                groups.Add(located);
            }
        }

        return groups;
    }

    private static LocationGroup LocateAlone(ConstraintSystem system, int variable, ConstraintSolver solver)
    {
        var canChange = system.Variables[variable] is { IsFixed: false, Stated: not null }
            && !solver.FiguresWithoutRule(new FeasibilityOptions { Freed = new HashSet<int> { variable } }).Contains(variable);
        var values = canChange ? Whole(system.Variables[variable]) : Interval.Empty;
        return new LocationGroup
        {
            Rules = [],
            Status = canChange ? LocalizationStatus.Located : LocalizationStatus.Unsolvable,
            Solutions = canChange ? [new ErrorLocation { Weight = system.Variables[variable].Weight, Changes = [new LocatedChange(variable, [values])] }] : [],
        };
    }

    private static Interval Whole(ConstraintVariable variable) => variable.IsInteger
        ? IntervalPieces.Between(NearValue.LowerEnd(variable.Domain)?.Ceiling(), NearValue.UpperEnd(variable.Domain)?.Floor())
        : variable.Domain;

    private static LocationGroup? Locate(ConstraintSystem system, ConstraintComponent component, LocalizationOptions options, WorkMeter meter)
    {
        var variables = component.Variables.Select(variable => system.Variables[variable]).ToArray();
        var search = new HittingSearch([.. variables.Select(variable => variable.IsFixed || variable.Stated is null ? (Fraction?)null : variable.Weight)], FindConflict);
        var (status, sets) = search.Run(options.MaxWeight, options.MostSolutions);
        if (status == LocalizationStatus.Located && sets is [[]])
        {
            return null;
        }

        var solutions = new List<ErrorLocation>();
        foreach (var set in sets)
        {
            if (ValuesOf(set) is not { } changes)
            {
                return new LocationGroup { Rules = component.Rules, Status = LocalizationStatus.LimitReached, Solutions = [] };
            }

            solutions.Add(new ErrorLocation { Weight = set.Aggregate(Fraction.Zero, (sum, local) => sum + variables[local].Weight), Changes = changes });
        }

        return new LocationGroup { Rules = component.Rules, Status = status, Solutions = solutions };

        Interval?[] Keep(int[] freed)
        {
            var kept = variables.Select(variable => variable.Stated).ToArray();
            foreach (var local in freed)
            {
                kept[local] = null;
            }

            return kept;
        }

        (IReadOnlyList<int>?, bool) FindConflict(int[] freed) => component.Search(Keep(freed), null, meter) switch
        {
            FeasibilityStatus.Feasible => (null, true),
            FeasibilityStatus.Infeasible => ([.. component.ConflictingFigures], true),
            _ => (null, false),
        };

        List<LocatedChange>? ValuesOf(int[] set)
        {
            var changes = new List<LocatedChange>();
            foreach (var local in set)
            {
                List<Interval>? pieces = options.FindValues ? component.PiecesOf(local, Keep(set), meter) : [];
                if (pieces is null)
                {
                    return null;
                }

                changes.Add(new LocatedChange(component.Variables[local], pieces));
            }

            return changes;
        }
    }
}
