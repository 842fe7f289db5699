using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Figures of units and periods put together into one.</summary>
internal sealed class AggregationFamily() : KindFamily("aggregation")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var type = given.GetProperty("aggregationType").GetString()!;
        var all = Dhis2Cells.Read(given, given.GetProperty("data").EnumerateArray());
        List<Dhis2Period> spans = [.. Dhis2Cells.Strings(given.GetProperty("period")).Select(Dhis2Period.Parse)];
        var got = Dhis2Aggregation.Of(type, all, spans);
        var cells = Dhis2Aggregation.CellsFor(type, all, spans);
        var (total, stated) = (cells.Sum(), cells.Cells.Aggregate(Fraction.Zero, (sum, cell) => sum + cell.Value));
        if ((total.Value ?? Fraction.Zero) != stated || total.Reported != cells.Cells.Count)
        {
            return new CaseResult.Failed($"the sum {stated} of {cells.Cells.Count} figures", $"{total.Value} of {total.Reported}");
        }

        var expected = Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value");
        return IsMet(type, expected, got) || (!@case.TryGetProperty("correct_value", out _) && IsBetter(type, expected, cells, all, spans))
            ? CaseResult.Pass
            : new CaseResult.Failed(expected.ToString(), $"{(type == "STDDEV" ? "the root of " : "")}{got?.ToString() ?? "none"}");
    }

    /// <summary>DHIS2 drops zeros except from averages, and takes days that nobody reported for zero in a mean over time: docs/differences.md.</summary>
    private static bool IsBetter(string type, JsonElement expected, Dhis2Cells cells, Dhis2Cells all, List<Dhis2Period> spans)
    {
        if (type == "AVERAGE_SUM_ORG_UNIT")
        {
            var weighed = cells.Cells.Aggregate(Fraction.Zero, (sum, cell) => sum + (cell.Value * cell.Period.Days));
            return IsMet(type, expected, weighed / spans.Sum(span => (long)span.Days));
        }

        return cells.Cells.Any(cell => cell.Value.Sign == 0) && !type.Contains("AVERAGE", StringComparison.Ordinal)
            && IsMet(type, expected, Dhis2Aggregation.Of(type, all.WithoutZeros(), spans));
    }

    private static bool IsMet(string type, JsonElement expected, Fraction? got) =>
        expected.ValueKind == JsonValueKind.Null || got is null ? expected.ValueKind == JsonValueKind.Null && got is null
        : type == "STDDEV" ? Dhis2Shown.IsRoot(expected, got.Value)
        : Dhis2Shown.Is(expected, got.Value);
}
