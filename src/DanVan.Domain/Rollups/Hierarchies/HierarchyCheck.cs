namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>Checks what was reported against the rules of a hierarchy, exactly. VTL calls this <c>check_hierarchy</c>.</summary>
public static class HierarchyCheck
{
    /// <summary>Gives the verdict of every rule on one group, in written order.</summary>
    /// <param name="rules">The rules, in any written order.</param>
    /// <param name="points">What was reported.</param>
    /// <param name="gaps">What an absent data point stands for, and where a rule is checked at all.</param>
    /// <param name="subtotals">
    /// Which value a child has that is itself a total. The parent under check always has its reported one; only where reported comes
    /// first and there is none does it get what another rule computes.
    /// </param>
    /// <exception cref="ArgumentException">Subtotals are to be computed, and one would be needed for itself.</exception>
    public static IReadOnlyList<HierarchyOutcome> Check(HierarchyRules rules, HierarchyPoints points, GapTreatment gaps, SubtotalPolicy subtotals)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(points);
        gaps.Checked();
        var values = subtotals.Checked() == SubtotalPolicy.Reported
            ? HierarchySubtotals.OfReported(rules, points, gaps)
            : HierarchySubtotals.Compute(rules, points, gaps, subtotals);
        var outcomes = new List<HierarchyOutcome>(rules.All.Count);
        for (var i = 0; i < rules.All.Count; i++)
        {
            var rule = rules.All[i];
            outcomes.Add(
                rule.IsIdentity ? NotChecked(rule, HierarchyReason.Identity)
                : !points.Meets(rule.OnlyIf) ? NotChecked(rule, HierarchyReason.ConditionNotMet)
                : Check(rule, values.StatedFor(i), values, gaps));
        }

        return outcomes;
    }

    /// <summary>Gives the verdict of a rule on its parent and its children put together.</summary>
    internal static HierarchyOutcome Judge(HierarchyRule rule, HierarchyValue parent, in ChildrenSum children, IReadOnlyList<string> missing, GapTreatment gaps)
    {
        var stated = gaps.Filled(parent);
        var outcome = new HierarchyOutcome(rule) { Stated = stated, Computed = children.Value, Gaps = missing };
        if (WhyNotChecked(parent, children, gaps) is var why and not HierarchyReason.None)
        {
            return outcome with { Verdict = HierarchyVerdict.NotChecked, Reason = why };
        }

        if (!stated.HasValue || children.IsUnknown)
        {
            var reason = stated.HasValue ? HierarchyReason.ChildUnknown : children.IsUnknown ? HierarchyReason.BothUnknown : HierarchyReason.ParentUnknown;
            return outcome with { Verdict = HierarchyVerdict.Undetermined, Reason = reason };
        }

        var imbalance = stated.Value - children.Value.Value;
        var verdict = Allows(rule.Relation, imbalance.Sign) ? HierarchyVerdict.Holds : HierarchyVerdict.Impossible;
        return outcome with { Verdict = verdict, Imbalance = imbalance };
    }

    /// <summary>A rule that gives no verdict, and why.</summary>
    internal static HierarchyOutcome NotChecked(HierarchyRule rule, HierarchyReason reason) =>
        new(rule) { Verdict = HierarchyVerdict.NotChecked, Reason = reason };

    private static bool Allows(HierarchyRelation relation, int sign) => relation switch
    {
        HierarchyRelation.AtLeast => sign >= 0,
        HierarchyRelation.AtMost => sign <= 0,
        HierarchyRelation.MoreThan => sign > 0,
        HierarchyRelation.LessThan => sign < 0,
        _ => sign == 0,
    };

    private static HierarchyOutcome Check(HierarchyRule rule, HierarchyValue parent, HierarchySubtotals values, GapTreatment gaps)
    {
        var missing = new List<string>();
        if (!parent.HasValue)
        {
            missing.Add(rule.Parent);
        }

        return Judge(rule, parent, values.Sum(rule, missing), missing, gaps);
    }

    private static HierarchyReason WhyNotChecked(HierarchyValue parent, in ChildrenSum children, GapTreatment gaps) => gaps switch
    {
        _ when !children.IsAnyTaken => HierarchyReason.ConditionNotMet,
        GapTreatment.CompleteOnly when !parent.HasValue || children.IsAnyWithoutValue => HierarchyReason.Incomplete,
        GapTreatment.ZeroLeavingOutZeros when !children.IsAnyOtherThanZero && !parent.IsNothing && !(parent.HasValue && parent.Value.Sign != 0) => HierarchyReason.AllZero,
        GapTreatment.UnknownWhereAnyPresent or GapTreatment.ZeroWhereAnyPresent when parent.IsAbsent && !children.IsAnyPresent => HierarchyReason.AllAbsent,
        _ => HierarchyReason.None,
    };
}
