namespace DanVan.Domain.Documents.Recognition;

/// <summary>Numbers as they are written in headings: roman, words, letters.</summary>
internal static class OutlineNumerals
{
    private const int LargestRoman = 49;
    private const string VietnameseLetters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Words =
        ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm"];

    /// <summary>The value of a roman number below 50 written the usual way, or 0.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = RomanDigit(text[i]);
            value += i + 1 < text.Length && digit < RomanDigit(text[i + 1]) ? -digit : digit;
        }

        return text.Length is > 0 and <= 8 && value is > 0 and <= LargestRoman && text.SequenceEqual(ToRoman(value)) ? value : 0;
    }

    public static bool IsRomanLetter(char c) => c is 'I' or 'V' or 'X' or 'L';

    /// <summary>The value of a number word at the start of a text and its length, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ordinal">Whether "nhất", "nhì" and "tư" count as well.</param>
    /// <param name="length">The length of the word.</param>
    public static int Word(ReadOnlySpan<char> text, bool ordinal, out int length)
    {
        for (var value = Words.Length; value >= 1; value--)
        {
            if (StartsWithWord(text, Words[value - 1]))
            {
                length = Words[value - 1].Length;
                return value;
            }
        }

        var irregular = !ordinal ? 0 : StartsWithWord(text, "nhất") ? 1 : StartsWithWord(text, "nhì") ? 2 : StartsWithWord(text, "tư") ? 4 : 0;
        length = irregular switch { 1 => 4, 2 => 3, 4 => 2, _ => 0 };
        return irregular;
    }

    /// <summary>Whether one letter follows another in the Vietnamese or in the English alphabet; the first may be '\0' for none.</summary>
    public static bool LetterFollows(char previous, char letter)
    {
        if (previous == '\0')
        {
            return letter == 'a';
        }

        var position = VietnameseLetters.IndexOf(previous, StringComparison.Ordinal);
        return letter == previous + 1 || (previous == 'đ' && letter == 'e')
            || (position >= 0 && position + 1 < VietnameseLetters.Length && VietnameseLetters[position + 1] == letter);
    }

    /// <summary>The letters for a number: a, b, … z, aa, ab, …</summary>
    public static string Letters(int number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            text = (char)('a' + ((number - 1) % 26)) + text;
        }

        return text;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private static int RomanDigit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };

    private static string ToRoman(int value)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        string[] tens = ["", "X", "XX", "XXX", "XL"];
        return tens[value / 10] + ones[value % 10];
    }
}
