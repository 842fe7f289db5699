using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>Says whether a stated rate can be right for the counts beside it.</summary>
public static partial class RateCheck
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
    public static RateOutcome Fits(Interval numerator, Interval denominator, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null) =>
        Compare(RateBounds.Of(numerator, denominator), stated, habit, per);

    /// <summary>Checks a stated rate against two figures.</summary>
    /// <inheritdoc cref="Fits(Interval, Interval, Figure, Rounding, Fraction?)"/>
    public static RateOutcome Fits(Figure numerator, Figure denominator, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null) =>
        Fits(numerator.ToInterval(), denominator.ToInterval(), stated, habit, per);

    /// <summary>Checks a stated rate against two counts written in full.</summary>
    /// <inheritdoc cref="Fits(Interval, Interval, Figure, Rounding, Fraction?)"/>
    public static RateOutcome Fits(long numerator, long denominator, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null) =>
        FitsWholeNumbers(numerator, denominator, stated, habit, per ?? RateBase.Of(stated))
        ?? Fits(Interval.Point(numerator), Interval.Point(denominator), stated, habit, per);

    /// <summary>Checks a stated change, such as "tăng 12,5%", against the amounts it claims to compare. A fall is stated below zero.</summary>
    /// <inheritdoc cref="Fits(Interval, Interval, Figure, Rounding, Fraction?)"/>
    /// <param name="now">The amounts the later figure may be.</param>
    /// <param name="before">The amounts the earlier figure may be.</param>
    /// <param name="stated">The change as written, against the earlier figure.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the change is stated per; null takes it from the unit.</param>
    public static RateOutcome FitsChange(Interval now, Interval before, Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null) =>
        Compare(RateBounds.Change(now, before), stated, habit, per);

    /// <summary>Holds a stated rate against the rates that are possible.</summary>
    internal static RateOutcome Compare(Quotient implied, Figure stated, Rounding habit, Fraction? per)
    {
        if (implied.Kind != QuotientKind.Defined)
        {
            return implied.Kind == QuotientKind.Undefined ? RateOutcome.Undefined : RateOutcome.Undetermined;
        }

        var scaled = implied.Value.Scale(per ?? RateBase.Of(stated));
        if (scaled.Meets(stated.ToRoundedInterval(habit)))
        {
            return RateOutcome.Holds;
        }

        return scaled.Meets(stated.ToRoundedInterval(Rounding.Truncate)) ? RateOutcome.HoldsOnlyIfTruncated : RateOutcome.Impossible;
    }
}
