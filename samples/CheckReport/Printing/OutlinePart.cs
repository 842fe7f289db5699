using DanVan.Domain.Reports;
using Spectre.Console;

namespace CheckReport.Printing;

/// <summary>Prints the numbered outline as a tree.</summary>
internal static class OutlinePart
{
    private const int MostShown = 300;
    private const int DeepestShown = 8;
    private const int WidthOfOneLevel = 4;

    public static void Print(Report report, Words words, Places places, IAnsiConsole console)
    {
        if (report.Sections.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var tree = new Tree(new Text(words.Outline, new Style(decoration: Decoration.Bold)));
        var nodes = new Dictionary<string, (IHasTreeNodes Node, int Depth)>(StringComparer.Ordinal);
        foreach (var section in report.Sections.Take(MostShown))
        {
            var (parent, depth) = section.Parent is { } id && nodes.TryGetValue(id, out var found) ? found : (tree, 0);
            var node = parent.AddNode(Label(section, places, console.Profile.Width - ((depth + 1) * WidthOfOneLevel)));
            nodes[section.Id] = depth + 1 < DeepestShown ? (node, depth + 1) : (parent, depth);
        }

        console.Write(tree);
        if (report.Sections.Count > MostShown)
        {
            console.WriteLine(words.More(report.Sections.Count - MostShown));
        }
    }

    private static Paragraph Label(ReportSection section, Places places, int width)
    {
        var line = "  " + places.Of(section.Line);
        var title = PlainText.Short($"{section.Number} {section.Heading}", Math.Max(1, width - line.Length));
        return new Paragraph().Append(title).Append(line, new Style(Color.Grey));
    }
}
