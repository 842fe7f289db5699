namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>Computes the totals of a hierarchy, exactly. VTL calls this <c>hierarchy</c>.</summary>
public static class HierarchyRollup
{
    /// <summary>Computes the totals of one group. Only rules that say "is the sum of" compute; the others are passed over.</summary>
    /// <param name="rules">The rules, in any written order.</param>
    /// <param name="points">What was reported.</param>
    /// <param name="gaps">What an absent data point stands for, and which totals are given.</param>
    /// <param name="subtotals">Which value goes into the totals above where a child is itself a total.</param>
    /// <returns>The totals, and where they differ from what was reported.</returns>
    /// <exception cref="ArgumentException">A total would be needed for itself, or two rules always compute the same one.</exception>
    public static HierarchyTotals Compute(HierarchyRules rules, HierarchyPoints points, GapTreatment gaps, SubtotalPolicy subtotals)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(points);
        rules.RequireOneRuleForEachTotal();
        var computed = HierarchySubtotals.Compute(rules, points, gaps.Checked(), subtotals.Checked());
        var totals = new List<HierarchyTotal>();
        var differences = new List<HierarchyDifference>();
        for (var i = 0; i < rules.All.Count; i++)
        {
            var rule = rules.All[i];
            var value = computed.ComputedBy(i);
            if (value.IsAbsent || computed.RuleOf(rule.Parent) != i)
            {
                continue;
            }

            totals.Add(new HierarchyTotal(rule, value));
            if (value.HasValue && points[rule.Parent] is { HasValue: true } reported && reported != value)
            {
                differences.Add(new HierarchyDifference(rule, value.Value, reported.Value));
            }
        }

        return new HierarchyTotals(points, [.. totals], [.. differences]);
    }
}
