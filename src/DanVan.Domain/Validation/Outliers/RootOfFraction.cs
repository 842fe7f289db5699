using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Roots of fractions: exact where the root is a fraction, otherwise cut to thirty digits, the same on every machine.</summary>
internal static class RootOfFraction
{
    private const int Digits = 30;

    /// <summary>The root of a value that is not negative.</summary>
    /// <param name="value">The value.</param>
    /// <param name="degree">2 for the square root; at least 1.</param>
    public static Fraction Of(Fraction value, int degree)
    {
        if (value.Sign == 0 || degree == 1)
        {
            return value;
        }

        var (numerator, denominator) = (Floor(value.Numerator, degree), Floor(value.Denominator, degree));
        if (BigInteger.Pow(numerator, degree) == value.Numerator && BigInteger.Pow(denominator, degree) == value.Denominator)
        {
            return Fraction.Of(numerator, denominator);
        }

        var magnitude = (BigInteger.Log10(value.Numerator) - BigInteger.Log10(value.Denominator)) / degree;
        var decimals = Math.Max(0, Digits - (int)Math.Floor(magnitude));
        var scaled = value.Numerator * BigInteger.Pow(10, decimals * degree) / value.Denominator;
        return Fraction.Of(Floor(scaled, degree), BigInteger.Pow(10, decimals));
    }

    /// <summary>The largest whole number whose power is not above a whole number that is not negative.</summary>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero || value.IsOne || degree == 1)
        {
            return value;
        }

        // From above, the steps of Newton's method go down until they reach the root.
        var root = Above(value, degree);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    // A floating-point logarithm is close enough to begin with; a little is added so that it is never below.
    private static BigInteger Above(BigInteger value, int degree)
    {
        const int fractionBits = 40;
        const double margin = 1e-9;
        var logarithm = (BigInteger.Log(value, 2) / degree) + margin;
        var whole = (int)Math.Floor(logarithm);
        var leading = (BigInteger)Math.Ceiling(Math.Pow(2, logarithm - whole + fractionBits)) + BigInteger.One;
        return (whole >= fractionBits ? leading << (whole - fractionBits) : leading >> (fractionBits - whole)) + BigInteger.One;
    }
}
