using System.Globalization;
using System.Text;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Writes the number of a numbered paragraph as it shows.</summary>
internal static class WordNumberFormat
{
    private const int LargestRoman = 3999;
    private const int Letters = 26;
    private const int MostRepeats = 8;

    private static readonly (int Value, string Text)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Write(int number, string? format) => format switch
    {
        "upperRoman" when number is > 0 and <= LargestRoman => RomanOf(number),
        "lowerRoman" when number is > 0 and <= LargestRoman => RomanOf(number).ToLowerInvariant(),
        "upperLetter" when number is > 0 and <= Letters * MostRepeats => LettersOf(number, 'A'),
        "lowerLetter" when number is > 0 and <= Letters * MostRepeats => LettersOf(number, 'a'),
        "decimalZero" when number is >= 0 and < 10 => "0" + number.ToString(CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    // After z come aa, bb, cc.
    private static string LettersOf(int number, char first) => new((char)(first + ((number - 1) % Letters)), 1 + ((number - 1) / Letters));
}
