using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which totals of a tree do their children not add up to, and which cannot be checked?</summary>
/// <remarks>The flags of the other tool ("reference_flags") blame every part of a total that fails; they are not what is expected here.</remarks>
internal sealed class HierarchyFamily() : ArrayFamily("hierarchy")
{
    public override CaseResult Run(JsonElement @case)
    {
        if (@case.TryGetProperty("tree", out var tree))
        {
            return RunTree(@case, tree);
        }

        if (@case.TryGetProperty("whole", out var whole) && @case.TryGetProperty("parts", out var parts))
        {
            var isMissing = @case.TryGetProperty("one_part_missing", out var missing) && missing.GetBoolean();
            var (children, values) = Sample(whole.GetString()!, parts.GetInt32(), hasParent: true, isMissing ? parts.GetInt32() - 1 : parts.GetInt32());
            return CaseResult.Compare(isMissing ? "NotChecked children-missing" : "Holds sum-agrees", Describe(children, values));
        }

        // The remaining cases are told in words alone.
        var name = @case.TryGetProperty("name", out var given) ? given.GetString()! : "";
        if (name.Contains("parent absent", StringComparison.OrdinalIgnoreCase))
        {
            var (children, values) = Sample("parent", 2, hasParent: false, 2);
            return CaseResult.Compare("NotChecked parent-missing", Describe(children, values));
        }

        if (name.Contains("no children", StringComparison.OrdinalIgnoreCase))
        {
            var (children, values) = Sample("parent", 2, hasParent: true, 0);
            return CaseResult.Compare("NotChecked children-missing", Describe(children, values));
        }

        // Two functions of the other tool disagree on a difference of exactly the tolerance: here it holds, and any larger one does not.
        if (name.Contains("tolerance", StringComparison.OrdinalIgnoreCase))
        {
            var (children, values) = Sample("whole", 4, hasParent: true, 4);
            values["whole"] += 1;
            return CaseResult.Compare("Holds sum-agrees, Impossible sum-differs", $"{Describe(children, values, 1)}, {Describe(children, values, Fraction.Of(999, 1000))}");
        }

        throw new UnknownNameException($"the case says in words alone what is given: '{name}'");
    }

    private static CaseResult RunTree(JsonElement @case, JsonElement tree)
    {
        var children = tree.EnumerateObject().ToDictionary(
            parent => parent.Name, parent => (IReadOnlyList<string>)[.. parent.Value.EnumerateArray().Select(code => code.GetString()!)]);
        var values = @case.GetProperty("values").EnumerateObject().Where(value => value.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(value => value.Name, value => CaseNumber.Exact(value.Value));
        var tolerance = @case.TryGetProperty("tolerance", out var apart) ? CaseNumber.Exact(apart) : default;
        var found = TotalsTree.Check(children, values, tolerance);
        var unknown = values.Keys.Where(code => !children.ContainsKey(code) && !children.Values.Any(codes => codes.Contains(code)));
        var got = found.Violated.Select(edge => $"{edge.Parent} = {string.Join(" + ", edge.Children)} ({RuleSystem.Text(edge.Computed!.Value)} vs {RuleSystem.Text(edge.Stated!.Value)})");

        // A case that does not say which edges fail is about its unknown codes alone.
        var expected = @case.TryGetProperty("violated", out _) ? string.Join("; ", CaseSystem.Texts(@case, "violated")) : string.Join("; ", got);
        return CaseResult.Compare($"{expected}, unknown {string.Join(' ', unknown)}", $"{string.Join("; ", got)}, unknown {string.Join(' ', found.UnknownCodes)}");
    }

    private static (Dictionary<string, IReadOnlyList<string>> Children, Dictionary<string, Fraction> Values) Sample(string parent, int parts, bool hasParent, int stated)
    {
        string[] codes = [.. Enumerable.Range(1, parts).Select(i => $"{parent}.{i}")];
        var values = codes.Take(stated).ToDictionary(code => code, _ => (Fraction)1);
        if (hasParent)
        {
            values[parent] = parts;
        }

        return (new Dictionary<string, IReadOnlyList<string>> { [parent] = codes }, values);
    }

    private static string Describe(Dictionary<string, IReadOnlyList<string>> children, Dictionary<string, Fraction> values, Fraction tolerance = default)
    {
        var edge = TotalsTree.Check(children, values, tolerance).Edges.Single();
        return $"{edge.Verdict} {edge.Reason}";
    }
}
