using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace CheckReport.Printing;

/// <summary>Says which form a report fills, how sure that is, and what of the form and of the report has no partner.</summary>
internal static class TemplatePart
{
    public static string? Of(Report report, Words words)
    {
        if (report.Template is not { } code)
        {
            return null;
        }

        var template = BuiltInTemplates.Get(code);
        var likeness = TemplateMatcher.Choose([template], report.Header, report.Sections, report.Tables)?.LikenessPercent;
        var match = TemplateMatcher.Match(template, report.Sections, report.Paragraphs, report.Tables);
        string?[] parts =
        [
            likeness is { } percent ? $"{code} ({words.Likeness(percent)})" : code,
            Listed(words.MissingTables, match.MissingTables.Select(table => table.Number)),
            Listed(words.UnmatchedTables, match.UnmatchedTables.Select(table => table.Number)),
            Listed(words.MissingColumns, match.Tables.SelectMany(table => table.MissingColumns.Where(column => !column.Optional).Select(column => $"{table.Report.Number}: {column.Header[^1]}"))),
            Listed(words.UnmatchedColumns, match.Tables.SelectMany(table => table.UnmatchedColumns.Select(column => $"{table.Report.Number}: {(table.Report.Columns[column - 1] is [.., var header] ? header : words.Column + " " + column)}"))),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string? Listed(string name, IEnumerable<string> what) => string.Join(", ", what) is { Length: > 0 } list ? $"{name} {list}" : null;
}
