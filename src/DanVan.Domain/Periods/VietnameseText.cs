using System.Globalization;
using System.Text;

namespace DanVan.Domain.Periods;

/// <summary>Makes Vietnamese words comparable: one case, one form of Đ, one place for the tone mark, composed letters.</summary>
/// <remarks>No method asks the ambient culture. The <c>Fold</c> methods keep the length, so that offsets stay true.</remarks>
internal static class VietnameseText
{
    // The tone of a syllable ending in "oa", "oe" or "uy" is written on either vowel: "hóa" and "hoá".
    private const string FirstToned = "óòỏõọúùủũụ";
    private const string FirstPlain = "ooooouuuuu";
    private const string SecondPlain = "aey";
    private static readonly string[] s_secondToned = ["áàảãạ", "éèẻẽẹ", "ýỳỷỹỵ"];

    // Every letter of Vietnamese is below this.
    private const int TableLength = 0x2000;
    private static readonly char[] s_folded = [.. Enumerable.Range(0, TableLength).Select(code => FoldAnew((char)code))];
    private static readonly char[] s_plain = [.. s_folded.Select(WithoutMarksAnew)];

    /// <summary>One letter in lower case; the Icelandic eth is taken for đ, and every white space for a space.</summary>
    public static char Fold(char letter) => letter < TableLength ? s_folded[letter] : FoldAnew(letter);

    /// <summary>A text in lower case with the tone marks of "oa", "oe", "uy" on the second vowel; as long as the text given.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }

        for (var i = 0; i + 1 < folded.Length; i++)
        {
            if (folded[i] < '\u0080' || folded[i + 1] is not ('a' or 'e' or 'y'))
            {
                continue;
            }

            var tone = FirstToned.IndexOf(folded[i], StringComparison.Ordinal);
            var vowel = SecondPlain.IndexOf(folded[i + 1], StringComparison.Ordinal);
            var ends = i + 2 == folded.Length || !char.IsLetter(folded[i + 2]);
            if (tone >= 0 && vowel >= 0 && ends && IsPair(FirstPlain[tone], folded[i + 1]))
            {
                folded[i] = FirstPlain[tone];
                folded[i + 1] = s_secondToned[vowel][tone % 5];
            }
        }
    });

    /// <summary>The composed form (NFC); half surrogates, which no composition accepts, become the replacement character.</summary>
    public static string Compose(string text)
    {
        foreach (var letter in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate)
            {
                return WithoutHalfSurrogates(text).Normalize(NormalizationForm.FormC);
            }
        }

        return text;
    }

    /// <summary>A form for comparison: composed, folded, every run of spaces one space, none at the ends.</summary>
    public static string ToComparable(string text)
    {
        var folded = Fold(Compose(text));
        var result = new StringBuilder(folded.Length);
        foreach (var letter in folded)
        {
            if (letter != ' ')
            {
                result.Append(letter);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>A folded text without any marks on its letters, as long as the text given: "chỉ thị" and "chi thi" are both "chi thi".</summary>
    public static string WithoutMarks(string folded) => string.Create(folded.Length, folded, static (plain, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            plain[i] = source[i] < TableLength ? s_plain[source[i]] : source[i];
        }
    });

    private static char FoldAnew(char letter) => letter switch
    {
        'Ð' or 'ð' or 'Đ' => 'đ',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => char.ToLowerInvariant(letter),
    };

    private static char WithoutMarksAnew(char letter) =>
        letter == 'đ' ? 'd' : char.IsLetter(letter) ? letter.ToString().Normalize(NormalizationForm.FormD)[0] : letter;

    private static bool IsPair(char first, char second) => first == 'o' ? second is 'a' or 'e' : second == 'y';

    private static string WithoutHalfSurrogates(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }
}
