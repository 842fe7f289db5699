using DanVan.Domain.Periods;

namespace DanVan.Domain.Citations;

/// <summary>The words that carry a subject, for telling whether two subjects can be one.</summary>
internal sealed class SubjectWords
{
    private const int LongestSubject = 60;

    private static readonly HashSet<string> s_light =
    [
        "ve", "viec", "cac", "va", "cua", "trong", "tren", "cho", "voi", "theo", "den", "tai", "mot", "so", "nhung", "doi", "ban", "hanh", "thuc", "hien", "quy", "dinh", "vv",
        "cong", "tac",
    ];

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _years;

    private SubjectWords(HashSet<string> words, HashSet<string> years)
    {
        _words = words;
        _years = years;
    }

    /// <summary>The words of a subject, or null when there are too few to compare.</summary>
    public static SubjectWords? Of(string? subject)
    {
        if (subject is null)
        {
            return null;
        }

        var words = VietnameseText.WithoutMarks(VietnameseText.ToComparable(subject))
            .Split([' ', ',', '.', ';', ':', '-', '–', '/', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Take(LongestSubject)
            .Where(word => !s_light.Contains(word))
            .ToHashSet();
        var years = words.Where(word => word.Length == 4 && word.All(char.IsAsciiDigit)).ToHashSet();
        words.ExceptWith(years);
        return words.Count < 2 ? null : new SubjectWords(words, years);
    }

    /// <summary>Whether both can be one subject: half the words of the shorter one are in the other, and they name no different years.</summary>
    public bool Overlaps(SubjectWords other)
    {
        if (_years.Count > 0 && other._years.Count > 0 && !_years.Overlaps(other._years))
        {
            return false;
        }

        var shared = _words.Count(other._words.Contains);
        return 2 * shared >= Math.Min(_words.Count, other._words.Count);
    }
}
