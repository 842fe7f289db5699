using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>An exact number: an integer over a positive integer, always in lowest terms.</summary>
/// <remarks>
/// Numbers whose two parts fit in 64 bits are kept in machine integers and nothing is allocated for them; larger ones are
/// kept in big integers. Which of the two never shows: results and comparisons are the same. The default value is zero.
/// </remarks>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, ISpanParsable<Fraction>, ISpanFormattable
{
    // A number is large exactly when one of its parts does not fit; equality relies on it.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly LargeFraction? _large;

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Fraction(LargeFraction large)
    {
        _numerator = large.Numerator.Sign;
        _large = large;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    /// <summary>Gets the denominator in lowest terms; always positive.</summary>
    public BigInteger Denominator => _large is null ? SmallDenominator : _large.Denominator;

    /// <summary>Gets whether the number is whole.</summary>
    public bool IsInteger => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => Math.Sign(_numerator);

    /// <summary>Gets whether both parts are kept in machine integers.</summary>
    internal bool IsSmall => _large is null;

    /// <summary>Gets the numerator of a small number.</summary>
    internal long SmallNumerator => _numerator;

    /// <summary>Gets the denominator of a small number.</summary>
    internal long SmallDenominator => _denominatorLessOne + 1;

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

        return OfLowestTerms(numerator / divisor, denominator / divisor);
    }

    /// <summary>Divides one integer by another.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Fraction Of(long numerator, long denominator)
    {
        if (denominator <= 0 || numerator == long.MinValue)
        {
            return Of((BigInteger)numerator, denominator);
        }

        var divisor = GreatestCommonDivisor((ulong)Math.Abs(numerator), (ulong)denominator);
        return new Fraction(numerator / (long)divisor, denominator / (long)divisor);
    }

    /// <summary>Takes a whole number as it is.</summary>
    public static Fraction FromInteger(BigInteger value) => OfLowestTerms(value, BigInteger.One);

    /// <summary>Takes a decimal number exactly.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0x7F;
        var whole = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return whole <= long.MaxValue && scale < s_powersOfFive.Length
            ? OfDecimalDigits(value < 0 ? -(long)whole : (long)whole, scale)
            : Of(value < 0 ? -(BigInteger)whole : whole, BigInteger.Pow(10, scale));
    }

    /// <summary>Gets 10 to a power, which may be negative.</summary>
    public static Fraction PowerOfTen(int exponent)
    {
        if (Math.Abs((long)exponent) < s_powersOfTen.Length)
        {
            return exponent >= 0 ? new Fraction(s_powersOfTen[exponent], 1) : new Fraction(1, s_powersOfTen[-exponent]);
        }

        var power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent >= 0 ? OfLowestTerms(power, BigInteger.One) : OfLowestTerms(BigInteger.One, power);
    }

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Fraction(long value) => new(value, 1);

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

    /// <summary>The smaller of two numbers.</summary>
    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    /// <summary>The larger of two numbers.</summary>
    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Fraction other)
    {
        if (_large is null && other._large is null)
        {
            if (_denominatorLessOne == other._denominatorLessOne)
            {
                return _numerator.CompareTo(other._numerator);
            }

            var high = Math.BigMul(_numerator, other.SmallDenominator, out var low);
            var otherHigh = Math.BigMul(other._numerator, SmallDenominator, out var otherLow);
            return high != otherHigh ? high.CompareTo(otherHigh) : ((ulong)low).CompareTo((ulong)otherLow);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Fraction other) => _large is null
        ? other._large is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : other._large is not null && _large.Numerator == other._large.Numerator && _large.Denominator == other._large.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _large is null
        ? HashCode.Combine(_numerator, _denominatorLessOne)
        : HashCode.Combine(_large.Numerator, _large.Denominator);

    private static Fraction OfLowestTerms(BigInteger numerator, BigInteger denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new Fraction((long)numerator, (long)denominator)
            : new Fraction(new LargeFraction(numerator, denominator));
}
