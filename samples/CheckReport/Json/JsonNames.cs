using System.Text.Json;
using DanVan.Domain.Reports;

namespace CheckReport.Json;

/// <summary>The names of enum values in JSON: "holds-only-if-truncated" for HoldsOnlyIfTruncated.</summary>
internal static class JsonNames
{
    public static string Of(Enum value) => value is CellState.StatedNone ? "none" : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
