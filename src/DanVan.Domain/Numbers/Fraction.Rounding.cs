using System.Numerics;

namespace DanVan.Domain.Numbers;

public readonly partial struct Fraction
{
    /// <summary>Shortens the number to a multiple of a step.</summary>
    /// <remarks>
    /// <see cref="Rounding.Nearest"/> allows either answer on a tie; this method then goes away from zero, as spreadsheets do.
    /// </remarks>
    /// <param name="step">The rounding step, above zero: 0.01 for two decimals.</param>
    /// <param name="rounding">How to shorten it.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The step is not above zero, or the rounding is <see cref="Rounding.FloorOrCeiling"/>, which does not say which way to go.
    /// </exception>
    public Fraction Round(Fraction step, Rounding rounding)
    {
        if (step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "A step is above zero.");
        }

        var steps = this / step;
        return rounding switch
        {
            Rounding.Exact => this,
            Rounding.Floor => step * FromInteger(steps.Floor()),
            Rounding.Ceiling => step * FromInteger(steps.Ceiling()),
            Rounding.Truncate => step * FromInteger(Sign < 0 ? steps.Ceiling() : steps.Floor()),
            Rounding.AwayFromZero => step * FromInteger(Sign < 0 ? steps.Floor() : steps.Ceiling()),
            Rounding.HalfUp or Rounding.HalfDown or Rounding.HalfEven or Rounding.HalfAwayFromZero or Rounding.HalfTowardsZero or Rounding.Nearest
                => step * FromInteger(ToNearest(steps, rounding)),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding that leads to one number."),
        };
    }

    private static BigInteger ToNearest(Fraction steps, Rounding rounding)
    {
        var below = steps.Floor();
        var rest = steps - FromInteger(below);
        var side = rest.CompareTo(Of(1, 2));
        if (side != 0)
        {
            return side < 0 ? below : below + BigInteger.One;
        }

        var up = rounding switch
        {
            Rounding.HalfUp => true,
            Rounding.HalfDown => false,
            Rounding.HalfEven => !below.IsEven,
            Rounding.HalfTowardsZero => steps.Sign < 0,
            _ => steps.Sign > 0,
        };
        return up ? below + BigInteger.One : below;
    }
}
