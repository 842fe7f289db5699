using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>How one number may have been typed for another, by the two numbers alone.</summary>
internal static class SlipEvidence
{
    /// <summary>Names the slip between two numbers, or returns null when there is none.</summary>
    /// <param name="typed">The number written.</param>
    /// <param name="meant">The number that would be right.</param>
    /// <param name="step">The step of the figure written; null when not known.</param>
    public static string? Between(Fraction typed, Fraction meant, Fraction? step)
    {
        if (OfDigits(typed, meant, step is { Sign: > 0 } unit ? unit : Fraction.One) is { } slip)
        {
            return slip;
        }

        if (typed == -meant && typed.Sign != 0)
        {
            return RepairEvidence.Sign;
        }

        if (typed.Sign == 0 || meant.Sign == 0)
        {
            return null;
        }

        var factor = meant / typed;
        return factor == 1000 && step < 1 ? RepairEvidence.Separator
            : factor == 1000 || factor == Fraction.Of(1, 1000) ? RepairEvidence.FactorThousand
            : factor == 10 || factor == Fraction.Of(1, 10) ? RepairEvidence.FactorTen
            : null;
    }

    /// <summary>Every number that one slip makes of a number: what may have been meant, strongest slips first.</summary>
    public static IEnumerable<Fraction> From(Fraction typed, Fraction? step)
    {
        var unit = step is { Sign: > 0 } known ? known : Fraction.One;
        var count = typed.Abs() / unit;
        if (count.IsInteger && count >= 1)
        {
            var digits = count.Numerator.ToString(CultureInfo.InvariantCulture);
            foreach (var near in Neighbours(digits))
            {
                var value = Fraction.FromInteger(BigInteger.Parse(near, NumberStyles.None, CultureInfo.InvariantCulture)) * unit;
                yield return typed.Sign < 0 ? -value : value;
            }
        }

        yield return -typed;
        yield return typed * 10;
        yield return typed / 10;
        yield return typed * 1000;
        yield return typed / 1000;
    }

    // Below ten a wrong digit is just another number.
    private static string? OfDigits(Fraction typed, Fraction meant, Fraction unit)
    {
        var (a, b) = (typed.Abs() / unit, meant.Abs() / unit);
        if (typed.Sign != meant.Sign || !a.IsInteger || !b.IsInteger || a < 10 || b < 10)
        {
            return null;
        }

        var wrong = a.Numerator.ToString(CultureInfo.InvariantCulture);
        var right = b.Numerator.ToString(CultureInfo.InvariantCulture);
        if (wrong.Length == right.Length)
        {
            return DigitSlip.Between(a, b, Fraction.One)?.Evidence;
        }

        if (Math.Abs(wrong.Length - right.Length) != 1 || DigitDistance.Between(wrong, right) != 1)
        {
            return null;
        }

        if (wrong.Length < right.Length)
        {
            return RepairEvidence.DroppedDigit;
        }

        var at = 0;
        while (at < right.Length && wrong[at] == right[at])
        {
            at++;
        }

        return at > 0 && wrong[at] == wrong[at - 1] ? RepairEvidence.DoubledDigit : RepairEvidence.ExtraDigit;
    }

    private static IEnumerable<string> Neighbours(string digits)
    {
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            yield return string.Concat(digits[..i], digits.Substring(i + 1, 1), digits.Substring(i, 1), digits[(i + 2)..]);
        }

        for (var i = 0; i < digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                yield return string.Concat(digits[..i], digit.ToString(), digits[(i + 1)..]);
            }
        }

        for (var i = 0; i <= digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                yield return digits.Insert(i, digit.ToString());
            }
        }

        for (var i = 0; i < digits.Length && digits.Length > 1; i++)
        {
            yield return digits.Remove(i, 1);
        }
    }
}
