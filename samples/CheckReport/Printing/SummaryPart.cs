using DanVan.Domain.Validation;
using Spectre.Console;
using Rule = Spectre.Console.Rule;

namespace CheckReport.Printing;

/// <summary>Prints what was read, how the checks came out, and whether the report can stand.</summary>
internal static class SummaryPart
{
    public static void Print(CheckedReport checkedReport, Words words, Places places, IAnsiConsole console)
    {
        var report = checkedReport.Report;
        var tally = Tally.Of(checkedReport.Checks);
        var (verdict, color) = checkedReport.IsAcceptable ? (words.Acceptable, Color.Green) : (words.Unacceptable, Color.Red);
        console.WriteLine();
        console.Write(new Rule(words.Summary).LeftJustified().RuleStyle(new Style(color)));
        console.WriteLine(words.Contents(report.Sections.Count, report.Tables.Count, report.Figures.Count, report.Mentions.Count));
        if (report.Unplaced.Count > 0)
        {
            console.WriteLine($"{words.Unplaced}: {report.Unplaced.Count} ({places.Of(report.Unplaced.Select(text => text.Source).DistinctBy(source => source.Line).Take(10))})");
        }

        console.WriteLine(words.Totals(tally));
        console.Write(new Text(verdict + "\n", new Style(color, decoration: Decoration.Bold)));
    }
}
