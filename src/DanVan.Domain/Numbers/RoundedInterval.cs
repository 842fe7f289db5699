namespace DanVan.Domain.Numbers;

/// <summary>The true values that a rounded number can stand for.</summary>
public static class RoundedInterval
{
    /// <summary>The interval of a value that was shortened to a step by a rounding.</summary>
    /// <param name="value">The number written.</param>
    /// <param name="step">The rounding step, above zero: 0.01 for two decimals.</param>
    /// <param name="rounding">How it was shortened.</param>
    public static Interval Of(Fraction value, Fraction step, Rounding rounding)
    {
        var half = step / 2;
        return rounding switch
        {
            Rounding.Nearest => Interval.Closed(value - half, value + half),
            Rounding.HalfUp => Interval.Of(value - half, true, value + half, false),
            Rounding.HalfDown => Interval.Of(value - half, false, value + half, true),
            Rounding.HalfEven => IsEven(value, step) ? Interval.Closed(value - half, value + half) : Interval.Open(value - half, value + half),
            Rounding.Truncate => value.Sign switch
            {
                > 0 => Interval.Of(value, true, value + step, false),
                < 0 => Interval.Of(value - step, false, value, true),
                _ => Interval.Open(-step, step),
            },
            Rounding.Floor => Interval.Of(value, true, value + step, false),
            Rounding.Ceiling => Interval.Of(value - step, false, value, true),
            Rounding.Exact => Interval.Point(value),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a known rounding."),
        };
    }

    private static bool IsEven(Fraction value, Fraction step) => (value / step).Floor().IsEven;
}
