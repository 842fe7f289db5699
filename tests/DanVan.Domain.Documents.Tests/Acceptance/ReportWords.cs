using System.Globalization;
using System.Text.RegularExpressions;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Everything that a report says and that is found in it, as lines that do not name lines and offsets: two files of one report must give the same.</summary>
internal static class ReportWords
{
    public static IEnumerable<string> Of(CheckedReport check)
    {
        var report = check.Report;
        return
        [
            $"header {report.Header}",
            $"template {report.Template}",
            .. report.Sections.Select(section => $"section {section.Id} {section.Number} {section.Heading}"),
            .. report.Paragraphs.Select(paragraph => $"paragraph {PlaceOf(paragraph.Source)} {paragraph.Text}"),
            .. report.Tables.Select(table => $"table {table.Number} {table.Section} {table.Title} | {string.Join(" | ", table.Columns.Select(path => string.Join(" > ", path)))}"),
            .. report.Tables.SelectMany(table => table.Cells).Select(cell => $"cell {PlaceOf(cell.Source)} {cell.Row} {cell.Column} {cell.State} {cell.Text}"),
            .. report.Figures.Select(figure => "figure " + FigureOf(figure)),
            .. report.Facts.Select(fact => $"fact {fact.Indicator} {fact.Unit} {fact.State} {FigureOf(fact.Figure)} {PlaceOf(fact.Source)}"),
            .. report.Mentions.Select(mention => $"citation {mention.Citation} {PlaceOf(mention.Source)}"),
            .. report.Statements.Select(statement => $"statement {statement.Kind} {FigureOf(statement.Stated)} = {string.Join(" + ", statement.Operands.Select(FigureOf))} {FigureOf(statement.Numerator)} / {string.Join(" ", statement.Denominators.Select(FigureOf))}"),
            .. report.Unplaced.Select(text => $"unplaced {text.Reason} {PlaceOf(text.Source)} {text.Text}"),
            .. check.Checks.Select(finding => $"finding {finding.Code} {finding.Verdict} {finding.Severity} {FigureOf(finding.Stated)} {string.Join(" ", finding.Sources.Select(PlaceOf))} {(finding.IsWorthTelling ? WithoutLines(FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN"))) : finding.Reason)}"),
        ];
    }

    // "dòng 12, 26 và 154" counts in the file at hand.
    private static string WithoutLines(string message) => Regex.Replace(message, "dòng [0-9]+((, | và )[0-9]+)*", "dòng …");

    private static string FigureOf(StatedFigure? figure) =>
        figure is null ? "-" : $"[{figure.Text}|{figure.Value}|{figure.Numerator}/{figure.Denominator}|{figure.Noun}|{figure.Indicator}|{PlaceOf(figure.Source)}]";

    private static string PlaceOf(Source source) => $"{source.Section}/{source.Table}/{source.Row}/{source.Column}";
}
