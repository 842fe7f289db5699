using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a total be the weighted sum of its parts?</summary>
internal sealed class SummationFamily() : ArrayFamily("summation")
{
    public override CaseResult Run(JsonElement @case)
    {
        if (@case.TryGetProperty("missing_policy", out var policy) && policy.ValueKind != JsonValueKind.Null)
        {
            throw new UnknownNameException("a policy for missing parts belongs to rules, which no family runs yet");
        }

        var mode = RoundingNames.Of(@case.GetProperty("mode").GetString());
        var items = @case.GetProperty("items").EnumerateArray().ToList();
        Interval[] parts = [.. items.Select(item => IntervalOf(item, mode))];
        Fraction[] weights = [.. items.Select(item => CaseNumber.Exact(item.GetProperty("weight")))];
        var calculated = Interval.WeightedSum(parts, weights);
        var reported = IntervalOf(@case.GetProperty("total"), mode);
        return CaseResult.Compare(
            $"calculated {CaseNumber.Interval(@case.GetProperty("calculated"))}, reported {CaseNumber.Interval(@case.GetProperty("reported"))}, consistent {@case.GetProperty("consistent").GetBoolean()}",
            $"calculated {calculated}, reported {reported}, consistent {calculated.Meets(reported)}");
    }

    // Figures with a declared step are published counts, and no count is below nothing.
    private static Interval IntervalOf(JsonElement stated, Rounding mode)
    {
        var interval = CaseNumber.Stated(stated).ToRoundedInterval(mode);
        return stated.TryGetProperty("step", out _) ? interval.Intersect(Interval.NonNegative) : interval;
    }
}
