using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The verdict of one rule on one group, with what was compared.</summary>
public sealed record HierarchyOutcome
{
    internal HierarchyOutcome(HierarchyRule rule)
    {
        Rule = rule;
        Gaps = [];
    }

    /// <summary>Gets the rule.</summary>
    public HierarchyRule Rule { get; }

    /// <summary>Gets the verdict.</summary>
    public HierarchyVerdict Verdict { get; internal init; }

    /// <summary>Gets why there is no yes or no; none when there is.</summary>
    public HierarchyReason Reason { get; internal init; }

    /// <summary>Gets the value of the parent; a gap shows as what it stands for: zero or nothing.</summary>
    public HierarchyValue Stated { get; internal init; }

    /// <summary>Gets the children put together; nothing when that is not known.</summary>
    public HierarchyValue Computed { get; internal init; }

    /// <summary>Gets the value of the parent less that of its children; null when either is not known.</summary>
    public Fraction? Imbalance { get; internal init; }

    /// <summary>Gets the codes, parent first, that have no data point or one with nothing in it, whatever that stands for.</summary>
    public IReadOnlyList<string> Gaps { get; internal init; }

    /// <summary>Gets the error code of the rule where it is broken, else null.</summary>
    public string? ErrorCode => Verdict == HierarchyVerdict.Impossible ? Rule.ErrorCode : null;

    /// <summary>Gets the error level of the rule where it is broken, else null.</summary>
    public int? ErrorLevel => Verdict == HierarchyVerdict.Impossible ? Rule.ErrorLevel : null;
}
