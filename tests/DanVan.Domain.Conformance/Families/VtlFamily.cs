using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The VTL operators hierarchy and check_hierarchy: which totals come of rules, and which rules are broken?</summary>
internal sealed class VtlFamily : CaseFamily
{
    public override bool Takes(string array, JsonElement @case) => OperatorOf(@case) is "hierarchy" or "check_hierarchy";

    public override string NameOf(string array, JsonElement @case) => OperatorOf(@case)!;

    public override CaseResult Run(JsonElement @case)
    {
        var rules = HierarchyRules.Of(@case.GetProperty("rules").EnumerateArray().Select(RuleOf));
        var points = HierarchyPoints
            .Of(@case.GetProperty("input").EnumerateObject().Select(point => KeyValuePair.Create(point.Name, ValueOf(point.Value))))
            .WithConditions(CaseConditions.HoldingIn(@case, rules));
        var gaps = GapsOf(TextOf(@case, "mode"));
        return OperatorOf(@case) == "hierarchy"
            ? Compute(@case, rules, points, gaps)
            : Check(@case, rules, points, gaps);
    }

    private static CaseResult Compute(JsonElement @case, HierarchyRules rules, HierarchyPoints points, GapTreatment gaps)
    {
        var subtotals = TextOf(@case, "input_mode") switch
        {
            "dataset" => SubtotalPolicy.Reported,
            null or "rule" => SubtotalPolicy.Computed,
            "rule_priority" => SubtotalPolicy.ComputedFirst,
            var other => throw new UnknownNameException($"the input '{other}' is not known here"),
        };
        var computed = HierarchyRollup.Compute(rules, points, gaps, subtotals);
        var got = TextOf(@case, "output") switch
        {
            null or "computed" => computed.Totals.Select(total => KeyValuePair.Create(total.Code, total.Value)),
            "all" => computed.ToPoints(),
            var other => throw new UnknownNameException($"the output '{other}' is not known here"),
        };
        var expected = @case.GetProperty("expected").GetProperty("values").EnumerateObject()
            .Select(point => KeyValuePair.Create(point.Name, ValueOf(point.Value)));
        return CaseResult.Compare(Shown(expected), Shown(got));
    }

    private static CaseResult Check(JsonElement @case, HierarchyRules rules, HierarchyPoints points, GapTreatment gaps)
    {
        var subtotals = TextOf(@case, "input_mode") switch
        {
            null or "dataset" => SubtotalPolicy.Reported,
            "dataset_priority" => SubtotalPolicy.ReportedFirst,
            var other => throw new UnknownNameException($"the input '{other}' is not known here"),
        };
        Func<HierarchyOutcome, bool> isReturned = TextOf(@case, "output") switch
        {
            null or "invalid" => outcome => outcome.Verdict == HierarchyVerdict.Impossible,
            "all" or "all_measures" => outcome => outcome.Verdict != HierarchyVerdict.NotChecked,
            var other => throw new UnknownNameException($"the output '{other}' is not known here"),
        };
        var outcomes = HierarchyCheck.Check(rules, points, gaps, subtotals).Where(isReturned).ToDictionary(outcome => outcome.Rule.Name!, StringComparer.Ordinal);
        var expected = @case.GetProperty("expected").GetProperty("results").EnumerateArray().ToList();
        if (outcomes.Count != expected.Count)
        {
            return new CaseResult.Failed($"{expected.Count} results", $"{outcomes.Count}: {string.Join(", ", outcomes.Keys)}");
        }

        foreach (var row in expected)
        {
            var name = row.GetProperty("rule").ToString();
            if (!outcomes.TryGetValue(name, out var outcome))
            {
                return new CaseResult.Failed($"a result of rule {name}", "none");
            }

            // A row says only some of these; those are compared.
            string[] fields = ["item", "value", "bool", "imbalance", "errorcode", "errorlevel"];
            var given = fields.Where(field => row.TryGetProperty(field, out _)).ToList();
            var want = string.Join(", ", given.Select(field => $"{field} {Shown(field, row.GetProperty(field))}"));
            var got = string.Join(", ", given.Select(field => $"{field} {Shown(field, outcome)}"));
            if (want != got)
            {
                return new CaseResult.Failed($"rule {name}: {want}", got);
            }
        }

        return CaseResult.Pass;
    }

