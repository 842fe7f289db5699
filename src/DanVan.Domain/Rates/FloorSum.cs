using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>Adds up whole parts of multiples without adding them one by one.</summary>
internal static class FloorSum
{
    /// <summary>The sum of floor(k * slope) for k from 1 to a count, in as many steps as the slope has digits.</summary>
    public static BigInteger Of(BigInteger count, Fraction slope) =>
        Below(count + BigInteger.One, slope.Denominator, slope.Numerator, BigInteger.Zero);

    /// <summary>The sum of ceil(k * slope) - 1 for k from 1 to a count: as above, with whole multiples counted one less.</summary>
    public static BigInteger OfBelow(BigInteger count, Fraction slope) =>
        // ceil(x) - 1 is floor(x - 1/q) for multiples of 1/q.
        Below(count + BigInteger.One, slope.Denominator, slope.Numerator, BigInteger.MinusOne) + BigInteger.One;

    // The sum of floor((a*i + b) / m) for i from 0 to n - 1, by the Euclidean recursion.
    private static BigInteger Below(BigInteger n, BigInteger m, BigInteger a, BigInteger b)
    {
        var sum = BigInteger.Zero;
        while (true)
        {
            var wholeA = FloorDivide(a, m, out a);
            var wholeB = FloorDivide(b, m, out b);
            sum += (n * (n - BigInteger.One) / 2 * wholeA) + (n * wholeB);
            var top = (a * n) + b;
            if (top < m)
            {
                return sum;
            }

            // Count the lattice points under the line by rows instead of columns.
            n = BigInteger.DivRem(top, m, out b);
            (m, a) = (a, m);
        }
    }

    private static BigInteger FloorDivide(BigInteger value, BigInteger positive, out BigInteger rest)
    {
        var quotient = BigInteger.DivRem(value, positive, out rest);
        if (rest.Sign < 0)
        {
            rest += positive;
            quotient -= BigInteger.One;
        }

        return quotient;
    }
}
