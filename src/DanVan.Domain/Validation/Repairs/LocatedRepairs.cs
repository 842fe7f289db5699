using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The fewest figures that, changed together, make everything around a fault hold, where no slip says how they came to be wrong.</summary>
internal static class LocatedRepairs
{
    // A tenth of a second, and no more sets than a reader would ever look through.
    private const long WorkLimit = 1_000_000;
    private const int MostRules = 2_000;
    private const int MostSets = 100;

    /// <summary>Every smallest set of figures, each with the values that the other figures leave for it; none, and true, when the search was given up.</summary>
    /// <param name="scene">The figures as stated.</param>
    /// <param name="rules">The rules of the fault; what else is broken is another fault, and stays.</param>
    public static (IReadOnlyList<FigureRepair> Repairs, bool IsLimitReached) Of(FaultScene scene, IReadOnlyList<int> rules)
    {
        if (Around(scene, rules) is not { } around)
        {
            return ([], true);
        }

        var variables = around.SelectMany(rule => RuleGroups.VariablesOf(scene.System.Rules[rule])).Distinct().Order().ToList();
        var places = Enumerable.Range(0, variables.Count).ToDictionary(place => variables[place]);
        var part = new ConstraintSystem
        {
            Variables = [.. variables.Select(variable => scene.System.Variables[variable] with { IsFixed = scene.System.Variables[variable].Stated is not null && !scene.CanChange(variable) })],
            Rules = [.. around.Select(rule => RuleGroups.Moved(scene.System.Rules[rule], places))],
        };
        var found = ErrorLocalizer.Locate(part, new LocalizationOptions { WorkLimit = WorkLimit, MostSolutions = MostSets });
        return ([.. found.Solutions.Select(set => RepairOf(scene, set, variables)).OfType<FigureRepair>()], found.Status == LocalizationStatus.LimitReached);
    }

    /// <summary>All rules that hang together with those given, in order; null when there are too many.</summary>
    private static List<int>? Around(FaultScene scene, IReadOnlyList<int> rules)
    {
        var seen = rules.ToHashSet();
        var around = rules.ToList();
        for (var i = 0; i < around.Count && around.Count <= MostRules; i++)
        {
            around.AddRange(scene.Rules.VariablesOf(around[i]).Where(variable => !scene.System.Variables[variable].IsFixed).SelectMany(scene.Rules.Of).Where(rule => !scene.IsBroken(rule) && seen.Add(rule)));
        }

        around.Sort();
        return around.Count <= MostRules ? around : null;
    }

    private static FigureRepair? RepairOf(FaultScene scene, ErrorLocation set, List<int> variables)
    {
        var changes = new List<FigureChange>();
        foreach (var change in set.Changes)
        {
            var described = scene.System.Variables[variables[change.Variable]];
            var values = change.Values.Select(piece => WritableValues.In(described, piece)).OfType<Interval>().ToList();
            if (values.Count == 0)
            {
                return null;
            }

            changes.Add(new FigureChange(variables[change.Variable], values.Aggregate((a, b) => a.Hull(b))));
        }

        return changes.Count == 0 ? null : new FigureRepair { Changes = changes, Evidence = RepairEvidence.Implied };
    }
}
