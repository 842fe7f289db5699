using System.Text.Json;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Do rules hold one by one, do they hold together, and if not, which figures may be wrong?</summary>
internal sealed class JointFamily() : ArrayFamily("joint")
{
    public override CaseResult Run(JsonElement @case)
    {
        var system = RuleSystem.Of(@case, "values", "steps");
        var alone = system.Rules.Select(rule => IsFeasible(new ConstraintSystem { Variables = system.Variables, Rules = [rule] }));
        var located = IsFeasible(system) ? [] : ErrorLocalizer.Locate(system).Solutions;
        return CaseResult.Compare(
            Describe(
                @case.GetProperty("each_rule_consistent").EnumerateArray().Select(one => one.GetBoolean()),
                @case.GetProperty("jointly_consistent").GetBoolean(),
                @case.GetProperty("minimal_changes").EnumerateArray().Select(set => set.EnumerateArray().Select(name => name.GetString()!))),
            Describe(alone, IsFeasible(system), located.Select(solution => solution.Changes.Select(change => system.Variables[change.Variable].Name))));
    }

    private static bool IsFeasible(ConstraintSystem system) => JointFeasibility.Check(system).Status == FeasibilityStatus.Feasible;

    private static string Describe(IEnumerable<bool> alone, bool together, IEnumerable<IEnumerable<string>> changes)
    {
        var sets = changes.Select(set => $"{{{string.Join(", ", set.Order(StringComparer.Ordinal))}}}").Order(StringComparer.Ordinal);
        return $"alone {string.Join(' ', alone)}, together {together}, changes {string.Join(' ', sets)}";
    }
}
