using System.Globalization;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>What a report says, as lines that can be compared: its head, the cells of its tables, and its facts with their figures.</summary>
internal static class WhatAReportSays
{
    public static IReadOnlyList<string> Of(Report report) =>
    [
        $"template {report.Template}",
        $"unit {Shown(report.Unit)} {Shown(report.UnitLevel)}",
        $"period {report.Period?.Regime} {report.Period?.Kind} {report.Period?.First} {report.Period?.Last}",
        $"head {Shown(report.Header.Symbol)} {report.Header.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Shown(report.Header.Place)} {Shown(report.Header.Issuer)} {Shown(report.Header.Title)}",
        .. report.Tables.SelectMany(table => table.Cells.Select(cell => $"cell {table.Number} {cell.Row} {cell.Column} {cell.State} {Shown(cell.Text)} {string.Join(" + ", cell.Figures.Select(Of))}")),
        .. report.Facts.Where(fact => fact.Source.Table is not null).Select(Of),
        .. report.Facts.Where(fact => fact.Source.Table is null).Select(Of).Order(StringComparer.Ordinal),
    ];

    /// <summary>The first line by which two reports differ, empty where they say the same.</summary>
    public static string FirstDifference(Report expected, Report actual)
    {
        var wanted = Of(expected);
        var found = Of(actual);
        for (var i = 0; i < Math.Max(wanted.Count, found.Count); i++)
        {
            var one = i < wanted.Count ? wanted[i] : "(nothing)";
            var other = i < found.Count ? found[i] : "(nothing)";
            if (one != other)
            {
                return $"{one}\n{other}";
            }
        }

        return "";
    }

    private static string Of(Fact fact) => $"fact {Of(fact.Source)} {fact.Indicator} {Shown(fact.Unit)} {fact.State} {(fact.Figure is null ? "" : Of(fact.Figure))}";

    private static string Of(StatedFigure figure) =>
        $"{Shown(figure.Text)} {figure.Indicator} {Of(figure.Source)} {Shown(figure.Noun)} [{Of(figure.Value)}] [{Of(figure.Numerator)}] [{Of(figure.Denominator)}]";

    private static string Of(Domain.Numbers.Figure? figure) =>
        figure is { } value ? $"{value.Value} {value.Decimals} {value.Qualifier} {value.Unit} {value.Scale} {value.DeclaredStep}" : "";

    private static string Of(Source source) => $"{source.Table} {source.Row} {source.Column} {source.Section}";

    private static string Shown(string? text) => text is null ? "null" : text.Length > 200 ? $"{text.Length} letters ending in {text[^9..]}" : $"“{text}”";
}
