using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A number plus a multiple of something positive but smaller than every positive number: "less than 5" is at most 5 - 1·ε.</summary>
internal readonly record struct NearValue(Fraction Value, Fraction Shift) : IComparable<NearValue>
{
    /// <summary>Gets zero.</summary>
    public static NearValue Zero => default;

    public static NearValue operator +(NearValue a, NearValue b) =>
        new(a.Value + b.Value, a.Shift.Sign == 0 ? b.Shift : b.Shift.Sign == 0 ? a.Shift : a.Shift + b.Shift);

    public static NearValue operator -(NearValue a, NearValue b) =>
        new(a.Value - b.Value, b.Shift.Sign == 0 ? a.Shift : a.Shift - b.Shift);

    public static NearValue operator *(NearValue a, Fraction factor) =>
        new(a.Value * factor, a.Shift.Sign == 0 ? a.Shift : a.Shift * factor);

    public static bool operator <(NearValue a, NearValue b) => a.CompareTo(b) < 0;

    public static bool operator >(NearValue a, NearValue b) => a.CompareTo(b) > 0;

    public static bool operator <=(NearValue a, NearValue b) => a.CompareTo(b) <= 0;

    public static bool operator >=(NearValue a, NearValue b) => a.CompareTo(b) >= 0;

    /// <summary>The lowest value of an interval, or null when it has no lower end.</summary>
    public static NearValue? LowerEnd(Interval interval) => interval.Lower is { } end ? new NearValue(end, interval.LowerClosed ? 0 : 1) : null;

    /// <summary>The highest value of an interval, or null when it has no upper end.</summary>
    public static NearValue? UpperEnd(Interval interval) => interval.Upper is { } end ? new NearValue(end, interval.UpperClosed ? 0 : -1) : null;

    /// <summary>The least whole number that is not below this one.</summary>
    public NearValue Ceiling() => Value.IsInteger && Shift.Sign > 0
        ? new NearValue(Value + 1, default)
        : new NearValue(Fraction.FromInteger(Value.Ceiling()), default);

    /// <summary>The greatest whole number that is not above this one.</summary>
    public NearValue Floor() => Value.IsInteger && Shift.Sign < 0
        ? new NearValue(Value - 1, default)
        : new NearValue(Fraction.FromInteger(Value.Floor()), default);

    public int CompareTo(NearValue other)
    {
        var order = Value.CompareTo(other.Value);
        return order != 0 ? order : Shift.CompareTo(other.Shift);
    }
}
