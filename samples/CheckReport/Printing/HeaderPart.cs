using System.Globalization;
using DanVan.Domain.Reports;
using NodaTime;
using Spectre.Console;

namespace CheckReport.Printing;

/// <summary>Prints the head of the report.</summary>
internal static class HeaderPart
{
    public static void Print(Report report, string path, Words words, IAnsiConsole console)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(grid, words.Symbol, report.Header.Symbol);
        Add(grid, words.Date, string.Join(", ", new[] { report.Header.Place, Shown(report.Header.Date, words) }.OfType<string>()));
        Add(grid, words.Issuer, report.Header.Issuer);
        Add(grid, words.Title, report.Header.Title);
        Add(grid, words.Template, TemplatePart.Of(report, words));
        Add(grid, words.File, path);
        console.Write(new Panel(grid).RoundedBorder().Expand());
    }

    private static void Add(Grid grid, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(PlainText.OneLine(value)));
        }
    }

    private static string? Shown(LocalDate? date, Words words) =>
        date?.ToString(words == Words.Vietnamese ? "d/M/uuuu" : "d MMMM uuuu", words == Words.Vietnamese ? CultureInfo.InvariantCulture : words.Culture);
}
