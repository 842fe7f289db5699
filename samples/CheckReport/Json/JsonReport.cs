using System.Globalization;
using System.Text.Json.Nodes;
using DanVan.Domain.Reports;
using NodaTime;

namespace CheckReport.Json;

/// <summary>The report as it was read: head, outline, tables, citations.</summary>
internal static class JsonReport
{
    public static JsonObject Document(Report report) => new()
    {
        ["symbol"] = report.Header.Symbol,
        ["date"] = Date(report.Header.Date),
        ["place"] = report.Header.Place,
        ["issuer"] = report.Header.Issuer,
        ["title"] = report.Header.Title,
        ["template"] = report.Template,
    };

    public static JsonArray Sections(Report report) => [.. report.Sections.Select(section => new JsonObject
    {
        ["number"] = section.Number,
        ["heading"] = section.Heading,
        ["level"] = section.Level,
        ["line"] = section.Line,
        ["lastLine"] = section.LastLine,
        ["id"] = section.Id,
        ["parent"] = section.Parent,
    })];

    public static JsonArray Tables(Report report) => [.. report.Tables.Select(table => new JsonObject
    {
        ["number"] = table.Number,
        ["title"] = table.Title,
        ["line"] = table.Line,
        ["columns"] = new JsonArray([.. table.Columns.Select(path => new JsonArray([.. path.Select(name => (JsonNode?)name)]))]),
        ["cells"] = new JsonArray([.. table.Cells.Select(cell => new JsonObject
        {
            ["row"] = cell.Row,
            ["column"] = cell.Column,
            ["line"] = cell.Source.Line,
            ["text"] = cell.Text,
            ["state"] = JsonNames.Of(cell.State),
        })]),
    })];

    public static JsonArray Citations(Report report) => [.. report.Mentions.Select(mention => new JsonObject
    {
        ["line"] = mention.Source.Line,
        ["start"] = mention.Source.Start,
        ["end"] = mention.Source.End,
        ["text"] = mention.Citation.Text,
        ["type"] = mention.Citation.Type,
        ["symbol"] = mention.Citation.Symbol,
        ["date"] = Date(mention.Citation.Date),
        ["year"] = mention.Citation.Year,
        ["issuer"] = mention.Citation.Issuer,
        ["term"] = mention.Citation.Term,
        ["subject"] = mention.Citation.Subject,
    })];

    public static JsonArray Unplaced(Report report) => [.. report.Unplaced.Select(unplaced => new JsonObject
    {
        ["line"] = unplaced.Source.Line,
        ["text"] = unplaced.Text,
        ["reason"] = unplaced.Reason,
    })];

    private static string? Date(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
