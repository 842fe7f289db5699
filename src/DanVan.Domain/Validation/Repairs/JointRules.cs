using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Asks whether some of the rules can hold together, the figures as they stand now.</summary>
internal static class JointRules
{
    // A tenth of a second: a repair is only a proposal, and many are tried.
    private const long WorkLimit = 1_000_000;

    /// <summary>The rules that share a figure with room in it, straight or over others: only they can hold one by one and not together.</summary>
    public static IReadOnlyList<int> OpenAround(SystemRules rules, SystemValues values, IEnumerable<int> start)
    {
        var near = start.Distinct().ToList();
        var seen = near.ToHashSet();
        for (var i = 0; i < near.Count; i++)
        {
            near.AddRange(rules.VariablesOf(near[i]).Where(variable => !values[variable].IsPoint).SelectMany(rules.Of).Where(seen.Add));
        }

        return [.. near.Where(rule => rules.VariablesOf(rule).Any(variable => !values[variable].IsPoint)).Order()];
    }

    /// <summary>Checks some rules jointly; the places in the answer are those of the whole system.</summary>
    public static FeasibilityResult Check(ConstraintSystem system, SystemRules rules, IReadOnlyList<int> some, SystemValues values, bool findConflicts)
    {
        var used = some.SelectMany(rules.VariablesOf).ToHashSet();
        var part = new ConstraintSystem
        {
            Variables = [.. system.Variables.Select((variable, i) => used.Contains(i) ? AsItStands(variable, values[i]) : new ConstraintVariable { Name = variable.Name })],
            Rules = [.. some.Select(rule => system.Rules[rule])],
        };
        var result = JointFeasibility.Check(part, new FeasibilityOptions { FindConflicts = findConflicts, WorkLimit = WorkLimit });
        return result with { Conflicts = [.. result.Conflicts.Select(conflict => conflict with { Rules = [.. conflict.Rules.Select(rule => some[rule])] })] };
    }

    private static ConstraintVariable AsItStands(ConstraintVariable variable, Interval range) =>
        variable with { Stated = variable.Stated is null && range == variable.Domain ? null : range };
}
