using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds what cannot be true in a system of figures, and the likely corrections.</summary>
/// <remarks>Exact and always the same: no chance, no clock. Each repair makes every rule around the fault hold, and none that held is broken.</remarks>
public static class FaultFinder
{
    // Three slips in figures that hang together are already a bad day.
    private const int MostSlips = 3;

    private const int MostTrials = 20_000;

    /// <summary>Finds the faults, each with its repairs, and where nothing is wrong, the blanks that the other figures fill.</summary>
    /// <param name="system">The figures and their rules.</param>
    /// <param name="layout">How the figures stand on paper; null when not known.</param>
    public static FaultSearch Find(ConstraintSystem system, FigureLayout? layout = null)
    {
        Guard.Against.Null(system);
        var rules = new SystemRules(system);
        var scene = new FaultScene(system, rules, layout ?? FigureLayout.None, MostTrials);
        var outside = Enumerable.Range(0, system.Variables.Count).Where(variable => !scene.Values.IsInDomain(variable)).ToList();
        var faults = rules.Group(scene.Broken, variable => !system.Variables[variable].IsFixed)
            .Select(group => FaultOf(scene.Anew(), group, [.. outside.Where(variable => rules.Of(variable).Intersect(group).Any())]))
            .ToList();
        faults.AddRange(JointFaults(scene));
        var alone = outside.Where(variable => !faults.Exists(fault => fault.OutOfDomain.Contains(variable)));
        faults.AddRange(alone.Select(variable => FaultOf(scene.Anew(), [], [variable])));
        return new FaultSearch { Faults = FaultUnion.Of(scene, faults), Implied = ImpliedValues.Of(scene.Anew(), scene.Broken) };
    }

    /// <summary>The blanks for which the rules leave one value only, those beside something broken left out.</summary>
    internal static IReadOnlyList<FigureCorrection> FindImplied(ConstraintSystem system)
    {
        var scene = new FaultScene(system, new SystemRules(system), FigureLayout.None, MostTrials);
        return ImpliedValues.Of(scene, scene.Broken);
    }

    /// <summary>Puts repairs in order and says what the best of them share.</summary>
    internal static Fault WithRepairs(FaultScene scene, Fault fault, IEnumerable<FigureRepair> repairs)
    {
        var (ranked, best) = RepairOrder.Of(scene, fault.Rules, repairs);
        return fault with { Repairs = ranked, Shared = best == 0 ? [] : [.. ranked[0].Changes.Where(change => ranked.Take(best).All(repair => repair.Changes.Contains(change)))] };
    }

    /// <summary>Rules that can hold one by one and not together; those broken by themselves are told already.</summary>
    private static IEnumerable<Fault> JointFaults(FaultScene scene)
    {
        var holding = Enumerable.Range(0, scene.System.Rules.Count).Except(scene.Broken);
        var open = JointRules.OpenAround(scene.Rules, scene.Values, holding).Except(scene.Broken).ToList();
        if (open.Count < 2)
        {
            return [];
        }

        var result = JointRules.Check(scene.System, scene.Rules, open, scene.Values, findConflicts: true);
        var conflicts = result.Conflicts.Where(conflict => conflict.Rules.Count > 0).Select(conflict => JointFault(scene.Anew(), conflict)).ToList();
        return result.Unsettled.Count == 0 ? conflicts : conflicts.Append(new Fault { Rules = [], OutOfDomain = [], Repairs = [], Shared = [], IsLimitReached = true });
    }

    private static Fault JointFault(FaultScene scene, JointConflict conflict)
    {
        var repairs = conflict.Variables.Where(scene.CanChange)
            .Select(variable => SingleRepairs.Of(scene, conflict.Rules, variable)).OfType<FigureRepair>().Where(repair => repair.Changes[0].Values.IsPoint).ToList();
        var (located, isCut) = LocatedRepairs.Of(scene.Anew(), conflict.Rules);
        repairs.AddRange(located.Where(repair => !repairs.Exists(slip => slip.Changes.SequenceEqual(repair.Changes))));
        return WithRepairs(scene, new Fault { Rules = conflict.Rules, OutOfDomain = [], Repairs = [], Shared = [], IsLimitReached = scene.IsLimitReached || isCut }, repairs);
    }

    private static Fault FaultOf(FaultScene scene, IReadOnlyList<int> broken, IReadOnlyList<int> outside)
    {
        var found = new List<FigureRepair>();
        for (var slips = 1; slips <= MostSlips && found.Count == 0 && !scene.IsLimitReached; slips++)
        {
            found.AddRange(OfSlips(scene, broken, outside, slips).Where(repair => outside.All(variable => repair.Changes.Any(change => change.Variable == variable))));
        }

        // Without a slip to explain it, which figures must be wrong is still known.
        var (located, isCut) = found.Count == 0 && broken.Count > 0 ? LocatedRepairs.Of(scene.Anew(), broken) : ([], false);
        found.AddRange(located);
        return WithRepairs(scene, new Fault { Rules = broken, OutOfDomain = outside, Repairs = [], Shared = [], IsLimitReached = scene.IsLimitReached || isCut }, found);
    }

    private static IEnumerable<FigureRepair> OfSlips(FaultScene scene, IReadOnlyList<int> broken, IReadOnlyList<int> outside, int slips)
    {
        if (broken.Count == 0)
        {
            return slips == 1 ? outside.Where(scene.CanChange).Select(variable => SingleRepairs.Of(scene, broken, variable)).OfType<FigureRepair>() : [];
        }

        var repairs = CombinedRepairs.Of(scene, broken, slips);
        return slips > 1 ? repairs : repairs.Concat(MovedRepairs.Shifts(scene, broken)).Concat(ProrationRepairs.Of(scene, broken) is { } prorated ? [prorated] : []);
    }
}
