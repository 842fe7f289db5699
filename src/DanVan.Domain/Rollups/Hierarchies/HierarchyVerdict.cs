namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>What a rule of a hierarchy says of one group.</summary>
public enum HierarchyVerdict
{
    /// <summary>The relation is true.</summary>
    Holds,

    /// <summary>The relation is false.</summary>
    Impossible,

    /// <summary>A value that the rule needs is not known; the reason says on which side.</summary>
    Undetermined,

    /// <summary>The rule gives no result here; the reason says why.</summary>
    NotChecked,
}
