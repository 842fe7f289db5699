using System.Diagnostics;
using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>What a hierarchy holds for one code: a value, nothing, or no data point at all.</summary>
/// <remarks>Absent and nothing are two things: a gap treatment says what an absent data point stands for, and nothing stays nothing. The default is absent.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct HierarchyValue : IEquatable<HierarchyValue>
{
    private readonly Fraction _value;
    private readonly State _state;

    private HierarchyValue(Fraction value, State state)
    {
        _value = value;
        _state = state;
    }

    private enum State : byte
    {
        Absent,
        Nothing,
        Value,
    }

    /// <summary>Gets what stands where there is no data point.</summary>
    public static HierarchyValue Absent => default;

    /// <summary>Gets a data point that is present with nothing in it.</summary>
    public static HierarchyValue Nothing => new(default, State.Nothing);

    /// <summary>Gets whether there is no data point.</summary>
    public bool IsAbsent => _state == State.Absent;

    /// <summary>Gets whether the data point is present with nothing in it.</summary>
    public bool IsNothing => _state == State.Nothing;

    /// <summary>Gets whether there is a value.</summary>
    public bool HasValue => _state == State.Value;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Fraction Value => HasValue ? _value : throw new InvalidOperationException($"The data point is {ToString()} and has no value.");

    /// <summary>A data point with a value.</summary>
    public static HierarchyValue Of(Fraction value) => new(value, State.Value);

    /// <summary>A data point with a value, or with nothing for null.</summary>
    public static HierarchyValue OfNullable(Fraction? value) => value is { } given ? Of(given) : Nothing;

    /// <summary>Takes a value.</summary>
    public static implicit operator HierarchyValue(Fraction value) => Of(value);

    /// <summary>Takes a whole number.</summary>
    public static implicit operator HierarchyValue(long value) => Of(value);

    /// <summary>Compares two.</summary>
    public static bool operator ==(HierarchyValue a, HierarchyValue b) => a.Equals(b);

    /// <summary>Compares two.</summary>
    public static bool operator !=(HierarchyValue a, HierarchyValue b) => !a.Equals(b);

    /// <summary>Gets this if it has a value, else the other if that has one, else whichever is at least present.</summary>
    public HierarchyValue Or(HierarchyValue other) => HasValue || (IsNothing && !other.HasValue) ? this : other;

    /// <summary>Gets the value, or null for nothing and for no data point.</summary>
    public Fraction? ToFraction() => HasValue ? _value : null;

    /// <inheritdoc/>
    public bool Equals(HierarchyValue other) => _state == other._state && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HierarchyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_state, _value);

    /// <summary>Writes the value, or the word "nothing" or "absent".</summary>
    public override string ToString() => _state switch
    {
        State.Value => _value.ToString(null, CultureInfo.InvariantCulture),
        State.Nothing => "nothing",
        _ => "absent",
    };
}
