using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace DanVan.Domain.Numbers;

public readonly partial struct Fraction
{
    private const int MaxTextLength = 1_000;
    private const int MaxExponent = 400;

    /// <summary>Reads "3/8", "-12.5" or "1.1E26"; no signs group thousands.</summary>
    /// <param name="text">The text, of at most a thousand characters; spaces around it do not count.</param>
    /// <param name="provider">The culture whose decimal sign is used; null means the invariant one.</param>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static Fraction Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TryParse(text, provider, out var result)
        ? result
        : throw new FormatException($"'{(text.Length <= 40 ? text : text[..40])}' is not a number. Expected digits such as '12.5', or a fraction such as '3/8'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Fraction Parse(string text, IFormatProvider? provider)
    {
        Guard.Against.Null(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Fraction)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Fraction result) =>
        TryParse(text.AsSpan(), provider, out result);

    /// <summary>Reads "3/8", "-12.5" or "1.1E26", or says that the text is no number.</summary>
    /// <param name="text">The text, of at most a thousand characters; spaces around it do not count.</param>
    /// <param name="provider">The culture whose decimal sign is used; null means the invariant one.</param>
    /// <param name="result">The number, or zero.</param>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Fraction result)
    {
        result = default;
        text = text.Trim();
        if (text.Length is 0 or > MaxTextLength)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(text, DecimalSign(provider), out result);
        }

        const NumberStyles sign = NumberStyles.AllowLeadingSign;
        if (!BigInteger.TryParse(text[..slash], sign, CultureInfo.InvariantCulture, out var numerator) ||
            !BigInteger.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) ||
            denominator.IsZero)
        {
            return false;
        }

        result = Of(numerator, denominator);
        return true;
    }

    /// <summary>Writes "3/8", or "3" when whole.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes "3/8", or "3" when whole; with a format "F" and a count of decimals, such as "F2", a decimal number rounded half away from zero.</summary>
    /// <param name="format">"G" or null for the exact number, "F0" to "F99" for a rounded one.</param>
    /// <param name="formatProvider">The culture whose decimal sign is used; null means the invariant one.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is null or "" or "G" or "g")
        {
            return IsInteger
                ? Numerator.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        if (format[0] is not ('F' or 'f') || !int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) || decimals > 99)
        {
            throw new FormatException($"'{format}' is not a format of a number. Expected 'G', or 'F0' to 'F99'.");
        }

        var digits = (Abs() * PowerOfTen(decimals) + Of(1, 2)).Floor();
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return string.Concat(
            Sign < 0 && !digits.IsZero ? "-" : "", text[..^decimals], decimals == 0 ? "" : DecimalSign(formatProvider).ToString(), text[^decimals..]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is "" or "G" && _large is null)
        {
            charsWritten = 0;
            if (!_numerator.TryFormat(destination, out var written, default, CultureInfo.InvariantCulture))
            {
                return false;
            }

            if (_denominatorLessOne != 0)
            {
                if (destination.Length == written || !SmallDenominator.TryFormat(destination[(written + 1)..], out var more, default, CultureInfo.InvariantCulture))
                {
                    return false;
                }

                destination[written] = '/';
                written += more + 1;
            }

            charsWritten = written;
            return true;
        }

        var text = ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> text, char decimalSign, out Fraction result)
    {
        result = default;
        var exponent = 0;
        var mark = text.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs((long)exponent) > MaxExponent)
            {
                return false;
            }

            text = text[..mark];
        }

        var negative = text.Length > 0 && text[0] is '-' or '−';
        if (text.Length > 0 && (negative || text[0] == '+'))
        {
            text = text[1..];
        }

        var point = text.IndexOf(decimalSign);
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? default : text[(point + 1)..];
        if (whole.Length == 0 || (point >= 0 && decimals.Length == 0) || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var digits = BigInteger.Parse(string.Concat(whole, decimals), NumberStyles.None, CultureInfo.InvariantCulture);
        result = FromInteger(negative ? -digits : digits) * PowerOfTen(exponent - decimals.Length);
        return true;
    }

    private static char DecimalSign(IFormatProvider? provider) => provider is null ? '.' : NumeralStyle.Of(provider).Decimal;
}
