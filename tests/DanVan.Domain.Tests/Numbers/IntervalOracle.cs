using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Numbers;

/// <summary>
/// Answers questions about intervals by trying numbers. Where every condition changes only at known numbers, trying those, one
/// between each two neighbours and one beyond either end decides for all.
/// </summary>
internal static class IntervalOracle
{
    public static IEnumerable<Fraction> Tried(IEnumerable<Fraction> changes)
    {
        var sorted = changes.Append(0).Distinct().Order().ToList();
        yield return sorted[0] - 1;
        for (var i = 0; i < sorted.Count; i++)
        {
            yield return sorted[i];
            yield return i + 1 < sorted.Count ? (sorted[i] + sorted[i + 1]) / 2 : sorted[i] + 1;
        }
    }

    public static IEnumerable<Fraction> Ends(params Interval[] intervals) =>
        intervals.SelectMany(i => new[] { i.Lower, i.Upper }).Where(e => e is not null).Select(e => e!.Value);

    public static bool IsInside(Interval interval, Fraction value) =>
        (interval.Lower is not { } low || low < value || (low == value && interval.LowerClosed)) &&
        (interval.Upper is not { } high || value < high || (high == value && interval.UpperClosed));

    /// <summary>Says whether an interval holds exactly the numbers for which a condition is true.</summary>
    public static bool IsExactly(Interval interval, IEnumerable<Fraction> changes, Func<Fraction, bool> condition) =>
        Tried(changes.Concat(Ends(interval))).All(value => IsInside(interval, value) == condition(value));
}
