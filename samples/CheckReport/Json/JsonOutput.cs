using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Validation;

namespace CheckReport.Json;

/// <summary>Prints one JSON object: the report as it was read, every check, and a summary.</summary>
internal static class JsonOutput
{
    // Vietnamese stays readable: only what JSON itself reserves is escaped.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(CheckedReport checkedReport, DocumentText text, TextWriter output)
    {
        var report = checkedReport.Report;
        var json = new JsonObject
        {
            ["document"] = JsonReport.Document(report),
            ["sections"] = JsonReport.Sections(report),
            ["tables"] = JsonReport.Tables(report),
            ["figures"] = JsonFigures.All(report),
            ["citations"] = JsonReport.Citations(report),
            ["checks"] = JsonChecks.All(checkedReport, text),
            ["summary"] = JsonChecks.Summary(checkedReport),
            ["unplaced"] = JsonReport.Unplaced(report),
        };
        output.WriteLine(json.ToJsonString(Options));
    }
}
