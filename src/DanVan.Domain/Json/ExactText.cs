using System.Buffers;
using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>Exact numbers as text: "21.59" where decimals are exact, else "1/3".</summary>
internal static class ExactText
{
    private const int MostDecimals = 30;
    private static readonly SearchValues<char> Characters = SearchValues.Create("-0123456789./");

    /// <summary>Writes a decimal number where one is exact, else "n/d".</summary>
    public static string Format(Fraction value)
    {
        var scaled = value;
        var decimals = 0;
        while (!scaled.IsInteger && decimals < MostDecimals && (scaled.Denominator.IsEven || scaled.Denominator % 5 == 0))
        {
            scaled *= 10;
            decimals++;
        }

        return scaled.IsInteger && decimals > 0 ? value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), null) : value.ToString();
    }

    /// <summary>Reads "21.59", "-3" or "1/3"; no spaces, exponents or other signs, so that a number has one reading everywhere.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction value)
    {
        value = default;
        return !text.ContainsAnyExcept(Characters) && Fraction.TryParse(text, null, out value);
    }
}
