namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>Why a rule of a hierarchy has no yes or no.</summary>
public enum HierarchyReason
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>The parent has no value.</summary>
    ParentUnknown,

    /// <summary>At least one child has no value.</summary>
    ChildUnknown,

    /// <summary>The parent and at least one child have no value.</summary>
    BothUnknown,

    /// <summary>Not every data point is present with a value, and only complete ones are checked.</summary>
    Incomplete,

    /// <summary>No data point is present.</summary>
    AllAbsent,

    /// <summary>There is nothing but zeros and gaps that count as zero, and zeros are left out.</summary>
    AllZero,

    /// <summary>The condition of the rule, or of every child, does not hold for the group.</summary>
    ConditionNotMet,

    /// <summary>The rule says only that a code is itself.</summary>
    Identity,

    /// <summary>A computed subtotal is beyond 64 bits. Only columns of whole numbers know this reason; elsewhere numbers have no limit.</summary>
    Overflow,
}
