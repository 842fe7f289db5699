using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which wrong signs and swapped numbers keep equalities from holding?</summary>
internal sealed class SignFamily() : ArrayFamily("sign")
{
    public override CaseResult Run(JsonElement @case)
    {
        var system = CaseSystem.Of(@case);
        var flips = @case.TryGetProperty("flips", out var given) && given.ValueKind == JsonValueKind.Array
            ? CaseSystem.Texts(@case, "flips").Where(name => @case.GetProperty("record").TryGetProperty(name, out _)).Select(system.PlaceOf).ToList()
            : null;
        var swaps = @case.TryGetProperty("swaps", out var pairs) && pairs.ValueKind == JsonValueKind.Array
            ? pairs.EnumerateArray().Select(pair => (First: pair[0].GetString()!, Second: pair[1].GetString()!))
                .Where(pair => IsInRecord(pair.First) && IsInRecord(pair.Second))
                .Select(pair => (system.PlaceOf(pair.First), system.PlaceOf(pair.Second))).ToList()
            : null;
        var tolerance = @case.TryGetProperty("tolerance", out var apart) ? CaseNumber.Exact(apart) : default;
        var found = SignCorrector.Find(system.System, flips, swaps, tolerance);
        var expected = @case.GetProperty("alternatives").EnumerateArray().Select(alternative =>
            $"[{string.Join(" + ", CaseSystem.Texts(alternative, "actions").Order(StringComparer.Ordinal))}: {CaseChanges.Expected(alternative.GetProperty("changed"))}]");
        var got = found.Alternatives.Select(alternative =>
            $"[{string.Join(" + ", alternative.Actions.Select(action => NameOf(action, system)).Order(StringComparer.Ordinal))}: {CaseChanges.Of(alternative.Changes, system)}]");
        return CaseResult.Compare(
            $"{@case.GetProperty("status").GetString()} {string.Concat(expected.Order(StringComparer.Ordinal))}",
            $"{found.Status.ToString().ToLowerInvariant()} {string.Concat(got.Order(StringComparer.Ordinal))}");

        bool IsInRecord(string name) => @case.GetProperty("record").TryGetProperty(name, out _);
    }

    private static string NameOf(SignAction action, CaseSystem system) =>
        action.Second is { } second ? $"swap {system.NameOf(action.First)} {system.NameOf(second)}" : $"flip {system.NameOf(action.First)}";
}
