using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace CheckReport.Json;

/// <summary>Exact numbers as text: "21.59" where a decimal number says it all, "1/3" where none does.</summary>
internal static class ExactText
{
    public static string Of(Fraction value)
    {
        var (twos, rest) = TakeOut(2, value.Denominator);
        var (fives, others) = TakeOut(5, rest);
        if (!others.IsOne)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");
        }

        var decimals = Math.Max(twos, fives);
        var digits = (value.Abs() * Fraction.PowerOfTen(decimals)).Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return (value.Sign < 0 ? "-" : "") + digits[..^decimals] + (decimals == 0 ? "" : "." + digits[^decimals..]);
    }

    public static string Of(Interval values) => values.IsPoint
        ? Of(values.Lower!.Value)
        : $"{(values.LowerClosed ? '[' : '(')}{(values.Lower is { } lower ? Of(lower) : "-∞")}, "
            + $"{(values.Upper is { } upper ? Of(upper) : "+∞")}{(values.UpperClosed ? ']' : ')')}";

    private static (int Count, BigInteger Remainder) TakeOut(int factor, BigInteger number)
    {
        var count = 0;
        while ((number % factor).IsZero)
        {
            number /= factor;
            count++;
        }

        return (count, number);
    }
}
