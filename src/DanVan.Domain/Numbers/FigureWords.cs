namespace DanVan.Domain.Numbers;

/// <summary>The words and signs that stand before and after the number of a figure.</summary>
internal static class FigureWords
{
    // Longer phrases stand before the shorter ones they begin with. All in small letters and in composed form.
    private static readonly (string Word, Qualifier Meaning)[][] s_before = ByFirstLetter<Qualifier>(
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
    ]);

    private static readonly (string Word, Qualifier Meaning)[] s_after =
    [
        ("trở lên", Qualifier.AtLeast), ("trở xuống", Qualifier.AtMost), ("or more", Qualifier.AtLeast), ("or less", Qualifier.AtMost),
    ];

    private static readonly (string Word, long Factor)[][] s_scales = ByFirstLetter<long>(
    [
        ("trăm", 100), ("nghìn", 1_000), ("ngàn", 1_000), ("vạn", 10_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000), ("tỉ", 1_000_000_000),
        ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
    ]);

    // Units met in nearly every report; they cost no new string.
    private static readonly string[][] s_units = ByLength(
    [
        "%", "‰", "lượt", "ha", "đơn", "người", "hộ", "xã", "đồng", "cuộc", "vụ", "vụ việc", "văn bản", "thủ tục", "lượt người", "tổ",
        "km", "m", "m2", "m²", "m3", "m³", "tấn", "kg", "thôn", "đoàn", "ý kiến", "công chức", "viên chức", "trường hợp", "đơn vị", "năm", "tháng",
        "ngày", "điểm", "điểm %", "cơ sở", "doanh nghiệp", "học sinh", "lao động", "dự án", "hồ sơ", "USD",
    ]);

    /// <summary>Reads the qualifier at the start of a text, with the space after it.</summary>
    public static bool TryReadBefore(ReadOnlySpan<char> text, out Qualifier qualifier, out int length)
    {
        foreach (var (word, meaning) in At(s_before, text))
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
            if (text.Length >= word.Length && IsWord(text[^word.Length..], word))
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
        // Two words at most: more would be no scale anyone writes.
        const int maxWords = 2;
        var product = 1L;
        length = 0;
        for (var words = 0; words < maxWords && TryReadOneScale(text[length..], out var factor, out var more); words++)
        {
            product *= factor;
            length += more;
        }

        scale = product;
        return length > 0;
    }

    /// <summary>Says whether a text is a unit of count: it begins with a letter or "%", and digits stand only where units have them, as in "m2" or "/1.000 dân".</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        const int maxLength = 60;
        if (text.Length is 0 or > maxLength || !(char.IsLetter(text[0]) || text[0] is '%' or '‰' or '°'))
        {
            return false;
        }

        var afterSlash = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            afterSlash = character == '/' || (afterSlash && (char.IsAsciiDigit(character) || character is '.' or ',' or ' '));
            var accepted = char.IsLetter(character) || character is ' ' or '/' or '.' or '-' or '%' or '‰' or '°' or '²' or '³'
                || (char.IsAsciiDigit(character) && (afterSlash || IsExponent(text, i)))
                || (character == ',' && afterSlash);
            if (!accepted)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unit as a string already at hand, or null when it is not a common one.</summary>
    public static string? FindCommonUnit(ReadOnlySpan<char> text)
    {
        if (text.Length < s_units.Length)
        {
            foreach (var unit in s_units[text.Length])
            {
                if (text.SequenceEqual(unit))
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>What a rate is per by its unit: 1000 for "người/1.000 dân", 10000 for "bác sĩ/vạn dân"; null when the unit has no such base.</summary>
    public static Fraction? BaseOf(string unit)
    {
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var after = unit.AsSpan(slash + 1).TrimStart();
        var value = Fraction.One;
        if (after.Length > 0 && char.IsAsciiDigit(after[0]))
        {
            if (!Numeral.TryRead(after, NumeralStyle.Vietnamese, out value, out _, out var length))
            {
                return null;
            }

            after = after[length..];
        }

        if (TryReadScale(after, out var scale, out _))
        {
            value *= scale;
        }

        // "kg/2 tháng" is no rate: the bases that people use are powers of ten.
        for (var power = 2; power <= 9; power++)
        {
            if (value == Fraction.PowerOfTen(power))
            {
                return value;
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
    public static string? OfScale(Fraction scale, bool vietnamese) => !scale.IsSmall || !scale.IsInteger ? null : scale.SmallNumerator switch
    {
        1_000 => vietnamese ? "nghìn" : "thousand",
        1_000_000 => vietnamese ? "triệu" : "million",
        1_000_000_000 => vietnamese ? "tỷ" : "billion",
        1_000_000_000_000 => vietnamese ? "nghìn tỷ" : "thousand billion",
        100 => vietnamese ? "trăm" : null,
        10_000 => vietnamese ? "vạn" : null,
        100_000_000 => vietnamese ? "trăm triệu" : null,
        100_000_000_000 => vietnamese ? "trăm tỷ" : null,
        1_000_000_000_000_000 => vietnamese ? "triệu tỷ" : "million billion",
        _ => null,
    };

    private static bool IsExponent(ReadOnlySpan<char> text, int i) =>
        text[i] is '2' or '3' && i > 0 && text[i - 1] is 'm' or 'M' && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]));

    private static bool TryReadOneScale(ReadOnlySpan<char> text, out long factor, out int length)
    {
        var spaces = CountSpaces(text);
        foreach (var (word, meaning) in At(s_scales, text[spaces..]))
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
        text.Length >= word.Length && IsWord(text[..word.Length], word)
        && (text.Length == word.Length || !char.IsLetter(word[^1]) || !char.IsLetter(text[word.Length]));

    // The words are in small letters; text may be in capitals.
    private static bool IsWord(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && char.ToLowerInvariant(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // Words that begin with no Latin letter or sign share the first place.
    private static (string Word, T Meaning)[][] ByFirstLetter<T>((string Word, T Meaning)[] words) =>
        [.. Enumerable.Range(0, 128).Select(letter => words.Where(w => PlaceOf(w.Word[0]) == letter).ToArray())];

    private static string[][] ByLength(string[] words) =>
        [.. Enumerable.Range(0, words.Max(w => w.Length) + 1).Select(length => words.Where(w => w.Length == length).ToArray())];

    private static (string Word, T Meaning)[] At<T>((string Word, T Meaning)[][] words, ReadOnlySpan<char> text) =>
        text.Length == 0 ? [] : words[PlaceOf(text[0])];

    private static int PlaceOf(char first) => char.IsAsciiLetterUpper(first) ? first | 0x20 : first < 128 ? first : 0;

    private static int CountSpaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
