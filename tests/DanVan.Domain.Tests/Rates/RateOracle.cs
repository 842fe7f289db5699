using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rates;

/// <summary>Says by whole numbers alone how a rate may be written.</summary>
internal static class RateOracle
{
    /// <summary>Numerators, bases and stated steps near enough to each other that many fit and many do not.</summary>
    public static Gen<(long Numerator, long Denominator, long Steps, int Decimals, Rounding Rounding)> Cases { get; } =
        from denominator in Gen.Choose(1, 400)
        from numerator in Gen.Choose(-20, 450)
        from decimals in Gen.Choose(0, 3)
        from off in Gen.Choose(-2, 2)
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        select ((long)numerator, (long)denominator, (numerator * 100 * Power(decimals) / denominator) + off, decimals, rounding);

    /// <summary>Says whether numerator / denominator, in percent with some decimals, may be written as a number of steps.</summary>
    public static bool IsWrittenAs(long numerator, long denominator, long steps, int decimals, Rounding rounding)
    {
        var scaled = numerator * 100 * Power(decimals);
        var floor = (long)Math.Floor((decimal)scaled / denominator);
        var rest = scaled - (floor * denominator);
        var ceiling = rest == 0 ? floor : floor + 1;
        var half = (rest * 2).CompareTo(denominator);
        var nearest = half < 0 ? floor : ceiling;
        bool Tie(bool toFloor) => steps == (half == 0 && rest != 0 ? (toFloor ? floor : ceiling) : nearest);
        return rounding switch
        {
            Rounding.Exact => rest == 0 && steps == floor,
            Rounding.Floor => steps == floor,
            Rounding.Ceiling => steps == ceiling,
            Rounding.FloorOrCeiling => steps == floor || steps == ceiling,
            Rounding.Truncate => steps == (scaled < 0 ? ceiling : floor),
            Rounding.AwayFromZero => steps == (scaled < 0 ? floor : ceiling),
            Rounding.Nearest => steps == nearest || (half == 0 && steps == floor),
            Rounding.HalfUp => Tie(toFloor: false),
            Rounding.HalfDown => Tie(toFloor: true),
            Rounding.HalfEven => Tie(toFloor: floor % 2 == 0),
            Rounding.HalfAwayFromZero => Tie(toFloor: scaled < 0),
            Rounding.HalfTowardsZero => Tie(toFloor: scaled > 0),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };
    }

    public static Figure Stated(long steps, int decimals) =>
        Figure.Of(Fraction.Of(steps, Power(decimals)), decimals, Qualifier.Exact, "%");

    public static long Power(int decimals) => decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, _ => throw new ArgumentOutOfRangeException(nameof(decimals)) };
}
