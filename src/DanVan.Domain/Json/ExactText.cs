using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>Exact numbers and intervals as text: "21.59", "-3", "1/3", "[1, 2)".</summary>
internal static class ExactText
{
    private const int LongestNumber = 400;

    /// <summary>Writes a decimal number where one is exact, else "n/d".</summary>
    public static string Format(Fraction value)
    {
        if (value.IsInteger)
        {
            return value.ToString();
        }

        var decimals = 0;
        var rest = value.Denominator;
        var scaled = value.Abs();
        while (decimals < 30 && !scaled.IsInteger && (rest % 2 == 0 || rest % 5 == 0))
        {
            scaled *= 10;
            rest = scaled.Denominator;
            decimals++;
        }

        if (!scaled.IsInteger)
        {
            return value.ToString();
        }

        var digits = scaled.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(value.Sign < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>Reads "21.59", "-3" or "1/3"; no spaces, exponents or signs other than a leading minus.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction value)
    {
        value = default;
        var negative = text.StartsWith("-");
        var rest = negative ? text[1..] : text;
        if (rest.Length is 0 or > LongestNumber)
        {
            return false;
        }

        var slash = rest.IndexOf('/');
        var point = rest.IndexOf('.');
        if (slash >= 0)
        {
            if (!Digits(rest[..slash], out var numerator) || !Digits(rest[(slash + 1)..], out var denominator) || denominator.IsZero)
            {
                return false;
            }

            value = Fraction.Of(numerator, denominator);
        }
        else if (point >= 0)
        {
            if (!Digits(rest[..point], out var whole) || !Digits(rest[(point + 1)..], out var decimals))
            {
                return false;
            }

            value = Fraction.FromInteger(whole) + (Fraction.FromInteger(decimals) * Fraction.PowerOfTen(-(rest.Length - point - 1)));
        }
        else if (Digits(rest, out var whole))
        {
            value = Fraction.FromInteger(whole);
        }
        else
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    /// <summary>Writes an interval with its open and closed ends; a missing end is infinite.</summary>
    public static string Format(Interval value) =>
        $"{(value.LowerClosed ? '[' : '(')}{(value.Lower is { } low ? Format(low) : "-inf")}, {(value.Upper is { } high ? Format(high) : "+inf")}{(value.UpperClosed ? ']' : ')')}";

    /// <summary>Reads what <see cref="Format(Interval)"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Interval value)
    {
        value = default;
        var comma = text.IndexOf(", ");
        if (comma < 1 || text.Length < 5 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')'))
        {
            return false;
        }

        var lowerText = text[1..comma];
        var upperText = text[(comma + 2)..^1];
        Fraction? lower = null;
        Fraction? upper = null;
        if (!lowerText.SequenceEqual("-inf"))
        {
            if (!TryParse(lowerText, out Fraction low))
            {
                return false;
            }

            lower = low;
        }

        if (!upperText.SequenceEqual("+inf"))
        {
            if (!TryParse(upperText, out Fraction high))
            {
                return false;
            }

            upper = high;
        }

        value = Interval.Of(lower, lower is not null && text[0] == '[', upper, upper is not null && text[^1] == ']');
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out BigInteger value)
    {
        value = default;
        return !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0 && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
