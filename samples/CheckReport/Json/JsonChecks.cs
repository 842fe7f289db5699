using System.Text.Json.Nodes;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace CheckReport.Json;

/// <summary>Every check, those that hold included, and how many came out how.</summary>
internal static class JsonChecks
{
    public static JsonArray All(CheckedReport checkedReport, DocumentText text) => [.. checkedReport.Checks.Select(check => Of(check, text))];

    public static JsonObject Summary(CheckedReport checkedReport)
    {
        var tally = Tally.Of(checkedReport.Checks);
        return new JsonObject
        {
            ["errors"] = tally.Errors,
            ["warnings"] = tally.Warnings,
            ["notes"] = tally.Notes,
            ["held"] = tally.Held,
            ["undetermined"] = tally.Undetermined,
            ["notChecked"] = tally.NotChecked,
        };
    }

    private static JsonObject Of(Finding check, DocumentText text) => new()
    {
        ["rule"] = check.Code,
        ["kind"] = JsonNames.Of(check.Kind),
        ["verdict"] = JsonNames.Of(check.Verdict),
        ["severity"] = JsonNames.Of(check.Severity),
        ["reason"] = check.Reason,
        ["repetition"] = check.IsRepetition,
        ["lines"] = new JsonArray([.. check.Sources.Select(source => source.Line).Where(line => line > 0).Distinct().Order().Select(line => (JsonNode)line)]),
        ["places"] = new JsonArray([.. check.Sources.Select(source => text.PlaceOf(source)?.Describe(Words.Vietnamese.Culture)).OfType<string>().Distinct().Select(place => (JsonNode)place)]),
        ["operands"] = new JsonArray([.. check.Operands.Select(operand => (JsonNode)operand.Text)]),
        ["numerator"] = check.Numerator?.Text,
        ["denominator"] = check.Denominator?.Text,
        ["stated"] = check.Stated?.Text,
        ["computed"] = check.Computed is { } computed ? ExactText.Of(computed) : null,
        ["gap"] = check.Gap is { } gap ? ExactText.Of(gap) : null,
        ["message"] = new JsonObject
        {
            ["vi"] = FindingText.For(check, Words.Vietnamese.Culture),
            ["en"] = FindingText.For(check, Words.English.Culture),
        },
        ["repairs"] = new JsonArray([.. check.Repairs.Select(Repair)]),
    };

    private static JsonObject Repair(Repair repair) => new()
    {
        ["evidence"] = repair.Evidence,
        ["changes"] = new JsonArray([.. repair.Changes.Select(Change)]),
    };

    private static JsonObject Change(RepairChange change) => new()
    {
        ["line"] = change.Figure.Source.Line,
        ["text"] = change.Figure.Text,
        ["values"] = ExactText.Of(change.Values),
    };
}
