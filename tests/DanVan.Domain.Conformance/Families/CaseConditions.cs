using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The conditions on children in a case of a hierarchy: "true", "false", or a comparison with what the case says of its group.</summary>
internal static class CaseConditions
{
    private static readonly string[] s_signs = [">=", "<=", "<>", "=", ">", "<"];
    private static readonly string[] s_groupNames = ["group", "conditions", "context", "components", "identifiers", "dimensions"];

    /// <summary>Gets the conditions that hold; a condition that cannot be judged skips the case.</summary>
    public static IEnumerable<string> HoldingIn(JsonElement @case, HierarchyRules rules) => rules.All
        .SelectMany(rule => rule.Children)
        .Select(child => child.OnlyIf)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Where(condition => Holds(condition, @case))
        .ToList();

    private static bool Holds(string condition, JsonElement @case)
    {
        if (bool.TryParse(condition, out var constant))
        {
            return constant;
        }

        foreach (var name in s_groupNames)
        {
            if (!@case.TryGetProperty(name, out var group) || group.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (group.TryGetProperty(condition, out var stated) && stated.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                return stated.GetBoolean();
            }

            if (Array.Find(s_signs, sign => condition.Contains(sign, StringComparison.Ordinal)) is { } sign
                && condition.Split(sign, 2, StringSplitOptions.TrimEntries) is [var component, var literal]
                && group.TryGetProperty(component, out var value))
            {
                return Holds(Compare(value.ToString(), Bare(literal)), sign);
            }
        }

        throw new UnknownNameException($"the condition '{condition}' speaks of what the case does not state");
    }

    // cast("2020M12", time_period) and "2020M12" are both 2020M12.
    private static string Bare(string literal)
    {
        var quote = literal.IndexOfAny(['"', '\'']);
        var end = quote < 0 ? -1 : literal.IndexOf(literal[quote], quote + 1);
        return end < 0 ? literal : literal[(quote + 1)..end];
    }

    private static int Compare(string a, string b) =>
        Fraction.TryParse(a, CultureInfo.InvariantCulture, out var left) && Fraction.TryParse(b, CultureInfo.InvariantCulture, out var right)
            ? left.CompareTo(right)
            : string.CompareOrdinal(a, b);

    private static bool Holds(int comparison, string sign) => sign switch
    {
        ">=" => comparison >= 0,
        "<=" => comparison <= 0,
        "<>" => comparison != 0,
        "=" => comparison == 0,
        ">" => comparison > 0,
        _ => comparison < 0,
    };
}
