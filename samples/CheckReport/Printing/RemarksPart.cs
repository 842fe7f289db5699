using DanVan.Domain.Documents.Reading;
using Spectre.Console;
using Rule = Spectre.Console.Rule;

namespace CheckReport.Printing;

/// <summary>Prints what the reader of a Word or Excel file has to say: hidden rows, tracked changes taken as accepted.</summary>
internal static class RemarksPart
{
    private const int MostShown = 20;

    public static void Print(DocumentText? text, Words words, IAnsiConsole console)
    {
        if (text is null || text.Remarks.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Rule(words.Remarks).LeftJustified());
        foreach (var remark in text.Remarks.Take(MostShown))
        {
            var place = remark.Place is { } found ? $" ({found.Describe(words.Culture)})" : "";
            console.WriteLine(PlainText.OneLine($"- {remark.MessageFor(words.Culture)}{place}{(remark.Count > 1 ? $" ×{remark.Count}" : "")}"));
        }
    }
}
