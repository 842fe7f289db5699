using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>A part compared with its whole, kept as an exact fraction: 1/8 is 12.5%. It may exceed one.</summary>
/// <remarks>
/// A rate is rounded only when it is formatted, never when it is calculated. The default value is 0%; an unknown or
/// undefined rate is a null rate.
/// </remarks>
public readonly partial struct Rate : IEquatable<Rate>, IComparable<Rate>
{
    private Rate(Fraction value) => Value = value;

    /// <summary>Gets the rate as a bare number: 1/8 for 12.5%.</summary>
    public Fraction Value { get; }

    /// <summary>Gets the rate in percent: 12.5 for one eighth.</summary>
    public Fraction Percent => Value * 100;

    /// <summary>Gets the rate in per mille: 125 for one eighth.</summary>
    public Fraction PerMille => Value * 1000;

    /// <summary>Divides a part by its whole, or returns null when the whole is zero.</summary>
    public static Rate? Of(Fraction numerator, Fraction denominator) => denominator.Sign == 0 ? null : new Rate(numerator / denominator);

    /// <summary>Takes a bare number: 1/8 is 12.5%.</summary>
    public static Rate FromFraction(Fraction value) => new(value);

    /// <summary>Takes a percentage: 12.5 is one eighth.</summary>
    public static Rate FromPercent(Fraction percent) => new(percent / 100);

    /// <summary>Takes a number per mille: 125 is one eighth.</summary>
    public static Rate FromPerMille(Fraction perMille) => new(perMille / 1000);

    /// <summary>Gets the rate per a base: <c>Per(100_000)</c> is how many in a hundred thousand.</summary>
    public Fraction Per(Fraction unitBase) => Value * unitBase;

    /// <summary>Compares two rates.</summary>
    public static bool operator ==(Rate a, Rate b) => a.Equals(b);

    /// <summary>Compares two rates.</summary>
    public static bool operator !=(Rate a, Rate b) => !a.Equals(b);

    /// <summary>Compares two rates.</summary>
    public static bool operator <(Rate a, Rate b) => a.CompareTo(b) < 0;

    /// <summary>Compares two rates.</summary>
    public static bool operator >(Rate a, Rate b) => a.CompareTo(b) > 0;

    /// <summary>Compares two rates.</summary>
    public static bool operator <=(Rate a, Rate b) => a.CompareTo(b) <= 0;

    /// <summary>Compares two rates.</summary>
    public static bool operator >=(Rate a, Rate b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Rate other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
