using System.Text.Json;
using DanVan.Domain.Conformance.Families;

namespace DanVan.Domain.Conformance;

/// <summary>Runs the case files of a folder and writes what came of them.</summary>
internal sealed class ConformanceRun(TextWriter output)
{
    // The first family that takes a case runs it.
    private static readonly CaseFamily[] s_families =
    [
        new GrimFamily(),
        new UnroundFamily(),
        new DebitFamily(),
        new IntervalFamily(),
        new DuplicatesFamily(),
        new SummationFamily(),
        new RatioFamily(),
        new WeightedRateFamily(),
        new ExcessDigitsFamily(),
        new JointFamily(),
        new LocateFamily(),
        new DeduceFamily(),
        new TypoFamily(),
        new SignFamily(),
        new RoundingFamily(),
        new ProrateFamily(),
        new HierarchyFamily(),
        new VtlFamily(),
        new VectorFamily(),
        new OutlierFamily(),
        new OutlierMethodFamily(),
        new MinMaxGenerationFamily(),
        new DecimalRoundingFamily(),
        new WithoutCounterpartFamily("value_type", "figures are read as people write them, not as types of an entry form"),
        new ExpressionFamily("expression"),
        new ExpressionFamily("missing_value"),
        new ExpressionErrorFamily(),
        new ValidationRuleFamily(),
        new IndicatorFamily(),
        new ReportingRateFamily(),
        new ZeroHandlingFamily(),
        new AggregationFamily(),
        new IndicatorRollupFamily(),
        new PredictorFamily(),
        new OrgUnitMergeFamily(),
        new OrgUnitSplitFamily(),
    ];

    private readonly FamilyTotals _all = new();

    /// <summary>Runs every case file of a folder; true when no case failed and every file could be read.</summary>
    public bool RunFolder(string folder)
    {
        var isReadable = true;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            isReadable &= RunFile(path);
        }

        output.WriteLine($"{_all.Passed} passed, {_all.Failed} failed, {_all.Skipped} skipped");
        return isReadable && _all.Failed == 0;
    }

    private bool RunFile(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("Expected an object with arrays of cases.");
            }

            var totals = new SortedDictionary<string, FamilyTotals>(StringComparer.Ordinal);
            foreach (var array in document.RootElement.EnumerateObject())
            {
                var cases = array.Value.ValueKind == JsonValueKind.Array ? array.Value.EnumerateArray().ToList() : [];
                for (var i = 0; i < cases.Count && cases[i].ValueKind == JsonValueKind.Object; i++)
                {
                    RunCase(file, array.Name, i, cases[i], totals);
                }
            }

            foreach (var (name, counted) in totals)
            {
                output.WriteLine($"{file} {name}: {counted}");
            }

            return true;
        }
        catch (JsonException error)
        {
            output.WriteLine($"{file}: cannot be read. {error.Message}");
            return false;
        }
    }

    private void RunCase(string file, string array, int index, JsonElement @case, SortedDictionary<string, FamilyTotals> totals)
    {
        var family = Array.Find(s_families, f => f.Takes(array, @case));
        var name = family?.NameOf(array, @case) ?? array;
        var result = family is null ? new CaseResult.Skipped("no family runs these cases yet") : Run(family, @case);
        if (result is CaseResult.Failed failed)
        {
            var id = @case.TryGetProperty("id", out var given) ? given.ToString() : $"#{index + 1}";
            output.WriteLine($"FAILED {file} {name} {id}: expected {failed.Expected}, got {failed.Got}");
        }

        if (!totals.TryGetValue(name, out var counted))
        {
            totals[name] = counted = new FamilyTotals();
        }

        counted.Count(result);
        _all.Count(result);
    }

#pragma warning disable CA1031 // One case that throws must not keep the others from running.
    private static CaseResult Run(CaseFamily family, JsonElement @case)
    {
        try
        {
            return family.Run(@case);
        }
        catch (UnknownNameException unknown)
        {
            return new CaseResult.Skipped(unknown.Message);
        }
        catch (Exception error)
        {
            return new CaseResult.Failed("an answer", $"{error.GetType().Name}: {error.Message}");
        }
    }
#pragma warning restore CA1031
}
