using System.Globalization;
using Humanizer;

namespace DanVan.Domain.Wording;

/// <summary>Spells whole numbers: "hai", "một nghìn không trăm linh năm".</summary>
/// <remarks>
/// The only place that knows Humanizer. Its version 2.14.1 throws on a negative number in Vietnamese, reads 1005 without
/// "không trăm", and follows the ambient culture when none is given; none of that leaves this class.
/// </remarks>
public static class NumberWords
{
    private const long Thousand = 1_000;
    private const long Billion = 1_000_000_000;
    private const long Most = (Billion * Billion) - 1;
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Spells a whole number in Vietnamese for any Vietnamese culture, in English otherwise.</summary>
    /// <param name="number">The number, of at most 18 digits; it may be negative.</param>
    /// <param name="culture">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 18 digits.</exception>
    public static string Spell(long number, CultureInfo culture)
    {
        Guard.Against.Null(culture);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, -Most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Most);
        var size = Math.Abs(number);
        var isVietnamese = culture.TwoLetterISOLanguageName == "vi";
        var words = !isVietnamese ? size.ToWords(s_english) : size == 0 ? "không" : SpellVietnamese(size, isFirst: true);
        return number >= 0 ? words : isVietnamese ? $"âm {words}" : $"minus {words}";
    }

    // Three digits at a time; every group but the first names its hundreds, even if there are none.
    private static string SpellVietnamese(long size, bool isFirst)
    {
        var words = new List<string>();
        var (above, below) = Math.DivRem(size, Billion);
        if (above > 0)
        {
            words.Add($"{SpellVietnamese(above, isFirst)} tỷ");
        }

        (long Group, string? Name)[] groups = [(below / Thousand / Thousand, " triệu"), (below / Thousand % Thousand, " nghìn"), (below % Thousand, null)];
        foreach (var (group, name) in groups.Where(group => group.Group > 0))
        {
            words.Add(SpellGroup(group, isFirst && words.Count == 0) + name);
        }

        return string.Join(' ', words);
    }

    private static string SpellGroup(long group, bool isFirst)
    {
        var words = group.ToWords(s_vietnamese);
        return isFirst || group >= 100 ? words
            : group < 10 ? $"không trăm linh {words}"
            : $"không trăm {words}";
    }
}
