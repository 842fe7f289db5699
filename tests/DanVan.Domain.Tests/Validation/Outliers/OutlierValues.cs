using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

/// <summary>Values for the tests of outliers, and the verdicts in short.</summary>
internal static class OutlierValues
{
    /// <summary>Reads "10 20,5 ?": a question mark is no value.</summary>
    public static IReadOnlyList<Fraction?> Of(string text) =>
        [.. text.Split(' ').Select(word => word == "?" ? (Fraction?)null : Fraction.Parse(word.Replace(',', '.'), CultureInfo.InvariantCulture))];

    public static IReadOnlyList<Fraction?> Of(IEnumerable<int> values) => [.. values.Select(value => (Fraction?)value)];

    /// <summary>The values that lie outside, with their side: "11 Low, 87 High".</summary>
    public static string Outside(OutlierResult result) => string.Join(", ", result.Outliers.Select(score => $"{score.Value} {score.Direction}"));

    /// <summary>The other values without one of them, sorted.</summary>
    public static List<Fraction> Without(IReadOnlyList<Fraction?> values, int index) =>
        [.. values.Where((_, i) => i != index).Select(value => value!.Value).Order()];

    /// <summary>The median by definition.</summary>
    public static Fraction Median(IReadOnlyList<Fraction> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
