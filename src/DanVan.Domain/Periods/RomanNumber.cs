using System.Text;

namespace DanVan.Domain.Periods;

/// <summary>Roman numbers as Vietnamese documents use them: quarters, terms of office, congresses.</summary>
internal static class RomanNumber
{
    /// <summary>The greatest number read and written.</summary>
    public const int Greatest = 39;

    private static readonly string[] s_units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>Writes a number from 1 to <see cref="Greatest"/>.</summary>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Greatest);
        return new StringBuilder().Append('X', number / 10).Append(s_units[number % 10]).ToString();
    }

    /// <summary>Reads a number in either case.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        var tens = 0;
        while (tens < text.Length && tens < 3 && text[tens] is ('X' or 'x'))
        {
            tens++;
        }

        for (var units = 0; units < s_units.Length; units++)
        {
            if (text[tens..].Equals(s_units[units], StringComparison.OrdinalIgnoreCase))
            {
                number = (10 * tens) + units;
                return number > 0;
            }
        }

        number = 0;
        return false;
    }
}
