using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The rates that two uncertain counts can give, as bare numbers.</summary>
/// <remarks>
/// A base is above zero. One whose interval touches zero leaves the rate undetermined, one of exactly zero leaves it
/// undefined; where no base is above zero no rate is possible and the interval is empty.
/// </remarks>
public static class RateBounds
{
    /// <summary>The numerators over the bases.</summary>
    public static Quotient Of(Interval numerator, Interval denominator)
    {
        // A base that keeps away from zero lies on one side of it.
        var quotient = numerator.Divide(denominator);
        return quotient.Kind == QuotientKind.Defined && denominator.Upper is { Sign: < 0 } ? Quotient.Of(Interval.Empty) : quotient;
    }

    /// <summary>The numerators over the bases, both of them counts: nothing below zero.</summary>
    public static Quotient OfCounts(Interval numerator, Interval denominator) =>
        Of(numerator.Intersect(Interval.NonNegative), denominator);

    /// <summary>The change from an earlier amount to a later one, against the earlier: 110 after 100 is 1/10.</summary>
    public static Quotient Change(Interval now, Interval before)
    {
        var quotient = Of(now, before);
        return quotient.Kind == QuotientKind.Defined ? Quotient.Of(quotient.Value - Interval.Point(Fraction.One)) : quotient;
    }
}
