using System.Text;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Words of the narrative that say that something was done.</summary>
/// <param name="Words">The words, as written.</param>
/// <param name="Source">The paragraph.</param>
internal sealed record Claim(string Words, Source Source)
{
    private static readonly char[] s_clauseEnds = ['.', ';', ':', '!', '?', '\n'];

    // A clause with one of these before the claim says that it was not done, or not yet.
    private static readonly string[] s_denials = ["không", "chưa", "sẽ", "cần", "dự kiến", "phấn đấu", "tiếp tục đẩy mạnh"];

    /// <summary>Finds the first claim of a rule that the narrative makes, or null.</summary>
    public static Claim? Find(Rule rule, Report report)
    {
        var sections = SectionsOf(rule, report);
        foreach (var paragraph in report.Paragraphs)
        {
            if (sections is not null && (paragraph.Source.Section is not { } section || !sections.Contains(section)))
            {
                continue;
            }

            var text = paragraph.Text.IsNormalized(NormalizationForm.FormC) ? paragraph.Text : paragraph.Text.Normalize(NormalizationForm.FormC);
            foreach (var words in rule.Claims)
            {
                if (Find(text, words) is { } found)
                {
                    return new Claim(found, paragraph.Source);
                }
            }
        }

        return null;
    }

    private static string? Find(string text, string words)
    {
        for (var at = IndexOf(text, words, 0); at >= 0; at = IndexOf(text, words, at + 1))
        {
            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            if (isWord && !IsDenied(text.AsSpan(0, at)))
            {
                return text.Substring(at, words.Length);
            }
        }

        return null;
    }

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(s_clauseEnds) + 1)..];
        foreach (var denial in s_denials)
        {
            var at = clause.LastIndexOf(denial, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(clause[at - 1])) && (at + denial.Length == clause.Length || !char.IsLetter(clause[at + denial.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(string text, string words, int start) =>
        words.Length == 0 || start >= text.Length ? -1 : text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);

    // The sections whose heading, or whose parent's heading, has one of the words; null when any section will do.
    private static HashSet<string>? SectionsOf(Rule rule, Report report)
    {
        if (rule.ClaimSections.Count == 0)
        {
            return null;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in report.Sections)
        {
            if ((section.Parent is { } parent && named.Contains(parent))
                || (section.Heading is { } heading && rule.ClaimSections.Any(words => heading.Contains(words, StringComparison.OrdinalIgnoreCase))))
            {
                named.Add(section.Id);
            }
        }

        return named;
    }
}
