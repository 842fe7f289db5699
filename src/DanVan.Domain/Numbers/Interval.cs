namespace DanVan.Domain.Numbers;

/// <summary>A set of numbers without gaps, each end open, closed or infinite.</summary>
/// <remarks>The default value is unbounded on both sides: it says nothing about the number.</remarks>
public readonly struct Interval : IEquatable<Interval>
{
    private Interval(Fraction? lower, bool lowerClosed, Fraction? upper, bool upperClosed)
    {
        Lower = lower;
        LowerClosed = lower is not null && lowerClosed;
        Upper = upper;
        UpperClosed = upper is not null && upperClosed;
    }

    /// <summary>Every number.</summary>
    public static Interval Unbounded => default;

    /// <summary>Gets the lower end, or null when there is none.</summary>
    public Fraction? Lower { get; }

    /// <summary>Gets whether the lower end belongs to the interval; false when infinite.</summary>
    public bool LowerClosed { get; }

    /// <summary>Gets the upper end, or null when there is none.</summary>
    public Fraction? Upper { get; }

    /// <summary>Gets whether the upper end belongs to the interval; false when infinite.</summary>
    public bool UpperClosed { get; }

    /// <summary>Gets whether no number is inside.</summary>
    public bool IsEmpty => Lower is { } low && Upper is { } high && (low > high || (low == high && !(LowerClosed && UpperClosed)));

    /// <summary>Gets whether exactly one number is inside.</summary>
    public bool IsPoint => Lower is { } low && Upper is { } high && low == high && LowerClosed && UpperClosed;

    /// <summary>A single number.</summary>
    public static Interval Point(Fraction value) => new(value, true, value, true);

    /// <summary>Both ends belong to the interval.</summary>
    public static Interval Closed(Fraction lower, Fraction upper) => new(lower, true, upper, true);

    /// <summary>Neither end belongs to the interval.</summary>
    public static Interval Open(Fraction lower, Fraction upper) => new(lower, false, upper, false);

    /// <summary>Ends as given; null is infinite.</summary>
    public static Interval Of(Fraction? lower, bool lowerClosed, Fraction? upper, bool upperClosed) => new(lower, lowerClosed, upper, upperClosed);

    /// <summary>The value or more.</summary>
    public static Interval AtLeast(Fraction lower) => new(lower, true, null, false);

    /// <summary>Strictly more than the value.</summary>
    public static Interval Over(Fraction lower) => new(lower, false, null, false);

    /// <summary>The value or less.</summary>
    public static Interval AtMost(Fraction upper) => new(null, false, upper, true);

    /// <summary>Strictly less than the value.</summary>
    public static Interval Under(Fraction upper) => new(null, false, upper, false);

    /// <summary>Says whether a number is inside.</summary>
    public bool Contains(Fraction value) =>
        (Lower is not { } low || value > low || (LowerClosed && value == low)) &&
        (Upper is not { } high || value < high || (UpperClosed && value == high));

    /// <summary>The numbers that are in both.</summary>
    public Interval Intersect(Interval other)
    {
        var (lower, lowerClosed) = (Lower, LowerClosed);
        if (other.Lower is { } otherLow && (lower is not { } low || otherLow > low || (otherLow == low && !other.LowerClosed)))
        {
            (lower, lowerClosed) = (otherLow, other.LowerClosed);
        }

        var (upper, upperClosed) = (Upper, UpperClosed);
        if (other.Upper is { } otherHigh && (upper is not { } high || otherHigh < high || (otherHigh == high && !other.UpperClosed)))
        {
            (upper, upperClosed) = (otherHigh, other.UpperClosed);
        }

        return new Interval(lower, lowerClosed, upper, upperClosed);
    }

    /// <summary>Says whether some number is in both.</summary>
    public bool Meets(Interval other) => !IsEmpty && !other.IsEmpty && !Intersect(other).IsEmpty;

    /// <summary>Multiplies by a number; a negative one swaps the ends and their open or closed flags.</summary>
    public Interval Scale(Fraction weight)
    {
        if (weight.Sign == 0)
        {
            return IsEmpty ? this : Point(Fraction.Zero);
        }

        var low = Lower is { } l ? l * weight : (Fraction?)null;
        var high = Upper is { } h ? h * weight : (Fraction?)null;
        return weight.Sign > 0
            ? new Interval(low, LowerClosed, high, UpperClosed)
            : new Interval(high, UpperClosed, low, LowerClosed);
    }

    /// <summary>Adds; an end is closed only if both contributing ends are closed.</summary>
    public static Interval operator +(Interval a, Interval b) => new(
        a.Lower + b.Lower, a.LowerClosed && b.LowerClosed, a.Upper + b.Upper, a.UpperClosed && b.UpperClosed);

    /// <summary>Subtracts.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>Changes the sign.</summary>
    public static Interval operator -(Interval a) => a.Scale(-1);

    /// <summary>Compares ends and their flags.</summary>
    public static bool operator ==(Interval a, Interval b) => a.Equals(b);

    /// <summary>Compares ends and their flags.</summary>
    public static bool operator !=(Interval a, Interval b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Interval other) =>
        Lower == other.Lower && Upper == other.Upper && LowerClosed == other.LowerClosed && UpperClosed == other.UpperClosed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, LowerClosed, UpperClosed);

    /// <summary>Writes "[1, 2)", with "-∞" and "+∞" for missing ends.</summary>
    public override string ToString() =>
        $"{(LowerClosed ? '[' : '(')}{Lower?.ToString() ?? "-∞"}, {Upper?.ToString() ?? "+∞"}{(UpperClosed ? ']' : ')')}";
}
