using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Bounds taken from history, in whole numbers and within what a type of value can be.</summary>
internal sealed class MinMaxGenerationFamily() : KindFamily("min_max_generation")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        Fraction?[] values = [.. given.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (Fraction?)null : CaseNumber.Exact(value))];
        var possible = given.GetProperty("valueType").GetString() switch
        {
            "INTEGER_POSITIVE" or "INTEGER_ZERO_OR_POSITIVE" => Interval.NonNegative,
            "INTEGER_NEGATIVE" => Interval.AtMost(Fraction.Zero),
            _ => Interval.Unbounded,
        };
        var bounds = FixedBounds.FromHistory(values, CaseNumber.Exact(given.GetProperty("stdDevFactor")), possible, step: Fraction.One)?.Bounds;
        var expected = @case.GetProperty("expected");
        return CaseResult.Compare(
            $"{CaseNumber.Exact(expected.GetProperty("min"))} to {CaseNumber.Exact(expected.GetProperty("max"))}",
            $"{bounds?.Lower} to {bounds?.Upper}");
    }
}