    private static HierarchyRule RuleOf(JsonElement rule)
    {
        var children = rule.GetProperty("children").EnumerateArray().Select(ChildOf);
        return HierarchyRule.Of(rule.GetProperty("parent").GetString()!, RelationOf(TextOf(rule, "op")), children) with
        {
            Name = TextOf(rule, "name"),
            ErrorCode = TextOf(rule, "errorcode"),
            ErrorLevel = LevelOf(rule),
        };
    }

    private static int? LevelOf(JsonElement rule) => TextOf(rule, "errorlevel") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) => level,
        var other => throw new UnknownNameException($"the error level '{other}' is no whole number"),
    };

    // [sign, code] or [sign, code, condition]
    private static HierarchyChild ChildOf(JsonElement child)
    {
        var code = child[1].GetString()!;
        var built = child[0].GetString() switch
        {
            "+" => HierarchyChild.Plus(code),
            "-" => HierarchyChild.Minus(code),
            var other => throw new UnknownNameException($"the sign '{other}' is not known here"),
        };
        return child.GetArrayLength() > 2 && child[2].ValueKind != JsonValueKind.Null ? built with { OnlyIf = child[2].ToString() } : built;
    }

    private static HierarchyRelation RelationOf(string? sign) => sign switch
    {
        "=" => HierarchyRelation.Equal,
        ">=" => HierarchyRelation.AtLeast,
        "<=" => HierarchyRelation.AtMost,
        ">" => HierarchyRelation.MoreThan,
        "<" => HierarchyRelation.LessThan,
        _ => throw new UnknownNameException($"the relation '{sign}' is not known here"),
    };

    private static GapTreatment GapsOf(string? mode) => mode switch
    {
        null or "non_null" => GapTreatment.CompleteOnly,
        "non_zero" => GapTreatment.ZeroLeavingOutZeros,
        "partial_null" => GapTreatment.UnknownWhereAnyPresent,
        "partial_zero" => GapTreatment.ZeroWhereAnyPresent,
        "always_null" => GapTreatment.UnknownEverywhere,
        "always_zero" => GapTreatment.ZeroEverywhere,
        _ => throw new UnknownNameException($"the mode '{mode}' is not known here"),
    };

    private static string Shown(IEnumerable<KeyValuePair<string, HierarchyValue>> points) =>
        string.Join(", ", points.OrderBy(point => point.Key, StringComparer.Ordinal).Select(point => $"{point.Key} {point.Value}"));

    private static string Shown(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "none",
        JsonValueKind.Number when field is "value" or "imbalance" => CaseNumber.Exact(value).ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Shown(string field, HierarchyOutcome outcome) => field switch
    {
        "item" => outcome.Rule.Parent,
        "value" => outcome.Stated.HasValue ? outcome.Stated.ToString() : "none",
        "bool" => outcome.Verdict switch { HierarchyVerdict.Holds => "True", HierarchyVerdict.Impossible => "False", _ => "none" },
        "imbalance" => outcome.Imbalance?.ToString(null, CultureInfo.InvariantCulture) ?? "none",
        "errorcode" => outcome.ErrorCode ?? "none",
        _ => outcome.ErrorLevel?.ToString(CultureInfo.InvariantCulture) ?? "none",
    };

    private static HierarchyValue ValueOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? HierarchyValue.Nothing : CaseNumber.Exact(value);

    private static string? OperatorOf(JsonElement @case) => TextOf(@case, "operator");

    private static string? TextOf(JsonElement @object, string name) =>
        @object.TryGetProperty(name, out var text) && text.ValueKind != JsonValueKind.Null ? text.ToString() : null;
}
