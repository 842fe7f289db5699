namespace DanVan.Domain.Numbers;

/// <summary>How far the true value may lie from the number written, counted in half steps.</summary>
/// <param name="Below">The lower end, 0 to -2 half steps away.</param>
/// <param name="BelowClosed">Whether the lower end is possible.</param>
/// <param name="Above">The upper end, 0 to 2 half steps away.</param>
/// <param name="AboveClosed">Whether the upper end is possible.</param>
internal readonly record struct RoundingReach(int Below, bool BelowClosed, int Above, bool AboveClosed)
{
    /// <summary>The reach of a rounding.</summary>
    /// <param name="rounding">How the number was shortened.</param>
    /// <param name="sign">The sign of the number written.</param>
    /// <param name="isEven">Whether its last kept digit is even; only half even asks.</param>
    public static RoundingReach Of(Rounding rounding, int sign, bool isEven) => rounding switch
    {
        Rounding.Nearest => new(-1, true, 1, true),
        Rounding.HalfUp => new(-1, true, 1, false),
        Rounding.HalfDown => new(-1, false, 1, true),
        Rounding.HalfEven => new(-1, isEven, 1, isEven),
        Rounding.HalfAwayFromZero => new(-1, sign > 0, 1, sign < 0),
        Rounding.HalfTowardsZero => new(-1, sign <= 0, 1, sign >= 0),
        Rounding.Truncate => sign switch
        {
            > 0 => new(0, true, 2, false),
            < 0 => new(-2, false, 0, true),
            _ => new(-2, false, 2, false),
        },
        Rounding.AwayFromZero => sign switch
        {
            > 0 => new(-2, false, 0, true),
            < 0 => new(0, true, 2, false),
            _ => new(0, true, 0, true),
        },
        Rounding.Floor => new(0, true, 2, false),
        Rounding.Ceiling => new(-2, false, 0, true),
        Rounding.FloorOrCeiling => new(-2, false, 2, false),
        Rounding.Exact => new(0, true, 0, true),
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a known rounding."),
    };
}
