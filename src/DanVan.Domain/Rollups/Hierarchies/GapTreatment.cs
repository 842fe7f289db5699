namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>What a gap in a hierarchy stands for, and which results are then given. The caller decides; there is no default.</summary>
/// <remarks>
/// A gap is a data point that is absent. One that is present with nothing in it is no gap: nothing stays nothing under every
/// treatment and never becomes zero. The six treatments are the six modes of VTL 2.1 <c>hierarchy</c> and <c>check_hierarchy</c>.
/// </remarks>
public enum GapTreatment
{
    /// <summary>A gap is unknown, and a result is given only where every data point is present with a value. VTL: <c>non_null</c>.</summary>
    CompleteOnly = 1,

    /// <summary>A gap is zero, and what is zero is left out: totals of zero, and checks of nothing but zeros. VTL: <c>non_zero</c>.</summary>
    ZeroLeavingOutZeros = 2,

    /// <summary>A gap is unknown, and a result is given where at least one data point is present. VTL: <c>partial_null</c>.</summary>
    UnknownWhereAnyPresent = 3,

    /// <summary>A gap is zero, and a result is given where at least one data point is present. VTL: <c>partial_zero</c>.</summary>
    ZeroWhereAnyPresent = 4,

    /// <summary>A gap is unknown, and a result is given everywhere. VTL: <c>always_null</c>.</summary>
    UnknownEverywhere = 5,

    /// <summary>A gap is zero, and a result is given everywhere. VTL: <c>always_zero</c>.</summary>
    ZeroEverywhere = 6,
}
