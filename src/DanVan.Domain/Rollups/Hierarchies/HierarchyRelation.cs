namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>How a parent compares with its children put together.</summary>
public enum HierarchyRelation
{
    /// <summary>The parent is their sum. Only rules of this relation compute anything.</summary>
    Equal,

    /// <summary>The parent is their sum or more.</summary>
    AtLeast,

    /// <summary>The parent is their sum or less.</summary>
    AtMost,

    /// <summary>The parent is more than their sum.</summary>
    MoreThan,

    /// <summary>The parent is less than their sum.</summary>
    LessThan,
}
