using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a total rate come from its component rates and what is known of their bases?</summary>
internal sealed class WeightedRateFamily() : ArrayFamily("weighted_rate")
{
    public override CaseResult Run(JsonElement @case)
    {
        var mode = RoundingNames.Of(@case.TryGetProperty("mode", out var name) ? name.GetString() : null);
        RateComponent[] components = [.. @case.GetProperty("components").EnumerateArray().Select(c => ComponentOf(c, mode))];
        if (@case.TryGetProperty("implied", out var implied) && implied.ValueKind == JsonValueKind.Object)
        {
            var bounds = WeightedRate.Bounds(components).Value;
            if (!CaseNumber.Matches(implied, bounds))
            {
                return new CaseResult.Failed($"implied rate {CaseNumber.Interval(implied)}", bounds.ToString());
            }
        }

        var outcome = WeightedRate.Fits(CaseNumber.Stated(@case.GetProperty("total")), components, mode);
        return CaseResult.Compare($"consistent {@case.GetProperty("consistent").GetBoolean()}", $"consistent {outcome == RateOutcome.Holds}");
    }

    private static RateComponent ComponentOf(JsonElement component, Rounding mode)
    {
        var value = CaseNumber.Exact(component.GetProperty("rate"));
        var rate = CaseNumber.Decimals(component) is { } decimals ? Figure.Of(value, decimals) : Figure.Of(value).AsExact();
        return new RateComponent(rate.ToRoundedInterval(mode), Interval.Of(WeightOf(component, "weight_low") ?? Fraction.Zero, true, WeightOf(component, "weight_high"), true));
    }

    /// <summary>A weight that is known; null and "INF" are not.</summary>
    private static Fraction? WeightOf(JsonElement component, string end) =>
        component.TryGetProperty(end, out var weight) && weight.ToString() is not ("" or "INF") ? CaseNumber.Exact(weight) : null;
}
