using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a stated rate come from its counts, and which rates can?</summary>
internal sealed class RatioFamily() : ArrayFamily("ratio")
{
    public override CaseResult Run(JsonElement @case)
    {
        var mode = RoundingNames.Of(@case.GetProperty("mode").GetString());
        var scale = CaseNumber.Exact(@case.GetProperty("scale"));
        var numerator = CaseNumber.Stated(@case.GetProperty("numerator")).ToRoundedInterval(mode);
        var denominator = CaseNumber.Stated(@case.GetProperty("denominator")).ToRoundedInterval(mode);
        if (numerator.Upper is { Sign: >= 0 })
        {
            // What is counted is not below nothing, though its rounding interval may begin there.
            numerator = numerator.Intersect(Interval.NonNegative);
        }

        var outcome = RateCheck.Fits(numerator, denominator, CaseNumber.Stated(@case.GetProperty("rate")), mode, scale);
        var verdict = outcome switch
        {
            RateOutcome.Holds => "consistent",
            RateOutcome.Undetermined => "undetermined",
            RateOutcome.Undefined => "undefined",
            _ => "impossible",
        };
        if (@case.TryGetProperty("implied_rate", out var expected) && expected.ValueKind == JsonValueKind.Object)
        {
            var implied = RateBounds.Of(numerator, denominator).Value.Scale(scale);
            if (!CaseNumber.Matches(expected, implied))
            {
                return new CaseResult.Failed($"implied rate {CaseNumber.Interval(expected)}", implied.ToString());
            }
        }

        return CaseResult.Compare(@case.GetProperty("verdict").ToString(), verdict);
    }
}
