using System.Globalization;
using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>Reads the digits of a number, with or without the signs that group thousands.</summary>
internal static class Numeral
{
    /// <summary>The longest numeral read. No statistic comes near it; what is longer is not a figure.</summary>
    public const int MaxDigits = 64;

    private const int MachineDigits = 18;

    /// <summary>Reads the numeral at the start of a text, without a sign before it.</summary>
    /// <param name="text">The text, whose first character must be a digit.</param>
    /// <param name="style">The signs that group thousands and begin the decimals.</param>
    /// <param name="value">The number read, or 0.</param>
    /// <param name="decimals">How many digits stand after the decimal sign.</param>
    /// <param name="length">The characters that belong to the numeral, or to the run of digits and signs that is none; 0 when no digit stands there.</param>
    public static bool TryRead(ReadOnlySpan<char> text, NumeralStyle style, out Fraction value, out int decimals, out int length)
    {
        value = default;
        decimals = 0;
        var position = CountDigits(text);
        if (position == 0)
        {
            length = 0;
            return false;
        }

        var digits = position;
        var wellFormed = true;
        if (StartsDigitsAfter(text, position, style.Group))
        {
            wellFormed = position <= 3 && text[0] != '0';
            while (wellFormed && StartsDigitsAfter(text, position, style.Group))
            {
                var group = CountDigits(text[(position + 1)..]);
                wellFormed = group == 3;
                digits += group;
                position += group + 1;
            }
        }

        if (wellFormed && StartsDigitsAfter(text, position, style.Decimal))
        {
            decimals = CountDigits(text[(position + 1)..]);
            digits += decimals;
            position += decimals + 1;
        }

        wellFormed &= !StartsDigitsAfter(text, position, style.Group) && !StartsDigitsAfter(text, position, style.Decimal);
        if (!wellFormed || digits > MaxDigits)
        {
            decimals = 0;
            length = LengthOfRun(text, style);
            return false;
        }

        length = position;
        value = ValueOf(text[..length], digits, decimals);
        return true;
    }

    private static Fraction ValueOf(ReadOnlySpan<char> text, int digits, int decimals)
    {
        if (digits <= MachineDigits)
        {
            var number = 0L;
            foreach (var character in text)
            {
                if (char.IsAsciiDigit(character))
                {
                    number = (number * 10) + (character - '0');
                }
            }

            return Fraction.OfDecimalDigits(number, decimals);
        }

        Span<char> plain = stackalloc char[MaxDigits];
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                plain[count++] = character;
            }
        }

        var whole = BigInteger.Parse(plain[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        return Fraction.Of(whole, BigInteger.Pow(10, decimals));
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool StartsDigitsAfter(ReadOnlySpan<char> text, int position, char sign) =>
        position + 1 < text.Length && text[position] == sign && char.IsAsciiDigit(text[position + 1]);

    private static int LengthOfRun(ReadOnlySpan<char> text, NumeralStyle style)
    {
        var position = CountDigits(text);
        while (StartsDigitsAfter(text, position, style.Group) || StartsDigitsAfter(text, position, style.Decimal))
        {
            position += 1 + CountDigits(text[(position + 1)..]);
        }

        return position;
    }
}
