using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Checks a tree of totals: each parent against the sum of its children.</summary>
/// <remarks>A total that fails says nothing about its children or its own parent: only the edge that fails is named.</remarks>
public static class TotalsTree
{
    /// <summary>Gives the verdict of every total; one with a missing value, its own or a child's, is not checked.</summary>
    /// <param name="children">The codes of the children of each parent.</param>
    /// <param name="values">The values stated, by code.</param>
    /// <param name="tolerance">How far a total may be from its children, inclusive; zero or more.</param>
    /// <exception cref="ArgumentException">A parent names a child twice.</exception>
    public static TotalsTreeCheck Check(
        IReadOnlyDictionary<string, IReadOnlyList<string>> children, IReadOnlyDictionary<string, Fraction> values, Fraction tolerance = default)
    {
        Guard.Against.Null(children);
        Guard.Against.Null(values);
        if (tolerance.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is zero or more.");
        }

        var known = children.Keys.Concat(children.Values.SelectMany(codes => codes)).ToHashSet(StringComparer.Ordinal);
        return new TotalsTreeCheck
        {
            Edges = [.. children.Select(parent => Check(parent.Key, parent.Value, values, tolerance))],
            UnknownCodes = [.. values.Keys.Where(code => !known.Contains(code))],
        };
    }

    private static TotalsEdge Check(string parent, IReadOnlyList<string> children, IReadOnlyDictionary<string, Fraction> values, Fraction tolerance)
    {
        if (children.Distinct(StringComparer.Ordinal).Count() != children.Count)
        {
            throw new ArgumentException($"'{parent}' names a child twice: {string.Join(", ", children)}.", nameof(children));
        }

        Fraction? stated = values.TryGetValue(parent, out var value) ? value : null;
        var missing = children.Where(child => !values.ContainsKey(child)).ToList();
        Fraction? computed = children.Count == 0 || missing.Count > 0 ? null : children.Aggregate(Fraction.Zero, (sum, child) => sum + values[child]);
        var (verdict, reason) = (stated, computed) switch
        {
            ({ } total, { } sum) when (total - sum).Abs() <= tolerance => (Verdict.Holds, "sum-agrees"),
            (not null, not null) => (Verdict.Impossible, "sum-differs"),
            (null, _) when missing.Count == children.Count => (Verdict.NotChecked, "nothing-stated"),
            (null, _) => (Verdict.NotChecked, "parent-missing"),
            _ => (Verdict.NotChecked, "children-missing"),
        };
        return new TotalsEdge { Parent = parent, Children = children, Verdict = verdict, Reason = reason, Stated = stated, Computed = computed, Missing = missing };
    }
}
