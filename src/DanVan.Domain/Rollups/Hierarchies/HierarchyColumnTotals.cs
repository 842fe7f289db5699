namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The totals of every group, as columns.</summary>
public sealed class HierarchyColumnTotals
{
    private readonly Dictionary<string, HierarchyColumn> _totals = new(StringComparer.Ordinal);

    internal HierarchyColumnTotals(HierarchyPlan plan, ColumnSubtotals subtotals)
    {
        Overflows = subtotals.Overflows;
        foreach (var rule in plan.Compiled.Where(rule => rule.Computes))
        {
            _totals[rule.Rule.Parent] = subtotals.TotalOf(rule.Parent)!;
        }
    }

    /// <summary>Gets the codes that rules compute, in written order.</summary>
    public IReadOnlyCollection<string> Codes => _totals.Keys;

    /// <summary>Gets the totals that do not fit in 64 bits, and those that need one of them. They have no value.</summary>
    public IReadOnlyList<HierarchyOverflow> Overflows { get; }

    /// <summary>Gets the totals of a code, absent where none was produced; null when no rule computes the code.</summary>
    public HierarchyColumn? Find(string code) => _totals.GetValueOrDefault(code);
}
