using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which values lie far from the others, by a named algorithm and threshold.</summary>
internal sealed class OutlierFamily() : KindFamily("outlier")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        Fraction?[] values = [.. given.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (Fraction?)null : CaseNumber.Exact(value))];
        var result = MethodOf(given).Check(values);
        var answer = new OutlierAnswer(result, @case.TryGetProperty("tolerance", out var tolerance) ? CaseNumber.Exact(tolerance) : null);
        var first = result.Outliers.FirstOrDefault();
        foreach (var expected in @case.GetProperty("expected").EnumerateObject())
        {
            switch (expected.Name)
            {
                case "outliers":
                    answer.Outliers(expected.Value);
                    break;
                case "median":
                    answer.Number(expected.Name, expected.Value, result.Measure?.Median);
                    break;
                case "mad":
                    answer.Number(expected.Name, expected.Value, result.Measure?.MedianDeviation);
                    break;
                case "mean":
                    answer.Number(expected.Name, expected.Value, result.Measure?.Mean);
                    break;
                case "stdDev":
                    answer.Number(expected.Name, expected.Value, result.Measure?.StandardDeviation);
                    break;
                case "zScore":
                    answer.Score(expected.Name, expected.Value, Math.Abs(first?.Score ?? 0));
                    break;
                case "absDev":
                    answer.Number(expected.Name, expected.Value, DistanceOf(first));
                    break;
                case "lower":
                    answer.Number(expected.Name, expected.Value, result.Measure?.Exclusion.Lower);
                    break;
                case "upper":
                    answer.Number(expected.Name, expected.Value, result.Measure?.Exclusion.Upper);
                    break;
                default:
                    throw new UnknownNameException($"'{expected.Name}' of an outlier is not known here");
            }
        }

        return answer.Result;
    }

    private static IOutlierMethod MethodOf(JsonElement given) => given.GetProperty("algorithm").GetString() switch
    {
        "MOD_Z_SCORE" or "MODIFIED_Z_SCORE" => new ModifiedZScore { FewestValues = 1, Threshold = CaseNumber.Exact(given.GetProperty("threshold")) },
        "Z_SCORE" => new ZScore { FewestValues = 1, Threshold = CaseNumber.Exact(given.GetProperty("threshold")) },
        "MIN_MAX" => new FixedBounds { Bounds = Interval.Closed(CaseNumber.Exact(given.GetProperty("min")), CaseNumber.Exact(given.GetProperty("max"))) },
        var other => throw new UnknownNameException($"the outlier algorithm '{other}' is not known here"),
    };

    private static Fraction? DistanceOf(OutlierScore? score) => score switch
    {
        { Value: { } value, Measure: { } measure } when (measure.Median ?? measure.Mean) is { } middle => (value - middle).Abs(),
        { Value: { } value, Measure.Exclusion: { Lower: { } low, Upper: { } high } } => value < low ? low - value : value - high,
        _ => null,
    };
}
