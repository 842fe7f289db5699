namespace DanVan.Domain.Numbers;

/// <summary>How a figure was shortened to the digits that were written.</summary>
/// <remarks>The default, <see cref="Nearest"/>, is charitable: it allows either answer on a tie, so it never raises a false alarm.</remarks>
public enum Rounding
{
    /// <summary>To the nearest step, tie rule unknown: both ends of the interval are closed.</summary>
    Nearest,

    /// <summary>To the nearest step, a tie goes towards positive infinity.</summary>
    HalfUp,

    /// <summary>To the nearest step, a tie goes towards negative infinity.</summary>
    HalfDown,

    /// <summary>To the nearest step, a tie goes to the even last digit.</summary>
    HalfEven,

    /// <summary>Digits beyond the step are cut off, towards zero.</summary>
    Truncate,

    /// <summary>Down to the step, towards negative infinity.</summary>
    Floor,

    /// <summary>Up to the step, towards positive infinity.</summary>
    Ceiling,

    /// <summary>Not rounded at all: the figure is the true value.</summary>
    Exact,

    /// <summary>To the nearest step, a tie goes away from zero, as spreadsheets do.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest step, a tie goes towards zero.</summary>
    HalfTowardsZero,

    /// <summary>Up to the step in size, away from zero: the opposite of <see cref="Truncate"/>.</summary>
    AwayFromZero,

    /// <summary>Up or down to a step next to the value, it is not known which: less than one step off either way.</summary>
    FloorOrCeiling,
}
