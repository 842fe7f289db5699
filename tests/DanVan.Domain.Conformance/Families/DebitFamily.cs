using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a mean and a standard deviation of zeros and ones, as printed, belong to one sample of so many?</summary>
internal sealed class DebitFamily() : ArrayFamily("debit")
{
    public override CaseResult Run(JsonElement @case)
    {
        var rounding = RoundingNames.Of(@case.TryGetProperty("rounding", out var name) ? name.GetString() : null);
        var mean = Figure.Parse(@case.GetProperty("mean").GetString()!, CultureInfo.InvariantCulture);
        var deviation = Figure.Parse(@case.GetProperty("sd").GetString()!, CultureInfo.InvariantCulture).ToRoundedInterval(rounding).Intersect(Interval.NonNegative);
        var n = @case.GetProperty("n").GetInt64();

        // Squares are compared, so that no root is ever taken.
        var squared = deviation * deviation;
        var ones = PossibleCounts.Numerators(mean, n, rounding).Counts;
        var consistent = false;
        for (var k = ones.Smallest; n > 1 && ones.Contains(k) && k <= n && !consistent; k++)
        {
            consistent = squared.Contains(Fraction.Of(k * (n - k), (System.Numerics.BigInteger)n * (n - 1)));
        }

        return CaseResult.Compare($"consistent {@case.GetProperty("consistent").GetBoolean()}", $"consistent {consistent}");
    }
}
