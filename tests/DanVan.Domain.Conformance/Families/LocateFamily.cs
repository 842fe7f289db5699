using System.Text.Json;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which fields must be wrong, and what may they be?</summary>
internal sealed class LocateFamily() : ArrayFamily("locate")
{
    public override CaseResult Run(JsonElement @case)
    {
        var system = RuleSystem.Of(@case, "record", "rounding_steps");
        var result = ErrorLocalizer.Locate(system, new LocalizationOptions
        {
            MaxWeight = @case.TryGetProperty("max_weight", out var weight) ? CaseNumber.Exact(weight) : null,
        });
        var got = result.Solutions.Select(solution => TextOf(system, solution));
        var expected = @case.GetProperty("solutions").EnumerateArray().Select(TextOf);
        var least = @case.TryGetProperty("minimal_weight", out var minimal) ? RuleSystem.Text(CaseNumber.Exact(minimal)) : "none";
        return CaseResult.Compare(
            $"weight {least}: {string.Join("; ", expected.Order(StringComparer.Ordinal))}",
            $"weight {(result.MinimalWeight is { } found ? RuleSystem.Text(found) : "none")}: {string.Join("; ", got.Order(StringComparer.Ordinal))}");
    }

    private static string TextOf(ConstraintSystem system, ErrorLocation solution) =>
        Join(solution.Changes.Select(change => $"{system.Variables[change.Variable].Name} {RuleSystem.Text(change.Values)}"));

    private static string TextOf(JsonElement solution)
    {
        var suggested = solution.GetProperty("suggested");
        return Join(solution.GetProperty("change").EnumerateArray().Select(name => $"{name.GetString()} {suggested.GetProperty(name.GetString()!).GetString()}"));
    }

    private static string Join(IEnumerable<string> fields) => $"{{{string.Join(", ", fields.Order(StringComparer.Ordinal))}}}";
}
