using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Adds values and their squares over one denominator, and gives up when that denominator grows beyond any figure's.</summary>
/// <remarks>A million fractions with unlike denominators would make a sum of millions of digits; figures of a report share powers of ten.</remarks>
internal sealed class ExactSum
{
    /// <summary>The most bits of a numerator or a denominator, some three hundred digits.</summary>
    public const int MostBits = 1024;

    private ExactSum(Fraction sum, Fraction squares)
    {
        Sum = sum;
        Squares = squares;
    }

    public Fraction Sum { get; }

    public Fraction Squares { get; }

    /// <summary>Whether a value has more digits than any figure.</summary>
    public static bool IsTooLong(Fraction value) => !value.IsSmall
        && (value.Denominator.GetBitLength() > MostBits || value.Numerator.GetBitLength() > MostBits);

    /// <summary>Adds, or gives null when there is no common denominator of a reasonable length.</summary>
    public static ExactSum? Of(IReadOnlyList<Fraction> values)
    {
        var denominator = BigInteger.One;
        var last = BigInteger.One;
        foreach (var value in values)
        {
            var own = value.Denominator;
            if (own == last || own.IsOne)
            {
                continue;
            }

            last = own;
            denominator *= own / BigInteger.GreatestCommonDivisor(denominator, own);
            if (denominator.GetBitLength() > MostBits)
            {
                return null;
            }
        }

        var (sum, squares) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var value in values)
        {
            var numerator = value.Numerator * (denominator / value.Denominator);
            sum += numerator;
            squares += numerator * numerator;
        }

        return new ExactSum(Fraction.Of(sum, denominator), Fraction.Of(squares, denominator * denominator));
    }
}
