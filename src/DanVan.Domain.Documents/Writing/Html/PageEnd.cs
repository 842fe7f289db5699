using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes what stands nowhere else: findings of no place, remarks of the reader, and what could not be placed.</summary>
internal static class PageEnd
{
    private const int MostShown = 300;
    private const int LongestText = 300;

    public static void Write(HtmlWriter html, Report report, IReadOnlyList<PlacedFinding> homeless, PageLanguage language)
    {
        WriteGeneral(html, homeless, language);
        WriteRemarks(html, language);
        WriteUnplaced(html, report.Unplaced, language);
    }

    private static void WriteGeneral(HtmlWriter html, IReadOnlyList<PlacedFinding> homeless, PageLanguage language)
    {
        if (homeless.Count == 0)
        {
            return;
        }

        html.Open("section", ("class", "part")).Element("h2", language.Words.General).Open("div", ("class", "notes"));
        foreach (var finding in homeless)
        {
            FindingCard.Write(html, finding, language);
        }

        html.Close().CloseLine();
    }

    private static void WriteRemarks(HtmlWriter html, PageLanguage language)
    {
        if (language.Text.Remarks.Count == 0)
        {
            return;
        }

        var words = language.Words;
        WriteTable(
            html,
            words.Remarks,
            [words.Place, words.Text],
            [.. language.Text.Remarks.Select(remark => (string[])[remark.Place?.Describe(language.Culture) ?? "", remark.MessageFor(language.Culture) + (remark.Count > 1 ? FormattableString.Invariant($" (×{remark.Count})") : "")])],
            words);
    }

    private static void WriteUnplaced(HtmlWriter html, IReadOnlyList<UnplacedText> unplaced, PageLanguage language)
    {
        if (unplaced.Count == 0)
        {
            return;
        }

        var words = language.Words;
        WriteTable(
            html,
            words.Unplaced,
            [words.Place, words.Text, words.Reason],
            [.. unplaced.Select(text => (string[])[language.PlaceOf(text.Source), Short(text.Text), words.UnplacedReasons.GetValueOrDefault(text.Reason, text.Reason)])],
            words);
    }

    private static void WriteTable(HtmlWriter html, string title, string[] names, IReadOnlyList<string[]> rows, HtmlWords words)
    {
        html.Open("section", ("class", "part")).Element("h2", title).Open("div", ("class", "sheet")).Open("table", ("class", "index")).Open("thead").Open("tr");
        foreach (var name in names)
        {
            html.Element("th", name, ("scope", "col"));
        }

        html.Close().Close().Open("tbody");
        foreach (var row in rows.Take(MostShown))
        {
            html.Open("tr");
            foreach (var cell in row)
            {
                html.Element("td", cell);
            }

            html.CloseLine();
        }

        html.Close().Close().Close();
        if (rows.Count > MostShown)
        {
            html.Element("p", words.More(rows.Count - MostShown), ("class", "small"));
        }

        html.CloseLine();
    }

    private static string Short(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)].TrimEnd() + "…";
}
