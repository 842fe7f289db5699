namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A total of a column that is beyond 64 bits, or that needs one that is. It has no value; it is never wrapped.</summary>
public sealed record HierarchyOverflow
{
    internal HierarchyOverflow(HierarchyRule rule, int group)
    {
        Rule = rule;
        Group = group;
    }

    /// <summary>Gets the rule that computes the total.</summary>
    public HierarchyRule Rule { get; }

    /// <summary>Gets the code of the total.</summary>
    public string Code => Rule.Parent;

    /// <summary>Gets the group.</summary>
    public int Group { get; }
}
