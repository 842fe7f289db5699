using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>Says whether a stated rate can be right for the counts beside it.</summary>
public static class RateCheck
{
    /// <summary>Checks a stated rate against the counts it claims to compare.</summary>
    /// <remarks>
    /// The rate holds if some numerator and some base above zero, each inside its interval, give a value that is written so.
    /// A base whose interval touches zero leaves the rate undetermined; a base of exactly zero leaves it undefined.
    /// </remarks>
    /// <param name="numerator">The counts the numerator may be.</param>
    /// <param name="denominator">The counts the base may be.</param>
    /// <param name="stated">The rate as written; it is taken as rounded even when it has no decimals.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the rate is stated per; null takes it from the unit: 100 for "%", 1000 for "‰", otherwise 1.</param>
    public static RateOutcome Fits(Interval numerator, Interval denominator, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null)
    {
        if (denominator.IsPoint && denominator.Contains(Fraction.Zero))
        {
            return RateOutcome.Undefined;
        }

        if (RateBounds.TouchesZero(denominator))
        {
            return RateOutcome.Undetermined;
        }

        var implied = RateBounds.Of(numerator, denominator).Scale(per ?? RateBase.Of(stated));
        if (implied.Meets(stated.ToRoundedInterval(habit)))
        {
            return RateOutcome.Holds;
        }

        return implied.Meets(stated.ToRoundedInterval(Rounding.Truncate)) ? RateOutcome.HoldsOnlyIfTruncated : RateOutcome.Impossible;
    }

    /// <summary>Checks a stated rate against two counts written in full.</summary>
    /// <inheritdoc cref="Fits(Interval, Interval, Figure, Rounding, Fraction?)"/>
    public static RateOutcome Fits(long numerator, long denominator, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null) =>
        Fits(Interval.Point(numerator), Interval.Point(denominator), stated, habit, per);
}
