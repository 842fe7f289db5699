namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A data point that a rule produced: a value, or nothing where a value below is not known.</summary>
public sealed record HierarchyTotal
{
    internal HierarchyTotal(HierarchyRule rule, HierarchyValue value)
    {
        Rule = rule;
        Value = value;
    }

    /// <summary>Gets the rule that gave it.</summary>
    public HierarchyRule Rule { get; }

    /// <summary>Gets the code: the parent of the rule.</summary>
    public string Code => Rule.Parent;

    /// <summary>Gets the value, or nothing; never absent.</summary>
    public HierarchyValue Value { get; }
}
