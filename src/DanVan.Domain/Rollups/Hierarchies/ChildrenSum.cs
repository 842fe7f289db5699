using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The children of a rule put together for one group, and what was met on the way.</summary>
internal struct ChildrenSum(GapTreatment gaps)
{
    private FractionSum _sum;

    /// <summary>Gets whether any child takes part.</summary>
    public bool IsAnyTaken { get; private set; }

    /// <summary>Gets whether any is present, with a value or with nothing.</summary>
    public bool IsAnyPresent { get; private set; }

    /// <summary>Gets whether any is present and not zero; nothing is not zero.</summary>
    public bool IsAnyOtherThanZero { get; private set; }

    /// <summary>Gets whether any is absent or has nothing in it.</summary>
    public bool IsAnyWithoutValue { get; private set; }

    /// <summary>Gets whether the sum is not known.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Gets the sum, or nothing when it is not known.</summary>
    public readonly HierarchyValue Value => IsUnknown ? HierarchyValue.Nothing : _sum.ToFraction();

    /// <summary>Puts a child in.</summary>
    public void Add(HierarchyValue value, bool isSubtracted)
    {
        IsAnyTaken = true;
        IsAnyPresent |= !value.IsAbsent;
        IsAnyOtherThanZero |= value.IsNothing || (value.HasValue && value.Value.Sign != 0);
        IsAnyWithoutValue |= !value.HasValue;
        IsUnknown |= value.IsNothing || (value.IsAbsent && !gaps.IsZeroForAbsent());
        if (value.HasValue)
        {
            _sum.Add(isSubtracted ? -value.Value : value.Value);
        }
    }

    /// <summary>Gets the total that these children produce under the treatment; absent when none.</summary>
    public readonly HierarchyValue Total()
    {
        if (!IsAnyTaken)
        {
            return HierarchyValue.Absent;
        }

        var value = Value;
        var isProduced = gaps switch
        {
            GapTreatment.CompleteOnly => value.HasValue,
            GapTreatment.ZeroLeavingOutZeros => !value.HasValue || value.Value.Sign != 0,
            GapTreatment.UnknownWhereAnyPresent or GapTreatment.ZeroWhereAnyPresent => IsAnyPresent,
            _ => true,
        };
        return isProduced ? value : HierarchyValue.Absent;
    }
}
