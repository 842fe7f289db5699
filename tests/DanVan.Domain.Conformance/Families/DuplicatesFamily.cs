using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Do several statements of one fact agree, and on which values?</summary>
internal sealed class DuplicatesFamily() : ArrayFamily("duplicates")
{
    public override CaseResult Run(JsonElement @case)
    {
        Figure[] facts = [.. @case.GetProperty("facts").EnumerateArray().Select(CaseNumber.Stated)];
        var agreement = Agreement.OfRounded(facts, RoundingNames.Of(@case.GetProperty("mode").GetString()));
        var verdict = agreement.Outcome == AgreementOutcome.Agree ? "consistent" : "inconsistent";
        return @case.TryGetProperty("interval", out var interval) && interval.ValueKind == JsonValueKind.Object
            ? CaseResult.Compare($"{@case.GetProperty("verdict")} {CaseNumber.Interval(interval)}", $"{verdict} {agreement.Interval}")
            : CaseResult.Compare(@case.GetProperty("verdict").ToString(), verdict);
    }
}
