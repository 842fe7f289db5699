using System.Globalization;
using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>An exact number: an integer over a positive integer, always in lowest terms.</summary>
/// <remarks>The default value is zero.</remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(BigInteger.One, BigInteger.One);

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>Gets the denominator in lowest terms; always positive.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>Gets whether the number is whole.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>Divides one integer by another.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator other than zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>Takes a whole number as it is.</summary>
    public static Fraction FromInteger(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Takes a decimal number exactly.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var scale = (bits[3] >> 16) & 0x7F;
        var whole = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | new BigInteger((uint)bits[0]);
        return Of(value < 0 ? -whole : whole, BigInteger.Pow(10, scale));
    }

    /// <summary>Gets 10 to a power, which may be negative.</summary>
    public static Fraction PowerOfTen(int exponent) =>
        exponent >= 0 ? FromInteger(BigInteger.Pow(10, exponent)) : new Fraction(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(_numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>Without the sign.</summary>
    public Fraction Abs() => Sign < 0 ? -this : this;

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Fraction(long value) => FromInteger(value);

    /// <summary>Adds exactly.</summary>
    public static Fraction operator +(Fraction a, Fraction b) => Of((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Subtracts exactly.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    /// <summary>Changes the sign.</summary>
    public static Fraction operator -(Fraction a) => new(-a._numerator, a.Denominator);

    /// <summary>Multiplies exactly.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => Of(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>Divides exactly.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => Of(a._numerator * b.Denominator, a.Denominator * b._numerator);

    /// <summary>Compares two numbers.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    /// <summary>Compares two numbers.</summary>
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>Compares two numbers.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Compares two numbers.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Compares two numbers.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Compares two numbers.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>Writes "3/8", or "3" when whole.</summary>
    public override string ToString() => IsInteger
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{Denominator}");
}
