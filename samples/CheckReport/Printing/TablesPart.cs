using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using Spectre.Console;
using Spectre.Console.Rendering;
using Rule = Spectre.Console.Rule;

namespace CheckReport.Printing;

/// <summary>Prints the annex tables with each cell marked by what it says, and by the rules that point at it.</summary>
internal static class TablesPart
{
    private const int MostTables = 100;
    private const int MostCells = 500;
    private const int NarrowestColumn = 14;
    private const int LongestHeading = 60;

    public static void Print(CheckedReport checkedReport, Words words, Places places, IAnsiConsole console)
    {
        var tables = checkedReport.Report.Tables;
        if (tables.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Rule(words.Tables).LeftJustified());
        console.Write(Legend(tables, words));
        var suspects = SuspectCells.Of(checkedReport);
        foreach (var table in tables.Take(MostTables))
        {
            console.WriteLine();
            console.Write(Title(table, places, console.Profile.Width));
            var cells = table.Cells.Take(MostCells).ToList();
            var asGrid = cells.Any(cell => cell.Row > 1) && table.Columns.Count * NarrowestColumn <= console.Profile.Width;
            console.Write(asGrid ? AsGrid(table, cells, suspects, words) : AsList(table, cells, suspects, words));
            SayMore(table.Cells.Count - MostCells, words, console);
        }

        SayMore(tables.Count - MostTables, words, console);
    }

    private static void SayMore(int count, Words words, IAnsiConsole console)
    {
        if (count > 0)
        {
            console.WriteLine(words.More(count));
        }
    }

    // A table with several rows looks as it does on paper.
    private static Table AsGrid(ReportTable table, List<ReportCell> cells, SuspectCells suspects, Words words)
    {
        var shown = new Table().RoundedBorder();
        foreach (var path in table.Columns)
        {
            shown.AddColumn(new TableColumn(new Text(Heading(path))));
        }

        foreach (var row in cells.GroupBy(cell => cell.Row))
        {
            var shownCells = Enumerable.Repeat<IRenderable>(Text.Empty, table.Columns.Count).ToArray();
            foreach (var cell in row.Where(cell => cell.Column >= 1 && cell.Column <= shownCells.Length))
            {
                shownCells[cell.Column - 1] = CellMark.Shown(cell, suspects.RulesAt(table, cell).Count > 0, words);
            }

            shown.AddRow(shownCells);
        }

        return shown;
    }

    // A table of one wide row, or one too wide for the screen, reads better turned on its side: a line for each cell.
    private static Table AsList(ReportTable table, List<ReportCell> cells, SuspectCells suspects, Words words)
    {
        var severalRows = cells.Any(cell => cell.Row > 1);
        var shown = new Table().RoundedBorder()
            .AddColumn(new TableColumn(new Text(words.Column)))
            .AddColumn(new TableColumn(new Text(words.Content)))
            .AddColumn(new TableColumn(new Text(words.Findings)));
        foreach (var cell in cells)
        {
            var rules = suspects.RulesAt(table, cell);
            var heading = cell.Column >= 1 && cell.Column <= table.Columns.Count ? Heading(table.Columns[cell.Column - 1]) : $"{cell.Column}";
            shown.AddRow(
                new Text(severalRows ? $"{cell.Row}. {heading}" : heading, new Style(Color.Grey)),
                CellMark.Shown(cell, rules.Count > 0, words),
                new Text(string.Join(' ', rules), new Style(Color.Red)));
        }

        return shown;
    }

    private static Paragraph Title(ReportTable table, Places places, int width)
    {
        var line = "  " + places.Of(table.Line);
        return new Paragraph()
            .Append(PlainText.Short($"{table.Number} {table.Title}", Math.Max(1, width - line.Length)), new Style(decoration: Decoration.Bold))
            .Append(line + "\n", new Style(Color.Grey));
    }

    private static string Heading(IReadOnlyList<string> path) =>
        string.Join(" › ", path.Where(name => name.Length > 0).Distinct().Select(name => PlainText.Short(name, LongestHeading)));

    private static Paragraph Legend(IReadOnlyList<ReportTable> tables, Words words)
    {
        var legend = new Paragraph();
        foreach (var state in tables.SelectMany(table => table.Cells).Select(cell => cell.State).Distinct().Order())
        {
            var mark = CellMark.Of(state, words);
            legend.Append(mark.Sign, new Style(mark.Color)).Append($" {mark.Name}   ", new Style(Color.Grey));
        }

        return legend.Append("\n");
    }
}
