namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>What a rollup of one group gave.</summary>
public sealed class HierarchyTotals
{
    private readonly HierarchyPoints _reported;

    internal HierarchyTotals(HierarchyPoints reported, HierarchyTotal[] totals, HierarchyDifference[] differences)
    {
        _reported = reported;
        Totals = totals;
        Differences = differences;
    }

    /// <summary>Gets the data points produced, in the written order of the rules; at most one for each code.</summary>
    public IReadOnlyList<HierarchyTotal> Totals { get; }

    /// <summary>Gets the totals that were also reported with another value, in the written order of the rules.</summary>
    public IReadOnlyList<HierarchyDifference> Differences { get; }

    /// <summary>The data points produced, together with those reported of every other code.</summary>
    public HierarchyPoints ToPoints() => _reported.With(Totals.Select(total => KeyValuePair.Create(total.Code, total.Value)));
}
