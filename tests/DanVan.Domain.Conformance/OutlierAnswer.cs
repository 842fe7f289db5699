using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance;

/// <summary>Compares what a case expects of an outlier method, name by name, to the decimals written or to a stated tolerance.</summary>
internal sealed class OutlierAnswer(OutlierResult result, Fraction? tolerance = null)
{
    private readonly List<string> _differences = [];

    /// <summary>Gets the result: passed, or every difference.</summary>
    public CaseResult Result => _differences.Count == 0 ? CaseResult.Pass : new CaseResult.Failed("see what was got", string.Join("; ", _differences));

    /// <summary>Compares a number.</summary>
    public void Number(string name, JsonElement expected, Fraction? got)
    {
        if (got is not { } number || (number - CaseNumber.Exact(expected)).Abs() > (tolerance ?? OneOfLastPlace(expected)))
        {
            _differences.Add($"{name} {got} instead of {expected}");
        }
    }

    /// <summary>Compares a score, without its sign where the case gives none.</summary>
    public void Score(string name, JsonElement expected, double? got) =>
        Number(name, expected, got is { } score ? Fraction.FromDecimal((decimal)score) : null);

    /// <summary>Compares the two ends of bounds.</summary>
    public void Bounds(string name, JsonElement expected, Interval? got)
    {
        Number($"{name} lower", expected[0], got?.Lower);
        Number($"{name} upper", expected[1], got?.Upper);
    }

    /// <summary>Compares texts.</summary>
    public void Text(string name, string expected, string got)
    {
        if (expected != got)
        {
            _differences.Add($"{name} {got} instead of {expected}");
        }
    }

    /// <summary>Compares the values that lie outside, in any order.</summary>
    public void Outliers(JsonElement expected) => Text(
        "outliers",
        string.Join(", ", expected.EnumerateArray().Select(CaseNumber.Exact).Order()),
        string.Join(", ", result.Outliers.Select(score => score.Value!.Value).Order()));

    private static Fraction OneOfLastPlace(JsonElement expected)
    {
        var text = expected.ToString();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? Fraction.Zero : Fraction.PowerOfTen(point + 1 - text.Length);
    }

    /// <summary>The place in a list of the record that a case calls R01, R02 and so on.</summary>
    public static int PlaceOf(string record) => int.Parse(record.AsSpan().TrimStart('R'), CultureInfo.InvariantCulture) - 1;
}
