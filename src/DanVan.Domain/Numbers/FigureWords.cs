using System.Text;

namespace DanVan.Domain.Numbers;

/// <summary>The words and signs that stand before and after the number of a figure.</summary>
internal static class FigureWords
{
    // Longer phrases stand before the shorter ones they begin with.
    private static readonly (string Word, Qualifier Meaning)[] s_before =
    [
        ("không vượt quá", Qualifier.AtMost), ("không nhiều hơn", Qualifier.AtMost), ("không cao hơn", Qualifier.AtMost),
        ("không lớn hơn", Qualifier.AtMost), ("không quá", Qualifier.AtMost), ("không hơn", Qualifier.AtMost),
        ("không trên", Qualifier.AtMost), ("tối đa", Qualifier.AtMost), ("nhiều nhất", Qualifier.AtMost),
        ("không thấp hơn", Qualifier.AtLeast), ("không nhỏ hơn", Qualifier.AtLeast), ("không ít hơn", Qualifier.AtLeast),
        ("không dưới", Qualifier.AtLeast), ("không kém", Qualifier.AtLeast), ("ít nhất", Qualifier.AtLeast),
        ("tối thiểu", Qualifier.AtLeast), ("từ", Qualifier.AtLeast),
        ("chưa đến", Qualifier.Under), ("chưa tới", Qualifier.Under), ("chưa đầy", Qualifier.Under), ("chưa đạt", Qualifier.Under),
        ("không đến", Qualifier.Under), ("không tới", Qualifier.Under), ("không đầy", Qualifier.Under),
        ("thấp hơn", Qualifier.Under), ("nhỏ hơn", Qualifier.Under), ("ít hơn", Qualifier.Under), ("gần", Qualifier.Under), ("dưới", Qualifier.Under),
        ("cao hơn", Qualifier.Over), ("lớn hơn", Qualifier.Over), ("nhiều hơn", Qualifier.Over), ("vượt quá", Qualifier.Over),
        ("vượt", Qualifier.Over), ("trên", Qualifier.Over), ("hơn", Qualifier.Over), ("quá", Qualifier.Over),
        ("ước khoảng", Qualifier.About), ("ước đạt", Qualifier.About), ("ước tính", Qualifier.About), ("khoảng chừng", Qualifier.About),
        ("khoảng", Qualifier.About), ("xấp xỉ", Qualifier.About), ("chừng", Qualifier.About), ("ước", Qualifier.About), ("tầm", Qualifier.About),
        ("at least", Qualifier.AtLeast), ("at most", Qualifier.AtMost), ("under", Qualifier.Under), ("over", Qualifier.Over), ("about", Qualifier.About),
        ("<=", Qualifier.AtMost), (">=", Qualifier.AtLeast), ("≤", Qualifier.AtMost), ("≥", Qualifier.AtLeast),
        ("<", Qualifier.Under), (">", Qualifier.Over), ("≈", Qualifier.About), ("~", Qualifier.About),
    ];

    private static readonly (string Word, Qualifier Meaning)[] s_after =
    [
        ("trở lên", Qualifier.AtLeast), ("trở xuống", Qualifier.AtMost),
    ];

    private static readonly (string Word, long Factor)[] s_scales =
    [
        ("trăm", 100), ("nghìn", 1_000), ("ngàn", 1_000), ("vạn", 10_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000), ("tỉ", 1_000_000_000),
        ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
    ];

    /// <summary>Reads the qualifier at the start of a text, with the space after it.</summary>
    public static bool TryReadBefore(ReadOnlySpan<char> text, out Qualifier qualifier, out int length)
    {
        foreach (var (word, meaning) in s_before)
        {
            if (StartsWithWord(text, word))
            {
                qualifier = meaning;
                length = word.Length + CountSpaces(text[word.Length..]);
                if (meaning == Qualifier.About && TryReadBefore(text[length..], out _, out var more))
                {
                    // "khoảng trên 300" says no more than "khoảng 300".
                    length += more;
                }

                return true;
            }
        }

        qualifier = Qualifier.Exact;
        length = 0;
        return false;
    }

