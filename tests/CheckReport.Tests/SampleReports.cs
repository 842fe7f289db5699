using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace CheckReport.Tests;

/// <summary>Reports built by hand, to print.</summary>
internal static class SampleReports
{
    /// <summary>A report whose every text tries to break the printing: markup, escape codes, line ends, no spaces, deep levels.</summary>
    public static CheckedReport Hostile()
    {
        const string Nasty = "[red]x[/] [[ ]] [/] \u001b[31mred\u001b[0m \u202Eabc\r\nnext\ttab ";
        var long1 = new string('x', 500);
        var figure = new StatedFigure { Text = Nasty, Source = At(1, 0, 5), Value = Figure.Count(18) };
        var cells = Enum.GetValues<CellState>()
            .Select((state, i) => new ReportCell { Row = 1 + (i % 2), Column = 1 + (i / 2), Text = i % 3 == 0 ? "" : Nasty + long1, State = state, Source = At(4, 40 + i, 41 + i) })
            .ToList();
        var report = new Report
        {
            Header = new ReportHeader { Symbol = Nasty, Title = long1, Place = Nasty, Issuer = "[" },
            Sections = [.. Enumerable.Range(0, 60).Select(i => new ReportSection
            {
                Id = $"s{i}", Parent = i == 0 ? null : $"s{i - 1}", Number = "[1]", Heading = i % 2 == 0 ? Nasty : long1, Level = i, Line = i + 1, LastLine = i + 1,
            })],
            Paragraphs = [],
            Tables =
            [
                new ReportTable { Number = "[1]", Title = Nasty, Line = 3, Columns = [[Nasty, long1], [], ["]"]], Cells = cells },
                new ReportTable { Number = "2", Title = "", Line = 5, Columns = [.. Enumerable.Range(0, 40).Select(i => new[] { $"{i}" })], Cells = [cells[0] with { Column = 77 }] },
                new ReportTable { Number = "3", Title = "", Line = 6, Columns = [], Cells = [] },
            ],
            Figures = [figure],
            Mentions = [],
            Facts = [],
            Statements = [],
            Unplaced = [new UnplacedText { Text = Nasty, Source = At(9, 90, 91), Reason = "[why]" }],
        };
        return new CheckedReport
        {
            Report = report,
            Checks = [.. from verdict in Enum.GetValues<Verdict>()
                         from severity in Enum.GetValues<Severity>()
                         select new Finding
                         {
                             Code = "R-[X]", Kind = CheckKind.Sum, Verdict = verdict, Severity = severity, Reason = Nasty, Stated = figure, Sources = [At(4, 40, 41)],
                         }],
        };
    }

    private static Source At(int line, int start, int end) => new() { Line = line, Start = start, End = end, Table = line == 4 ? "[1]" : null, Row = line == 4 ? 1 : null, Column = line == 4 ? 1 : null };
}
