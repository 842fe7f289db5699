using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A function of several values: sum, mean, median, percentile, variance, standard deviation.</summary>
internal sealed class VectorFamily : CaseFamily
{
    private static readonly Fraction s_rootTolerance = Fraction.PowerOfTen(-12);

    public override bool Takes(string array, JsonElement @case) =>
        @case.TryGetProperty("kind", out var kind) && kind.ValueEquals("vector") && @case.TryGetProperty("given", out var given) && given.TryGetProperty("values", out _);

    public override string NameOf(string array, JsonElement @case) => "vector";

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var values = given.GetProperty("values").EnumerateArray().Where(value => value.ValueKind != JsonValueKind.Null).Select(CaseNumber.Exact);
        var (name, argument) = Split(given.GetProperty("function").GetString()!);
        var statistics = SampleStatistics.Of(values);
        var expected = @case.GetProperty("expected").GetProperty("value");
        var isRoot = IsRoot(name);
        var got = ValueOf(name, argument, statistics);
        if (expected.ValueKind == JsonValueKind.Null || got is null)
        {
            return CaseResult.Compare(expected.ToString(), got?.ToString(null, CultureInfo.InvariantCulture) ?? "");
        }

        // Roots are compared by their squares.
        var tolerance = @case.TryGetProperty("tolerance", out var stated) ? Fraction.FromDecimal(stated.GetDecimal()) : isRoot ? s_rootTolerance : Fraction.Zero;
        var (low, high) = (CaseNumber.Exact(expected) - tolerance, CaseNumber.Exact(expected) + tolerance);
        var isMet = isRoot
            ? high.Sign >= 0 && got <= high * high && (low.Sign < 0 || got >= low * low)
            : got >= low && got <= high;
        return isMet ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), $"{(isRoot ? "the root of " : "")}{got}");
    }

    /// <summary>Says whether the value of a function is the root of what <see cref="ValueOf"/> gives.</summary>
    public static bool IsRoot(string name) => name.StartsWith("stddev", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a function of several values; of a deviation, its square.</summary>
    public static Fraction? ValueOf(string name, Fraction? argument, SampleStatistics statistics) => name.ToLowerInvariant() switch
    {
        "sum" => statistics.Sum,
        "count" => (Fraction)statistics.Count,
        "avg" or "mean" => statistics.Mean,
        "min" => statistics.Min,
        "max" => statistics.Max,
        "median" => statistics.Median,
        "percentilecont" when argument is { } share => statistics.Percentile(share),
        "variance" or "variancesamp" or "stddev" or "stddevsamp" => statistics.SampleVariance,
        "variancepop" or "stddevpop" => statistics.PopulationVariance,
        _ => throw new UnknownNameException($"the function '{name}' is not known here"),
    };

    private static (string Name, Fraction? Argument) Split(string function)
    {
        var open = function.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? (function.Trim(), null)
            : Fraction.TryParse(function[(open + 1)..].TrimEnd(' ', ')'), CultureInfo.InvariantCulture, out var argument) ? (function[..open].Trim(), argument)
            : throw new UnknownNameException($"the function '{function}' is not known here");
    }
}
