using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The smallest interval around several: less than they say, so it raises no false alarm.</summary>
internal static class IntervalHull
{
    /// <summary>The smallest interval that holds all of these, of which there is at least one.</summary>
    public static Interval Of(IEnumerable<Interval> intervals) => intervals.Aggregate(Of);

    private static Interval Of(Interval a, Interval b)
    {
        var (lower, lowerClosed) = a.Lower is null || b.Lower is null ? (null, false)
            : a.Lower < b.Lower ? (a.Lower, a.LowerClosed)
            : a.Lower > b.Lower ? (b.Lower, b.LowerClosed)
            : (a.Lower, a.LowerClosed || b.LowerClosed);
        var (upper, upperClosed) = a.Upper is null || b.Upper is null ? (null, false)
            : a.Upper > b.Upper ? (a.Upper, a.UpperClosed)
            : a.Upper < b.Upper ? (b.Upper, b.UpperClosed)
            : (a.Upper, a.UpperClosed || b.UpperClosed);
        return Interval.Of(lower, lowerClosed, upper, upperClosed);
    }
}
