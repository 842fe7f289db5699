using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which numbers of a record are typing errors, and how many slips lie between two texts?</summary>
internal sealed class TypoFamily() : ArrayFamily("typo")
{
    public override CaseResult Run(JsonElement @case)
    {
        if (@case.TryGetProperty("kind", out var kind) && kind.GetString() == "distance")
        {
            return CaseResult.Compare(
                @case.GetProperty("expected").GetRawText(),
                $"{DigitDistance.Between(@case.GetProperty("a").GetString()!, @case.GetProperty("b").GetString()!)}");
        }

        var system = CaseSystem.Of(@case);
        var found = TypoCorrector.Find(system.System, @case.TryGetProperty("max_distance", out var most) ? most.GetInt32() : 1);
        var candidates = @case.GetProperty("candidates").EnumerateArray().Select(candidate =>
            $"{candidate.GetProperty("field").GetString()} {CaseNumber.Exact(candidate.GetProperty("value"))} fixes {candidate.GetProperty("edits_fixed")} at {candidate.GetProperty("distance")}");
        var foundCandidates = found.Candidates.Select(candidate =>
            $"{system.NameOf(candidate.Variable)} {candidate.Value} fixes {candidate.EqualitiesFixed} at {candidate.Distance}");
        return CaseResult.Compare(
            $"{@case.GetProperty("status").GetString()}: {CaseChanges.Expected(@case.GetProperty("corrections"))}; {Join(candidates)}",
            $"{found.Status.ToString().ToLowerInvariant()}: {CaseChanges.Of(found.Corrections, system)}; {Join(foundCandidates)}");
    }

    private static string Join(IEnumerable<string> candidates) => string.Join(", ", candidates.Order(StringComparer.Ordinal));
}
