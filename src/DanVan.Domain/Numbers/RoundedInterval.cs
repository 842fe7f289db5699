namespace DanVan.Domain.Numbers;

/// <summary>The true values that a rounded number can stand for.</summary>
public static class RoundedInterval
{
    /// <summary>The interval of a value that was shortened to a step by a rounding.</summary>
    /// <param name="value">The number written. It need not be a multiple of the step; the interval is laid around it all the same.</param>
    /// <param name="step">The rounding step, above zero: 0.01 for two decimals.</param>
    /// <param name="rounding">How it was shortened.</param>
    public static Interval Of(Fraction value, Fraction step, Rounding rounding)
    {
        if (step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "A step is above zero.");
        }

        if (rounding == Rounding.Exact)
        {
            return Interval.Point(value);
        }

        var reach = RoundingReach.Of(rounding, value.Sign, rounding == Rounding.HalfEven && (value / step).Floor().IsEven);
        var half = step / 2;
        return Interval.Of(value + (half * reach.Below), reach.BelowClosed, value + (half * reach.Above), reach.AboveClosed);
    }

    /// <summary>The same for a step of so many decimals, in whole numbers where they fit.</summary>
    internal static Interval OfDecimals(Fraction value, int decimals, Rounding rounding)
    {
        const int maxDecimals = 15;
        const long limit = long.MaxValue / 100;
        if ((uint)decimals <= maxDecimals && value.IsSmall && rounding != Rounding.Exact)
        {
            var (factor, rest) = Math.DivRem(Fraction.SmallPowerOfTen(decimals), value.SmallDenominator);
            if (rest == 0 && Int128.Abs((Int128)value.SmallNumerator * factor) < limit)
            {
                // Half a step is five in the next decimal.
                var steps = value.SmallNumerator * factor;
                var reach = RoundingReach.Of(rounding, value.Sign, (steps & 1) == 0);
                return Interval.Of(
                    Fraction.OfDecimalDigits((10 * steps) + (5 * reach.Below), decimals + 1),
                    reach.BelowClosed,
                    Fraction.OfDecimalDigits((10 * steps) + (5 * reach.Above), decimals + 1),
                    reach.AboveClosed);
            }
        }

        return Of(value, Fraction.PowerOfTen(-decimals), rounding);
    }
}
