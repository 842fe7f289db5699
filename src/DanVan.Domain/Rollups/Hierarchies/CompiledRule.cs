namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A rule with its codes as indexes.</summary>
internal sealed record CompiledRule(HierarchyRule Rule, int Parent, int[] Children, bool[] IsSubtracted)
{
    /// <summary>Gets whether the rule computes its parent.</summary>
    public bool Computes => Rule.Relation == HierarchyRelation.Equal;
}
