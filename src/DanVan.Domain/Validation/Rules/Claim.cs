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
    private static readonly string[] s_denials = ["không", "chưa", "sẽ", "cần", "dự kiến", "phấn đấu"];

    // "Không ngừng", "không chỉ": these deny nothing.
    private static readonly string[] s_emphases = ["ngừng", "chỉ", "những"];

    /// <summary>Finds the first claim of a rule that the narrative makes, or null.</summary>
    public static Claim? Find(Rule rule, RuleContext context)
    {
        var report = context.Report;
        var plans = SectionsNamed(context.Template?.PlanSections ?? [], report);
        var sections = rule.ClaimSections.Count == 0 ? null : SectionsNamed(rule.ClaimSections, report);
        string[] denials = [.. s_denials, .. context.Template?.PlanWords ?? []];
        foreach (var paragraph in report.Paragraphs)
        {
            var section = paragraph.Source.Section;
            if ((section is not null && plans.Contains(section)) || (sections is not null && (section is null || !sections.Contains(section))))
            {
                continue;
            }

            var text = paragraph.Text.IsNormalized(NormalizationForm.FormC) ? paragraph.Text : paragraph.Text.Normalize(NormalizationForm.FormC);
            foreach (var words in rule.Claims)
            {
                if (Find(text, words, denials) is { } found)
                {
                    return new Claim(found, paragraph.Source);
                }
            }
        }

        return null;
    }

    private static string? Find(string text, string words, IReadOnlyList<string> denials)
    {
        for (var at = IndexOf(text, words, 0); at >= 0; at = IndexOf(text, words, at + 1))
        {
            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            if (isWord && !IsDenied(text.AsSpan(0, at), denials))
            {
                return text.Substring(at, words.Length);
            }
        }

        return null;
    }

    private static bool IsDenied(ReadOnlySpan<char> before, IReadOnlyList<string> denials)
    {
        var clause = before[(before.LastIndexOfAny(s_clauseEnds) + 1)..];
        foreach (var denial in denials)
        {
            if (Denies(clause, denial))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(ReadOnlySpan<char> clause, string denial)
    {
        for (var at = 0; denial.Length > 0 && clause[at..].IndexOf(denial, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += found + denial.Length)
        {
            var (start, end) = (at + found, at + found + denial.Length);
            var isWord = (start == 0 || !char.IsLetter(clause[start - 1])) && (end == clause.Length || !char.IsLetter(clause[end]));
            if (isWord && !IsEmphasis(clause[end..].TrimStart()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmphasis(ReadOnlySpan<char> after)
    {
        foreach (var word in s_emphases)
        {
            if (after.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(string text, string words, int start) =>
        words.Length == 0 || start >= text.Length ? -1 : text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);

    // The sections whose heading has one of the words, and all that stand below them.
    private static HashSet<string> SectionsNamed(IReadOnlyList<string> words, Report report)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in report.Sections)
        {
            if ((section.Parent is { } parent && named.Contains(parent))
                || (section.Heading is { } heading && words.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase))))
            {
                named.Add(section.Id);
            }
        }

        return named;
    }
}
