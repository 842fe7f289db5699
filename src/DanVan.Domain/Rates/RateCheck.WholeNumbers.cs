using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

public static partial class RateCheck
{
    // With every factor below this the products stay within 128 bits.
    private const long Limit = 1L << 60;

    /// <summary>
    /// The same check in whole numbers, for what nearly every document holds: counts and a rate that fit in machine integers.
    /// Null when something does not fit.
    /// </summary>
    private static RateOutcome? FitsWholeNumbers(long numerator, long denominator, in Figure stated, Rounding habit, Fraction per)
    {
        const int maxDecimals = 12;
        var value = stated.Value;
        if (denominator <= 0 || denominator >= Limit || numerator >= Limit || numerator <= -Limit
            || (uint)stated.Decimals > maxDecimals || stated.Qualifier != Qualifier.Exact || !stated.IsPlain
            || !value.IsSmall || !per.IsSmall || !per.IsInteger || per.SmallNumerator is <= 0 or > 1_000_000)
        {
            return null;
        }

        // The stated rate in steps: 2159 for 21.59. A value with digits beyond its step takes the long way.
        var stepsInOne = Fraction.SmallPowerOfTen(stated.Decimals);
        var (factor, rest) = Math.DivRem(stepsInOne, value.SmallDenominator);
        var steps = (Int128)value.SmallNumerator * factor;
        if (rest != 0 || steps >= Limit || steps <= -Limit)
        {
            return null;
        }

        // How far the true rate lies from the stated one, in half steps, times the base.
        var distance = (((Int128)numerator * (per.SmallNumerator * stepsInOne)) - ((Int128)(long)steps * denominator)) * 2;
        var sign = value.Sign;
        if (IsWithin(distance, denominator, RoundingReach.Of(habit, sign, ((long)steps & 1) == 0)))
        {
            return RateOutcome.Holds;
        }

        return IsWithin(distance, denominator, RoundingReach.Of(Rounding.Truncate, sign, false))
            ? RateOutcome.HoldsOnlyIfTruncated
            : RateOutcome.Impossible;
    }

    private static bool IsWithin(Int128 distance, long halfStep, RoundingReach reach)
    {
        Int128 low = halfStep * reach.Below, high = halfStep * reach.Above;
        return (distance > low || (reach.BelowClosed && distance == low)) && (distance < high || (reach.AboveClosed && distance == high));
    }
}
