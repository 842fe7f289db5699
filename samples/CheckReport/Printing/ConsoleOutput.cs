using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Validation;
using Spectre.Console;

namespace CheckReport.Printing;

/// <summary>Prints a checked report for people: head, outline, tables, findings, summary.</summary>
internal static class ConsoleOutput
{
    private const int NarrowestWidth = 40;
    private const int WidthOfFiles = 110;

    /// <param name="checkedReport">What to print.</param>
    /// <param name="path">The file it came from, as the user named it.</param>
    /// <param name="words">The language.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="width">How many characters a line holds, or null to ask the terminal.</param>
    /// <param name="text">The document it was read from, which knows its places; or null for lines alone.</param>
    public static void Print(CheckedReport checkedReport, string path, Words words, TextWriter output, int? width = null, DocumentText? text = null)
    {
        var places = new Places(words, text);
        var console = Open(output, width);
        HeaderPart.Print(checkedReport.Report, path, words, console);
        OutlinePart.Print(checkedReport.Report, words, places, console);
        TablesPart.Print(checkedReport, words, places, console);
        FindingsPart.Print(checkedReport, words, places, console);
        RemarksPart.Print(text, words, console);
        SummaryPart.Print(checkedReport, words, places, console);
    }

    // Colours only on a terminal that wants them, plain text everywhere else.
    private static IAnsiConsole Open(TextWriter output, int? width)
    {
        var onTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var plain = !onTerminal
            || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Math.Max(NarrowestWidth, width ?? WidthOf(console, onTerminal));
        return console;
    }

    private static int WidthOf(IAnsiConsole console, bool onTerminal) =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0 ? columns
        : onTerminal ? console.Profile.Width
        : WidthOfFiles;
}
