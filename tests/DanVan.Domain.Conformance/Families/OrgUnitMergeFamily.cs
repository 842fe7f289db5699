using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Units that merge into another. Their figures are added, and none is overwritten or deleted: docs/differences.md.</summary>
internal sealed class OrgUnitMergeFamily() : KindFamily("org_unit_merge")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var strategy = given.TryGetProperty("strategy", out var stated) ? stated.GetString() : "LAST_UPDATED";
        if (strategy is not ("LAST_UPDATED" or "DISCARD"))
        {
            throw new UnknownNameException($"the merge strategy '{strategy}' has no counterpart here");
        }

        var target = given.GetProperty("target").GetString()!;
        List<string> sources = [.. given.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!).Where(source => source != target).Distinct()];
        var change = UnitChange.Of(
            TerritoryEventKind.Merge, [.. sources, target], [target], [.. sources.Select(source => new UnitTransfer { From = source, To = target })], given.GetProperty("data"));
        var ours = new Dictionary<string, Fraction>();
        foreach (var column in change.Columns)
        {
            var rows = change.Rows.Where(row => row.Column == column && (row.Unit == target || sources.Contains(row.Unit))).ToList();
            var restated = change.Restate(column, []);
            var sum = rows.Aggregate(Fraction.Zero, (all, row) => all + row.Value);
            if (restated.ValuesOf(0) is not { IsPoint: true, Lower: { } value } || value * change.Step != sum
                || (restated.PresentOf(0), restated.ExpectedOf(0)) != (rows.Count, sources.Count + 1))
            {
                return new CaseResult.Failed($"{column} {sum} of {rows.Count}/{sources.Count + 1} units", $"{restated.ValuesOf(0)} of {restated.PresentOf(0)}/{restated.ExpectedOf(0)}");
            }

            if (rows.Count > 0)
            {
                Add(ours, column, sum);
            }
        }

        return Compare(@case, ours, KeptBy(strategy, change, sources, target));
    }

    /// <summary>What DHIS2 is known to keep: with DISCARD the target's own, else the latest of the sources in place of everything the target had.</summary>
    private static Dictionary<string, Fraction> KeptBy(string strategy, UnitChange change, List<string> sources, string target)
    {
        var kept = new Dictionary<string, Fraction>();
        foreach (var column in change.Rows.Where(row => strategy == "DISCARD" ? row.Unit == target : sources.Contains(row.Unit)).GroupBy(row => row.Column))
        {
            Add(kept, column.Key, column.OrderBy(row => row.Updated, StringComparer.Ordinal).Last().Value);
        }

        return kept;
    }

    private static CaseResult Compare(JsonElement @case, Dictionary<string, Fraction> ours, Dictionary<string, Fraction> kept)
    {
        const string name = "valuesAtTarget";
        var expected = Dhis2Answer.Expected(@case, name) ?? throw new UnknownNameException("the case does not say what the target has");
        if (expected.ValueKind != JsonValueKind.Object || expected.EnumerateObject().Any(value => value.Value.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null)))
        {
            throw new UnknownNameException("the case says in words what the target has");
        }

        var isOurs = expected.EnumerateObject().All(value => IsValue(value, ours));
        var isKnown = !@case.TryGetProperty("correct_" + name, out _) && expected.EnumerateObject().All(value => IsValue(value, kept));
        return isOurs || isKnown ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), string.Join(", ", ours.Select(value => $"{value.Key} {value.Value}")));
    }

    private static bool IsValue(JsonProperty expected, Dictionary<string, Fraction> values) =>
        expected.Value.ValueKind == JsonValueKind.Null ? !values.ContainsKey(expected.Name)
        : values.TryGetValue(expected.Name, out var value) && value == CaseNumber.Exact(expected.Value);

    /// <summary>Several periods of one element are told together.</summary>
    private static void Add(Dictionary<string, Fraction> values, string column, Fraction value)
    {
        var element = column.Split(' ')[0];
        values[element] = values.GetValueOrDefault(element) + value;
    }
}
