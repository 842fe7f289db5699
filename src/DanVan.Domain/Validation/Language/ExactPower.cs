using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>Whole powers of exact numbers.</summary>
internal static class ExactPower
{
    /// <summary>The largest exponent the language takes, in either direction.</summary>
    public const int Largest = 64;

    /// <summary>The value of a power of numbers alone, or null where it has figures in it, or none, or is too large.</summary>
    public static Fraction? Of(PowerNode power) =>
        LinearSum.Of(power.Base) is { References.Count: 0 } @base && LinearSum.Of(power.Exponent) is { References.Count: 0 } exponent
            ? Of(@base.Constant, exponent.Constant)
            : null;

    /// <summary>A number to a power, or null where the exponent is not whole, is beyond the limit, or would divide by zero.</summary>
    public static Fraction? Of(Fraction value, Fraction exponent)
    {
        if (!exponent.IsInteger || exponent.Abs() > Largest || (exponent.Sign < 0 && value.Sign == 0))
        {
            return null;
        }

        var times = (int)exponent.Abs().Numerator;
        var power = Fraction.One;
        for (var i = 0; i < times; i++)
        {
            power *= value;
            if (ExactLimit.IsBeyond(power))
            {
                return null;
            }
        }

        return exponent.Sign < 0 ? power.Reciprocal() : power;
    }
}
