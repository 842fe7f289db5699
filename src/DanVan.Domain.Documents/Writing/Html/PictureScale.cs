using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Where a number lies on a picture; exact up to the tenth of a unit in which pictures are drawn.</summary>
/// <param name="From">The number at the left edge.</param>
/// <param name="To">The number at the right edge, above <paramref name="From"/>.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Width">From edge to edge.</param>
internal sealed record PictureScale(Fraction From, Fraction To, int Left, int Width)
{
    private const int MostTicks = 6;

    /// <summary>The distance from the left of the picture, in tenths; a number outside lies on the edge.</summary>
    public int TenthsAt(Fraction value)
    {
        var inside = Fraction.Min(Fraction.Max(value, From), To);
        return (Left * 10) + (int)((((inside - From) / (To - From)) * (Width * 10L)) + Fraction.Of(1, 2)).Floor();
    }

    public string At(Fraction value) => Text(TenthsAt(value));

    public static string Text(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The round numbers at which the axis is marked: a step of 1, 2 or 5 times a power of ten.</summary>
    public IEnumerable<Fraction> Ticks()
    {
        var span = To - From;
        var power = 0;
        while (Fraction.PowerOfTen(power) * MostTicks > span && power > -12)
        {
            power--;
        }

        while (Fraction.PowerOfTen(power) * MostTicks * 10 <= span && power < 30)
        {
            power++;
        }

        var unit = Fraction.PowerOfTen(power);
        var step = new[] { unit, unit * 2, unit * 5, unit * 10 }.First(one => one * MostTicks >= span || one == unit * 10);
        var number = Fraction.FromInteger((From / step).Ceiling());
        for (var count = 0; number * step <= To && count <= MostTicks; count++, number += Fraction.One)
        {
            yield return number * step;
        }
    }
}
