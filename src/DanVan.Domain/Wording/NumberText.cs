using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Wording;

/// <summary>Writes computed numbers for a reader.</summary>
internal sealed class NumberText
{
    // Enough to tell apart any two numbers a report can hold.
    private const int MostDecimals = 40;

    // A number that ends this soon is written in full.
    private const int ShortDecimals = 3;

    private readonly string _group;
    private readonly string _decimal;

    public NumberText(CultureInfo culture)
    {
        var isVietnamese = culture.TwoLetterISOLanguageName == "vi";
        _group = isVietnamese ? "." : culture.NumberFormat.NumberGroupSeparator;
        _decimal = isVietnamese ? "," : culture.NumberFormat.NumberDecimalSeparator;
        Culture = culture;
    }

    /// <summary>Gets the culture.</summary>
    public CultureInfo Culture { get; }

    /// <summary>
    /// Writes a number with so many decimals that it looks different from every number it differs from: 99,996% is never
    /// "100%". A number with few decimals is written in full.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="fewestDecimals">The decimals to begin with when the number has no end, or a far one.</param>
    /// <param name="others">The numbers it must not look like.</param>
    public string Write(Fraction value, int fewestDecimals, params IReadOnlyList<Fraction> others)
    {
        for (var decimals = 0; decimals <= ShortDecimals; decimals++)
        {
            if (Round(value, decimals) == value)
            {
                return Write(value, decimals);
            }
        }

        var shown = Math.Clamp(fewestDecimals, 0, MostDecimals);
        while (shown < MostDecimals && others.Any(other => other != value && Round(value, shown) == other))
        {
            shown++;
        }

        return Write(value, shown);
    }

    private static Fraction Round(Fraction value, int decimals)
    {
        var scale = Fraction.PowerOfTen(decimals);
        var whole = Fraction.FromInteger(((value.Abs() * scale) + Fraction.Of(1, 2)).Floor()) / scale;
        return value.Sign < 0 ? -whole : whole;
    }

    private string Write(Fraction value, int decimals)
    {
        var digits = (Round(value, decimals).Abs() * Fraction.PowerOfTen(decimals)).Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..^decimals];
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, _group);
        }

        return string.Concat(value.Sign < 0 ? "-" : "", whole, decimals == 0 ? "" : _decimal + digits[^decimals..]);
    }
}
