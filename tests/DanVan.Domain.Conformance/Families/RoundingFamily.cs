using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which fewest figures, moved a little, make equalities hold?</summary>
internal sealed class RoundingFamily() : ArrayFamily("rounding")
{
    public override CaseResult Run(JsonElement @case)
    {
        var system = CaseSystem.Of(@case);
        var found = RoundingCorrector.Find(system.System, CaseNumber.Exact(@case.GetProperty("tolerance")));
        var expected = @case.GetProperty("alternatives").EnumerateArray().Select(CaseChanges.Expected).ToList();
        var got = found.Alternatives.Select(changes => CaseChanges.Of(changes, system)).ToList();
        var fewest = @case.TryGetProperty("minimal_changes", out var count) ? count.GetInt32() : expected.Count == 0 ? 0 : expected[0].Split(',').Length;
        return CaseResult.Compare(
            $"{fewest} changed: {string.Join("; ", expected.Order(StringComparer.Ordinal))}",
            $"{(found.Alternatives.Count == 0 ? 0 : found.Alternatives[0].Count)} changed: {string.Join("; ", got.Order(StringComparer.Ordinal))}");
    }
}