    /// <summary>Takes "trở lên" or "trở xuống" off the end of a text.</summary>
    public static ReadOnlySpan<char> TakeAfter(ReadOnlySpan<char> text, out Qualifier qualifier)
    {
        foreach (var (word, meaning) in s_after)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                qualifier = meaning;
                return text[..^word.Length].TrimEnd();
            }
        }

        qualifier = Qualifier.Exact;
        return text;
    }

    /// <summary>Reads the scale words at the start of a text, with the spaces before them: "nghìn tỷ" is 10^12.</summary>
    public static bool TryReadScale(ReadOnlySpan<char> text, out Fraction scale, out int length)
    {
        scale = Fraction.One;
        length = 0;
        while (TryReadOneScale(text[length..], out var factor, out var more) && length < 32)
        {
            scale *= factor;
            length += more;
        }

        return length > 0;
    }

    /// <summary>Says whether a text is a unit of count: it begins with a letter or "%", and its digits only follow a letter, as in "m2".</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        const int maxLength = 60;
        if (text.Length is 0 or > maxLength || !(char.IsLetter(text[0]) || text[0] is '%' or '‰' or '°'))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var accepted = char.IsLetter(text[i]) || text[i] is ' ' or '/' or '.' or '-' or '%' or '²' or '³' or '\u00A0'
                || (text[i] is '2' or '3' && text[i - 1] is 'm' or 'M')
                || (char.IsAsciiDigit(text[i]) && IsPerBase(text[..i]))
                || (text[i] == '.' && IsPerBase(text[..i]));
            if (!accepted)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes text in composed form, for words are compared letter by letter; returns null when it already is.</summary>
    public static string? Compose(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
            {
                return text.ToString().Normalize(NormalizationForm.FormC);
            }
        }

        return null;
    }

    /// <summary>The word for a qualifier, or null for none.</summary>
    public static string? Of(Qualifier qualifier, bool vietnamese) => qualifier switch
    {
        Qualifier.Under => vietnamese ? "dưới" : "under",
        Qualifier.Over => vietnamese ? "trên" : "over",
        Qualifier.AtLeast => vietnamese ? "từ" : "at least",
        Qualifier.AtMost => vietnamese ? "không quá" : "at most",
        Qualifier.About => vietnamese ? "khoảng" : "about",
        _ => null,
    };

    /// <summary>The word for a scale, or null when there is none.</summary>
    public static string? OfScale(Fraction scale, bool vietnamese)
    {
        if (scale == 1_000)
        {
            return vietnamese ? "nghìn" : "thousand";
        }

        if (scale == 1_000_000)
        {
            return vietnamese ? "triệu" : "million";
        }

        if (scale == 1_000_000_000)
        {
            return vietnamese ? "tỷ" : "billion";
        }

        if (scale == 1_000_000_000_000)
        {
            return vietnamese ? "nghìn tỷ" : "thousand billion";
        }

        return null;
    }

    // "người/1.000 dân", "ca/100000": digits belong to the unit once a slash has come.
    private static bool IsPerBase(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (end > 0 && (char.IsAsciiDigit(before[end - 1]) || before[end - 1] == '.'))
        {
            end--;
        }

        return end > 0 && before[end - 1] == '/';
    }

    private static bool TryReadOneScale(ReadOnlySpan<char> text, out long factor, out int length)
    {
        var spaces = CountSpaces(text);
        foreach (var (word, meaning) in s_scales)
        {
            if (StartsWithWord(text[spaces..], word))
            {
                factor = meaning;
                length = spaces + word.Length;
                return true;
            }
        }

        factor = 1;
        length = 0;
        return false;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetter(word[^1]) || !char.IsLetter(text[word.Length]));

    private static int CountSpaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
