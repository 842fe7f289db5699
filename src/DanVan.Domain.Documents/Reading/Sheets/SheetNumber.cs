using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A number as the file writes it, digit by digit: the digits times a power of ten. It never passes through a double.</summary>
/// <remarks>
/// A file holds the shortest digits that give the double back, 17 at most: 0.1+0.2 is written 0.30000000000000004. A spreadsheet
/// shows and compares 15 digits, so what has more is rounded to 15, half away from zero, on the digits themselves.
/// </remarks>
internal readonly record struct SheetNumber(BigInteger Digits, int Exponent)
{
    private const int MaxLength = 64;
    private const int MaxExponent = 400;
    private const int SignificantDigits = 15;

    public bool IsInteger => Exponent >= 0;

    /// <summary>Gets how many digits stand after the decimal sign.</summary>
    public int Decimals => Math.Max(0, -Exponent);

    public int Sign => Digits.Sign;

    /// <summary>Reads "8943", "-0.2159" or "1.5E-07" and rounds it to 15 digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SheetNumber number)
    {
        number = default;
        text = text.Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var exponent = 0;
        var mark = text.IndexOfAny('e', 'E');
        if (mark >= 0 && (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > MaxExponent))
        {
            return false;
        }

        var mantissa = mark >= 0 ? text[..mark] : text;
        Span<char> digits = stackalloc char[MaxLength];
        var count = 0;
        var point = -1;
        for (var i = 0; i < mantissa.Length; i++)
        {
            if (char.IsAsciiDigit(mantissa[i]) || (i == 0 && mantissa[i] is '-' or '+'))
            {
                digits[count++] = mantissa[i];
            }
            else if (mantissa[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        if (!BigInteger.TryParse(digits[..count], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = new SheetNumber(value, exponent - (point < 0 ? 0 : mantissa.Length - point - 1)).Shortened();
        return true;
    }

    /// <summary>The same number times a power of ten.</summary>
    public SheetNumber Shifted(int places) => this with { Exponent = Exponent + places };

    /// <summary>The number rounded to decimals, half away from zero, as the whole number of its last digits.</summary>
    public BigInteger RoundedTo(int decimals)
    {
        var shift = Exponent + decimals;
        if (shift >= 0)
        {
            return Digits * BigInteger.Pow(10, shift);
        }

        var unit = BigInteger.Pow(10, -shift);
        var half = (BigInteger.Abs(Digits) * 2 / unit) + 1;
        return Digits.Sign * (half / 2);
    }

    public Fraction ToFraction() => Fraction.FromInteger(Digits) * Fraction.PowerOfTen(Exponent);

    /// <summary>Writes the number the way a file does, without an exponent.</summary>
    public string ToFileText()
    {
        var digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture);
        var sign = Digits.Sign < 0 ? "-" : "";
        if (Exponent >= 0)
        {
            return sign + digits + new string('0', Digits.IsZero ? 0 : Exponent);
        }

        digits = digits.PadLeft(1 - Exponent, '0');
        return $"{sign}{digits[..^-Exponent]}.{digits[^-Exponent..]}";
    }

    private SheetNumber Shortened()
    {
        if (Digits.IsZero)
        {
            return default;
        }

        var number = this;
        var excess = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length - SignificantDigits;
        if (excess > 0)
        {
            number = new SheetNumber(RoundedTo(-Exponent - excess), Exponent + excess);
        }

        var (digits, exponent) = number;
        while (digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return new SheetNumber(digits, exponent);
    }
}
