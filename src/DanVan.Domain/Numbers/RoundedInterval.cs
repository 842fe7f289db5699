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
}
