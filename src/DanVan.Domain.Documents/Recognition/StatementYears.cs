using System.Globalization;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Tells whether rows are the years of a period: "trong 5 năm (2014 - 2018) … Cụ thể: năm 2014, …; năm 2015, …".</summary>
internal static class StatementYears
{
    private const int LongestSentence = 80;

    /// <summary>Says whether the rows are of consecutive years, which are all the years that the sentence of the whole speaks of.</summary>
    public static bool AreAll(StatementQuantity whole, IReadOnlyList<StatementQuantity> rows)
    {
        var years = rows.Select(row => YearIn(row.Text, row.Lead)).ToList();
        for (var i = 0; i < years.Count; i++)
        {
            if (years[i] is not { } year || year != years[0] + i)
            {
                return false;
            }
        }

        return years.Count > 1 && SpeaksOf(whole, years[0]!.Value, years.Count);
    }

    private static bool SpeaksOf(StatementQuantity whole, int first, int count)
    {
        var (text, tokens) = (whole.Text, whole.Text.Tokens);
        for (var at = Math.Max(0, whole.First - LongestSentence); at < Math.Min(tokens.Tokens.Count - 2, whole.First + LongestSentence); at++)
        {
            if (text.SentenceOf(at) != whole.Sentence || !tokens.IsNumber(at))
            {
                continue;
            }

            var isPeriod = Read(text, at) == first && Read(text, at + 2) == first + count - 1;
            if (isPeriod || (Read(text, at) == count && tokens.Folded(at + 1) == "năm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The year named in some tokens, or null for none or several.</summary>
    private static int? YearIn(ClauseText text, ClauseRange range)
    {
        int? year = null;
        for (var at = range.Start; at < range.End - 1; at++)
        {
            if (text.Tokens.Folded(at) == "năm" && Read(text, at + 1) is >= 1900 and <= 2100 and var found)
            {
                if (year is not null)
                {
                    return null;
                }

                year = found;
            }
        }

        return year;
    }

    private static int? Read(ClauseText text, int token) =>
        text.Tokens.IsNumber(token) && int.TryParse(text.Tokens.Span(token), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
