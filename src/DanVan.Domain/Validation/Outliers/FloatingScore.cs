using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Turns an exact score into a floating-point number for a reader.</summary>
internal static class FloatingScore
{
    private const int Bits = 64;
    private const int MostExponent = 4096;

    /// <summary>The number nearest to a fraction, to within one unit of the last place; infinite when beyond all floating-point numbers.</summary>
    public static double Of(Fraction value)
    {
        if (value.Sign == 0)
        {
            return 0;
        }

        var numerator = BigInteger.Abs(value.Numerator);
        var denominator = value.Denominator;
        var shift = (int)(Bits - (numerator.GetBitLength() - denominator.GetBitLength()));
        var quotient = shift > 0 ? (numerator << shift) / denominator : numerator / (denominator << -shift);
        return value.Sign * Math.ScaleB((double)quotient, Math.Clamp(-shift, -MostExponent, MostExponent));
    }
}
