using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The rates that two uncertain counts can give.</summary>
public static class RateBounds
{
    /// <summary>The numerators over the bases above zero, as a bare number.</summary>
    /// <param name="numerator">The counts the numerator may be.</param>
    /// <param name="denominator">The counts the base may be; empty bases or bases below zero give an empty interval.</param>
    /// <exception cref="ArgumentException">The base touches zero, so that any rate could come out.</exception>
    public static Interval Of(Interval numerator, Interval denominator)
    {
        if (TouchesZero(denominator))
        {
            throw new ArgumentException("A base that touches zero bounds no rate.", nameof(denominator));
        }

        if (numerator.IsEmpty || denominator.IsEmpty || denominator.Lower is not { Sign: > 0 } low)
        {
            return Interval.Open(Fraction.Zero, Fraction.Zero);
        }

        return Interval.Of(
            Divide(numerator.Lower, numerator.LowerClosed, low, denominator, numerator.Lower is { Sign: >= 0 }, out var lowerClosed),
            lowerClosed,
            Divide(numerator.Upper, numerator.UpperClosed, low, denominator, numerator.Upper is { Sign: <= 0 }, out var upperClosed),
            upperClosed);
    }

    /// <summary>Says whether zero is inside an interval or one of its ends.</summary>
    internal static bool TouchesZero(Interval interval) =>
        !interval.IsEmpty && interval.Lower is not { Sign: > 0 } && interval.Upper is not { Sign: < 0 };

    private static Fraction? Divide(Fraction? end, bool endClosed, Fraction low, Interval denominator, bool byLargest, out bool closed)
    {
        closed = false;
        if (end is not { } value)
        {
            return null;
        }

        if (value.Sign == 0)
        {
            closed = endClosed;
            return Fraction.Zero;
        }

        if (!byLargest)
        {
            closed = endClosed && denominator.LowerClosed;
            return value / low;
        }

        closed = endClosed && denominator.UpperClosed;
        return denominator.Upper is { } high ? value / high : Fraction.Zero;
    }
}
