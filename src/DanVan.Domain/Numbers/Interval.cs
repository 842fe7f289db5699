namespace DanVan.Domain.Numbers;

/// <summary>A set of numbers without gaps, each end open, closed or infinite.</summary>
/// <remarks>The default value is unbounded on both sides: it says nothing about the number.</remarks>
public readonly partial struct Interval : IEquatable<Interval>
{
    private readonly Fraction _lower;
    private readonly Fraction _upper;
    private readonly Ends _ends;

    private Interval(Fraction lower, Fraction upper, Ends ends)
    {
        _lower = lower;
        _upper = upper;
        _ends = ends;
    }

    [Flags]
    private enum Ends : byte
    {
        None = 0,
        HasLower = 1,
        LowerClosed = 2,
        HasUpper = 4,
        UpperClosed = 8,
        Finite = HasLower | HasUpper,
        Closed = LowerClosed | UpperClosed,
    }

    /// <summary>Every number.</summary>
    public static Interval Unbounded => default;

    /// <summary>No number at all.</summary>
    public static Interval Empty => new(default, default, Ends.Finite);

    /// <summary>Zero and every number above: what a count that nobody stated can be.</summary>
    public static Interval NonNegative => new(default, default, Ends.HasLower | Ends.LowerClosed);

    /// <summary>Gets the lower end, or null when there is none.</summary>
    public Fraction? Lower => HasLower ? _lower : null;

    /// <summary>Gets whether the lower end belongs to the interval; false when infinite.</summary>
    public bool LowerClosed => (_ends & Ends.LowerClosed) != 0;

    /// <summary>Gets the upper end, or null when there is none.</summary>
    public Fraction? Upper => HasUpper ? _upper : null;

    /// <summary>Gets whether the upper end belongs to the interval; false when infinite.</summary>
    public bool UpperClosed => (_ends & Ends.UpperClosed) != 0;

    /// <summary>Gets whether no number is inside.</summary>
    public bool IsEmpty
    {
        get
        {
            if ((_ends & Ends.Finite) != Ends.Finite)
            {
                return false;
            }

            var order = _lower.CompareTo(_upper);
            return order > 0 || (order == 0 && (_ends & Ends.Closed) != Ends.Closed);
        }
    }

    /// <summary>Gets whether exactly one number is inside.</summary>
    public bool IsPoint => (_ends & Ends.Closed) == Ends.Closed && _lower == _upper;

    /// <summary>Gets whether both ends are missing, so that every number is inside.</summary>
    public bool IsUnbounded => (_ends & Ends.Finite) == 0;

    /// <summary>Gets the distance between the ends, zero for a point or an empty interval; null when an end is missing.</summary>
    public Fraction? Width => (_ends & Ends.Finite) != Ends.Finite ? null : IsEmpty ? Fraction.Zero : _upper - _lower;

    private bool HasLower => (_ends & Ends.HasLower) != 0;

    private bool HasUpper => (_ends & Ends.HasUpper) != 0;

    /// <summary>A single number.</summary>
    public static Interval Point(Fraction value) => new(value, value, Ends.Finite | Ends.Closed);

    /// <summary>Both ends belong to the interval.</summary>
    public static Interval Closed(Fraction lower, Fraction upper) => new(lower, upper, Ends.Finite | Ends.Closed);

    /// <summary>Neither end belongs to the interval.</summary>
    public static Interval Open(Fraction lower, Fraction upper) => new(lower, upper, Ends.Finite);

    /// <summary>Ends as given; null is infinite.</summary>
    public static Interval Of(Fraction? lower, bool lowerClosed, Fraction? upper, bool upperClosed) => new(
        lower.GetValueOrDefault(),
        upper.GetValueOrDefault(),
        (lower is null ? Ends.None : lowerClosed ? Ends.HasLower | Ends.LowerClosed : Ends.HasLower) |
        (upper is null ? Ends.None : upperClosed ? Ends.HasUpper | Ends.UpperClosed : Ends.HasUpper));

    /// <summary>The value or more.</summary>
    public static Interval AtLeast(Fraction lower) => new(lower, default, Ends.HasLower | Ends.LowerClosed);

    /// <summary>Strictly more than the value.</summary>
    public static Interval Over(Fraction lower) => new(lower, default, Ends.HasLower);

    /// <summary>The value or less.</summary>
    public static Interval AtMost(Fraction upper) => new(default, upper, Ends.HasUpper | Ends.UpperClosed);

    /// <summary>Strictly less than the value.</summary>
    public static Interval Under(Fraction upper) => new(default, upper, Ends.HasUpper);

    /// <summary>Compares ends and their flags.</summary>
    public static bool operator ==(Interval a, Interval b) => a.Equals(b);

    /// <summary>Compares ends and their flags.</summary>
    public static bool operator !=(Interval a, Interval b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Interval other) => _ends == other._ends && _lower == other._lower && _upper == other._upper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_lower, _upper, _ends);
}
