namespace DanVan.Domain.Periods;

/// <summary>Roman numbers as Vietnamese documents use them: quarters, terms of office, congresses.</summary>
internal static class RomanNumber
{
    private static readonly string[] s_numbers =
    [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
    ];

    /// <summary>Writes a number from 1 to 20.</summary>
    public static string Format(int number) => s_numbers[number - 1];

    /// <summary>Reads a number from I to XX in either case.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        for (number = 1; number <= s_numbers.Length; number++)
        {
            if (text.Equals(s_numbers[number - 1], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        number = 0;
        return false;
    }
}
