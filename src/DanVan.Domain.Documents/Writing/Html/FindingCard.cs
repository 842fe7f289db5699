using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes what is told of one finding: its words, its numbers, a picture where one helps, likely corrections, its places.</summary>
internal static class FindingCard
{
    private const int MostRepairs = 3;
    private const int MostPlaces = 12;

    public static void Write(HtmlWriter html, PlacedFinding placed, PageLanguage language)
    {
        var (finding, words) = (placed.Finding, language.Words);
        var parts = language.PartsOf(finding);
        var heading = FormattableString.Invariant($"{words.NameOf(placed.Sign)} {placed.Number}");
        html.Open("article", ("class", $"card {placed.Sign.Class}"), ("id", placed.Id), ("aria-label", $"{heading}, {finding.Code}"));
        html.Open("p", ("class", "card-head"))
            .Element("span", placed.Sign.Sign, ("class", "sign"), ("aria-hidden", "true"))
            .Element("strong", heading)
            .Text(" ").Element("span", finding.Code, ("class", "code"));
        if (RuleCatalog.Find(finding.Code) is { } rule)
        {
            html.Element("span", rule.Title.For(language.Culture), ("class", "rule"));
        }

        html.Close();
        html.Element("p", parts.Message, ("class", "message"));
        FindingPicture.Write(html, finding, language);
        WriteNumbers(html, finding, parts, words);
        WriteRepairs(html, finding, parts, language);
        WritePlaces(html, placed, language);
        html.CloseLine();
    }

    // What is computed for possible counts is a count, not a rate to hold against the stated one.
    private static void WriteNumbers(HtmlWriter html, Finding finding, FindingParts parts, HtmlWords words)
    {
        if (finding.Stated is not { Text.Length: > 0 } stated || parts.Computed is null || finding.Gap is { Sign: 0 } || finding.Kind == CheckKind.PossibleCounts)
        {
            return;
        }

        html.Open("dl", ("class", "numbers"));
        Pair(html, words.Stated, stated.Text);
        Pair(html, words.Computed, parts.Computed);
        if (parts.Gap is { } gap)
        {
            Pair(html, words.Gap, gap);
        }

        html.Close();
    }

    private static void Pair(HtmlWriter html, string name, string value) => html.Open("div").Element("dt", name).Element("dd", value).Close();

    private static void WriteRepairs(HtmlWriter html, Finding finding, FindingParts parts, PageLanguage language)
    {
        if (parts.Repairs.Count == 0)
        {
            return;
        }

        var words = language.Words;
        html.Element("p", words.Repairs, ("class", "card-label")).Open("ol", ("class", "repairs"));
        foreach (var repair in parts.Repairs.Take(MostRepairs))
        {
            html.Open("li");
            for (var i = 0; i < repair.Changes.Count; i++)
            {
                html.Text(i == 0 ? "" : i == repair.Changes.Count - 1 ? $" {words.And} " : ", ");
                WriteChange(html, repair.Changes[i], language);
            }

            html.Element("span", $" – {repair.Evidence}", ("class", "evidence")).Close();
        }

        html.Close();
        if (parts.Repairs.Count > MostRepairs || finding.IsRepairSearchCut)
        {
            html.Element("p", words.MoreRepairs, ("class", "small"));
        }
    }

    private static void WriteChange(HtmlWriter html, RepairChangeParts change, PageLanguage language) => html
        .Element("b", change.Written.Length == 0 ? language.Words.FillIn(change.Meant) : language.Words.Change(change.Written, change.Meant))
        .Element("span", $" ({language.PlaceOf(change.Source)})", ("class", "small"));

    private static void WritePlaces(HtmlWriter html, PlacedFinding placed, PageLanguage language)
    {
        if (placed.Places.Count == 0)
        {
            return;
        }

        html.Open("p", ("class", "places")).Text(language.Words.Place + ": ");
        var home = placed.Home is { } source ? placed.Places.ToList().IndexOf(source) : -1;
        var names = Enumerable.Range(0, placed.Places.Count).GroupBy(place => language.PlaceOf(placed.Places[place])).ToList();
        foreach (var name in names.Take(MostPlaces))
        {
            html.Text(name == names[0] ? "" : "; ").Element("a", name.Key, ("href", $"#{placed.IdOf(name.Contains(home) ? home : name.First())}"));
        }

        if (names.Count > MostPlaces)
        {
            html.Text(" " + language.Words.More(names.Count - MostPlaces));
        }

        html.Close();
    }
}
