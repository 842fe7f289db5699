using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads a run of digits, dots and commas as one number, or says why it is none.</summary>
internal static class FigureNumeral
{
    private const int LongestNumber = 64;

    /// <summary>Reads a run in the Vietnamese way, or with commas that group where only that is possible: "1,234,567", "1,234.5".</summary>
    /// <returns>The reason it is no number, or null.</returns>
    public static UnreadReason? Read(ReadOnlySpan<char> digits, out Fraction value, out int decimals)
    {
        if (Figure.TryReadNumber(digits, out value, out decimals, out var length) && length == digits.Length)
        {
            return null;
        }

        if (digits.Length > LongestNumber)
        {
            return UnreadReason.TooLong;
        }

        var isGroupedByCommas = digits.Count(',') > 1 || (digits.Contains(',') && digits.Contains('.'));
        if (isGroupedByCommas && Figure.TryParse(digits, CultureInfo.InvariantCulture, out var grouped))
        {
            (value, decimals) = (grouped.Value, grouped.Decimals);
            return null;
        }

        (value, decimals) = (Fraction.Zero, 0);
        return UnreadReason.MixedSeparators;
    }

    /// <summary>The number that the digits alone make, where one sign parts them and no group of digits shows what it was to mean: "29.79", "8,943".</summary>
    public static Fraction? WithoutSeparators(ReadOnlySpan<char> digits) =>
        digits.Length is 0 or > LongestNumber || digits[0] == '0' || digits.Count('.') + digits.Count(',') != 1
            ? null
            : Fraction.FromInteger(BigInteger.Parse(digits.ToString().Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture));
}
