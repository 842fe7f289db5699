using System.Numerics;

namespace DanVan.Domain.Numbers;

public readonly partial struct Fraction
{
    private static readonly long[] s_powersOfTen = Powers(10, 19);
    private static readonly long[] s_powersOfFive = Powers(5, 19);

    /// <summary>Adds exactly.</summary>
    public static Fraction operator +(Fraction a, Fraction b)
    {
        if (a._large is not null || b._large is not null)
        {
            return AddLarge(a, b);
        }

        if (a._denominatorLessOne == 0 && b._denominatorLessOne == 0)
        {
            var sum = unchecked(a._numerator + b._numerator);
            var overflow = ((a._numerator ^ sum) & (b._numerator ^ sum)) < 0;
            return overflow ? AddLarge(a, b) : new Fraction(sum, 1);
        }

        return AddSmall(a, b);
    }

    /// <summary>Subtracts exactly.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    /// <summary>Changes the sign.</summary>
    public static Fraction operator -(Fraction a) => a._large is null && a._numerator != long.MinValue
        ? new Fraction(-a._numerator, a.SmallDenominator)
        : OfLowestTerms(-a.Numerator, a.Denominator);

    /// <summary>Multiplies exactly.</summary>
    public static Fraction operator *(Fraction a, Fraction b)
    {
        if (a._large is not null || b._large is not null)
        {
            return Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
        }

        if (a._numerator == 0 || b._numerator == 0)
        {
            return default;
        }

        // Divided crosswise first, the products are in lowest terms already.
        var first = DivisorOf(a._numerator, b.SmallDenominator);
        var second = DivisorOf(b._numerator, a.SmallDenominator);
        return OfLowestTerms(
            (Int128)(a._numerator / first) * (b._numerator / second),
            (Int128)(a.SmallDenominator / second) * (b.SmallDenominator / first));
    }

    /// <summary>Divides exactly.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => a * b.Reciprocal();

    /// <summary>One divided by this number.</summary>
    /// <exception cref="DivideByZeroException">This number is zero.</exception>
    public Fraction Reciprocal()
    {
        if (_numerator == 0)
        {
            throw new DivideByZeroException("Zero divides nothing.");
        }

        return _large is null && _numerator != long.MinValue
            ? new Fraction(_numerator > 0 ? SmallDenominator : -SmallDenominator, Math.Abs(_numerator))
            : OfLowestTerms(Sign * Denominator, BigInteger.Abs(Numerator));
    }

    /// <summary>Without the sign.</summary>
    public Fraction Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        if (_large is null)
        {
            var (whole, rest) = Math.DivRem(_numerator, SmallDenominator);
            return rest < 0 ? whole - 1 : whole;
        }

        var quotient = BigInteger.DivRem(_large.Numerator, _large.Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    /// <summary>The smallest whole number that is not below this one.</summary>
    public BigInteger Ceiling() => IsInteger ? Numerator : Floor() + BigInteger.One;

    /// <summary>Gets ten to a power from 0 to 18.</summary>
    internal static long SmallPowerOfTen(int exponent) => s_powersOfTen[exponent];

    /// <summary>Takes digits with a decimal sign among them: (2159, 2) is 21.59.</summary>
    internal static Fraction OfDecimalDigits(long digits, int decimals)
    {
        if (decimals == 0 || digits == 0)
        {
            return new Fraction(digits, 1);
        }

        // Ten to a power has no other factors than two and five.
        var twos = Math.Min(decimals, BitOperations.TrailingZeroCount(digits));
        digits >>= twos;
        var fives = 0;
        while (fives < decimals && digits % 5 == 0)
        {
            digits /= 5;
            fives++;
        }

        return new Fraction(digits, s_powersOfFive[decimals - fives] << (decimals - twos));
    }

    /// <summary>Divides two integers, the second of them positive.</summary>
    internal static Fraction OfParts(Int128 numerator, long denominator)
    {
        var divisor = DivisorOf((long)(numerator % denominator), denominator);
        return OfLowestTerms(numerator / divisor, (Int128)(denominator / divisor));
    }

    /// <summary>The least common multiple of two positive numbers, or 0 when it is beyond 64 bits.</summary>
    internal static long CommonMultiple(long a, long b)
    {
        var factor = b / DivisorOf(a, b);
        return Math.BigMul(a, factor, out var low) == 0 && low > 0 ? low : 0;
    }

    private static Fraction AddSmall(Fraction a, Fraction b)
    {
        var divisor = a._denominatorLessOne == b._denominatorLessOne ? a.SmallDenominator : DivisorOf(a.SmallDenominator, b.SmallDenominator);
        var left = a.SmallDenominator / divisor;
        var right = b.SmallDenominator / divisor;
        var sum = ((Int128)a._numerator * right) + ((Int128)b._numerator * left);
        if (sum >= long.MinValue && sum <= long.MaxValue)
        {
            // Only factors that both denominators had can still be shared with the sum.
            var small = (long)sum;
            var common = divisor == 1 ? 1 : DivisorOf(small, divisor);
            return small == 0 ? default : OfLowestTerms(small / common, (Int128)left * (b.SmallDenominator / common));
        }

        var shared = DivisorOf((long)(sum % divisor), divisor);
        return OfLowestTerms(sum / shared, (Int128)left * (b.SmallDenominator / shared));
    }

    private static Fraction AddLarge(Fraction a, Fraction b) =>
        Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    private static Fraction OfLowestTerms(Int128 numerator, Int128 denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new Fraction((long)numerator, (long)denominator)
            : new Fraction(new LargeFraction(numerator, denominator));

    /// <summary>The greatest common divisor of a number and a positive one; at most the positive one.</summary>
    private static long DivisorOf(long number, long positive)
    {
        var magnitude = number < 0 ? 0UL - (ulong)number : (ulong)number;
        return (long)GreatestCommonDivisor(magnitude, (ulong)positive);
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        if (a == 1 || b == 1)
        {
            return 1;
        }

        // One division brings numbers of very different size together; from there on halving is quicker.
        if (a < b)
        {
            (a, b) = (b, a);
        }

        if (b == 0 || (a %= b) == 0)
        {
            return a | b;
        }

        var shift = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (b != 0)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            if (a > b)
            {
                (a, b) = (b, a);
            }

            b -= a;
        }

        return a << shift;
    }

    private static long[] Powers(long of, int count)
    {
        var powers = new long[count];
        powers[0] = 1;
        for (var i = 1; i < count; i++)
        {
            powers[i] = powers[i - 1] * of;
        }

        return powers;
    }
}
