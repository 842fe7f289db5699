using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes what a reader wants to know first: which report, whether it can stand, how many findings of each kind, and where they are.</summary>
internal static class PageSummary
{
    public static void Write(HtmlWriter html, CheckedReport checkedReport, TemplateFit template, IReadOnlyList<PlacedFinding> findings, PageLanguage language)
    {
        var (report, words) = (checkedReport.Report, language.Words);
        html.Open("header", ("class", "summary"));
        html.Element("h1", report.Header.Symbol is { } symbol ? $"{words.Check} {symbol}" : words.Check);
        html.Element("p", checkedReport.IsAcceptable ? "✓ " + words.Acceptable : "✗ " + words.Unacceptable, ("class", checkedReport.IsAcceptable ? "verdict good" : "verdict error"));
        html.Open("dl", ("class", "facts"));
        Fact(html, words.Title, report.Header.Title);
        Fact(html, words.Symbol, report.Header.Symbol ?? words.NotSaid);
        Fact(html, words.Date, report.Header.Date is { } date ? language.Date(date) : words.NotSaid);
        Fact(html, words.Issuer, report.Header.Issuer);
        Fact(html, words.Unit, report.Unit);
        Fact(html, words.Period, report.Period is { } period ? $"{language.Date(period.First)} – {language.Date(period.Last)}" : null);
        Fact(html, words.Template, template.Template is null ? words.NoTemplate : $"{template.Template.Name.For(language.Culture)} ({words.Likeness(template.LikenessPercent)})");
        Fact(html, words.MissingTables, template.MissingTables.Count == 0 ? null : string.Join("; ", template.MissingTables.Select(table => $"{words.Table} {table.Number}")));
        Fact(html, words.Read, words.Contents(report.Sections.Count, report.Tables.Count, report.Figures.Count, report.Mentions.Count));
        html.CloseLine();
        WriteCounts(html, findings, words);
        WriteIndex(html, findings, language);
        html.CloseLine();
    }

    private static void Fact(HtmlWriter html, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            html.Open("div").Element("dt", name).Element("dd", value).Close();
        }
    }

    private static void WriteCounts(HtmlWriter html, IReadOnlyList<PlacedFinding> findings, HtmlWords words)
    {
        html.Open("ul", ("class", "counts"), ("role", "list"));
        foreach (var sign in FindingSign.All)
        {
            var count = findings.Count(finding => finding.Sign == sign);
            if (count > 0 || sign.Rank <= FindingSign.Note.Rank)
            {
                html.Open("li", ("class", count == 0 ? "none" : sign.Class))
                    .Element("span", sign.Sign, ("class", "sign"), ("aria-hidden", "true"))
                    .Element("strong", count.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    .Text(" " + words.SignCounts[sign.Rank])
                    .Close();
            }
        }

        html.CloseLine();
    }

    private static void WriteIndex(HtmlWriter html, IReadOnlyList<PlacedFinding> findings, PageLanguage language)
    {
        var words = language.Words;
        html.Element("h2", words.Findings);
        if (findings.Count == 0)
        {
            html.Element("p", words.NoFindings);
            return;
        }

        html.Open("div", ("class", "sheet")).Open("table", ("class", "index")).Open("thead").Open("tr");
        foreach (var name in new[] { words.Severity, words.Rule, words.Place })
        {
            html.Element("th", name, ("scope", "col"));
        }

        html.Close().Close().Open("tbody");
        foreach (var finding in findings.OrderBy(finding => finding.Sign.Rank).ThenBy(finding => finding.Number))
        {
            html.Open("tr", ("class", finding.Sign.Class)).Open("td")
                .Element("a", FormattableString.Invariant($"{finding.Sign.Sign}{finding.Number} {words.NameOf(finding.Sign)}"), ("class", $"ref {finding.Sign.Class}"), ("href", $"#{finding.Id}"))
                .Close();
            html.Open("td").Element("span", finding.Finding.Code, ("class", "code")).Text(" " + (RuleCatalog.Find(finding.Finding.Code)?.Title.For(language.Culture) ?? "")).Close();
            html.Element("td", finding.Home is { } home ? language.ShortPlaceOf(home) : "").CloseLine();
        }

        html.Close().Close().CloseLine();
        html.Open("p", ("class", "small")).Text($"{words.Legend}: ").Element("span", "123", ("class", "figure")).Text($" {words.LegendFigure}");
        foreach (var sign in findings.Select(finding => finding.Sign).Distinct().OrderBy(sign => sign.Rank))
        {
            html.Text("; ").Element("mark", "123", ("class", sign.Class)).Text($" {sign.Sign} {words.NameOf(sign)}");
        }

        html.CloseLine();
    }
}
