using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using Spectre.Console;
using Rule = Spectre.Console.Rule;

namespace CheckReport.Printing;

/// <summary>Prints what does not add up: errors first, each with its rule, its lines, its words and the figures it quotes.</summary>
internal static class FindingsPart
{
    private const int MostShown = 200;
    private const int MostQuotes = 8;

    public static void Print(CheckedReport checkedReport, Words words, Places places, IAnsiConsole console)
    {
        var findings = checkedReport.Findings.ToList();
        Print(words.Errors, "✗", Color.Red, findings.Where(Fails(Severity.Error)), checkedReport.Report, words, places, console);
        Print(words.Warnings, "!", Color.Yellow, findings.Where(Fails(Severity.Warning)), checkedReport.Report, words, places, console);
        Print(words.Notes, "i", Color.Blue, findings.Where(Fails(Severity.Note)), checkedReport.Report, words, places, console);
        Print(words.Undetermined, "?", Color.Grey, findings.Where(finding => finding.Verdict is Verdict.Undetermined), checkedReport.Report, words, places, console);
        Print(words.Truncated, "~", Color.Grey, findings.Where(finding => finding.Verdict is Verdict.HoldsOnlyIfTruncated), checkedReport.Report, words, places, console);
    }

    private static Func<Finding, bool> Fails(Severity severity) => finding => finding.Verdict is Verdict.Impossible && finding.Severity == severity;

    private static void Print(string title, string sign, Color color, IEnumerable<Finding> findings, Report report, Words words, Places places, IAnsiConsole console)
    {
        var all = findings.ToList();
        if (all.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Rule(Markup.Escape($"{title} ({all.Count})")).LeftJustified().RuleStyle(new Style(color)));
        foreach (var finding in all.Take(MostShown))
        {
            console.Write(new Padder(Shown(finding, sign, color, report, places), new Padding(0, 0, 0, 0)));
        }

        if (all.Count > MostShown)
        {
            console.WriteLine(words.More(all.Count - MostShown));
        }
    }

    private static Grid Shown(Finding finding, string sign, Color color, Report report, Places places)
    {
        var place = places.Of(finding.Sources);
        var grey = new Style(Color.Grey);
        var text = new Paragraph()
            .Append(finding.Code, new Style(color, decoration: Decoration.Bold))
            .Append(place.Length == 0 ? "" : "  " + place, grey)
            .Append("\n" + PlainText.OneLine(places.MessageOf(finding)));
        var quotes = Quotes.Of(finding, report);
        if (quotes.Count > 0)
        {
            var shown = quotes.Take(MostQuotes).Select(quote => $"“{quote.Text}” ({places.Of(quote.Places)})");
            text.Append("\n" + string.Join(" · ", shown) + (quotes.Count > MostQuotes ? " …" : ""), grey);
        }

        return new Grid()
            .AddColumn(new GridColumn().NoWrap().PadRight(1))
            .AddColumn(new GridColumn().PadRight(0))
            .AddRow(new Text(sign, new Style(color)), text);
    }
}
