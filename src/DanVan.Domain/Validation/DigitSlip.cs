using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation;

/// <summary>The slip of one finger by which one number was typed for another: one wrong digit, or two neighbours in the wrong order.</summary>
internal sealed record DigitSlip
{
    /// <summary>The evidence of a repair that swaps two neighbouring digits.</summary>
    public const string Transposition = "transposition";

    /// <summary>The evidence of a repair that changes one digit.</summary>
    public const string Digit = "digit";

    private DigitSlip(string evidence, char first, char second)
    {
        Evidence = evidence;
        First = first;
        Second = second;
    }

    /// <summary>Gets which of the two it is.</summary>
    public string Evidence { get; }

    /// <summary>Gets the digit typed; for a transposition, the first of the two.</summary>
    public char First { get; }

    /// <summary>Gets the digit meant; for a transposition, the second of the two as typed.</summary>
    public char Second { get; }

    /// <summary>Finds the slip between two numbers written with the same step, or null when there is none or one of them is below 10 steps.</summary>
    /// <param name="typed">The number written.</param>
    /// <param name="meant">The number that would be right.</param>
    /// <param name="step">The step of the figure written.</param>
    public static DigitSlip? Between(Fraction typed, Fraction meant, Fraction step)
    {
        var (a, b) = (typed / step, meant / step);
        if (!a.IsInteger || !b.IsInteger || a < 10 || b < 10)
        {
            return null;
        }

        var wrong = a.Numerator.ToString(CultureInfo.InvariantCulture);
        var right = b.Numerator.ToString(CultureInfo.InvariantCulture);
        if (wrong.Length != right.Length)
        {
            return null;
        }

        var differing = Enumerable.Range(0, wrong.Length).Where(i => wrong[i] != right[i]).Take(3).ToList();
        return differing switch
        {
            [var i] => new DigitSlip(Digit, wrong[i], right[i]),
            [var i, var j] when j == i + 1 && wrong[i] == right[j] && wrong[j] == right[i] => new DigitSlip(Transposition, wrong[i], wrong[j]),
            _ => null,
        };
    }

    /// <summary>Every whole number from 10 up that is one slip away from a whole number, in the order of the places where the slip may be.</summary>
    public static IEnumerable<(Fraction Meant, DigitSlip Slip)> From(Fraction typed)
    {
        if (!typed.IsInteger || typed < 10)
        {
            yield break;
        }

        var digits = typed.Numerator.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var place = 0; place < digits.Length; place++)
        {
            if (place > 0)
            {
                (digits[place - 1], digits[place]) = (digits[place], digits[place - 1]);
                if (Read(digits, typed) is { } swapped)
                {
                    yield return swapped;
                }

                (digits[place - 1], digits[place]) = (digits[place], digits[place - 1]);
            }

            var written = digits[place];
            for (var digit = '0'; digit <= '9'; digit++)
            {
                digits[place] = digit;
                if (Read(digits, typed) is { } changed)
                {
                    yield return changed;
                }
            }

            digits[place] = written;
        }
    }

    private static (Fraction Meant, DigitSlip Slip)? Read(char[] digits, Fraction typed)
    {
        var meant = Fraction.FromInteger(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return Between(typed, meant, Fraction.One) is { } slip ? (meant, slip) : null;
    }
}
