namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A gap treatment taken apart into the questions it answers.</summary>
internal static class GapMeaning
{
    /// <summary>Refuses a treatment that is none of the six.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static GapTreatment Checked(this GapTreatment gaps) =>
        Enum.IsDefined(gaps) ? gaps : throw new ArgumentOutOfRangeException(nameof(gaps), gaps, "There is no such gap treatment.");

    /// <summary>Refuses a policy that is none of the four.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static SubtotalPolicy Checked(this SubtotalPolicy subtotals) =>
        Enum.IsDefined(subtotals) ? subtotals : throw new ArgumentOutOfRangeException(nameof(subtotals), subtotals, "There is no such subtotal policy.");

    /// <summary>Says whether a gap stands for zero; otherwise it is unknown.</summary>
    public static bool IsZeroForAbsent(this GapTreatment gaps) =>
        gaps is GapTreatment.ZeroLeavingOutZeros or GapTreatment.ZeroWhereAnyPresent or GapTreatment.ZeroEverywhere;

    /// <summary>Gets what a data point counts as.</summary>
    public static HierarchyValue Filled(this GapTreatment gaps, HierarchyValue value) =>
        !value.IsAbsent ? value : gaps.IsZeroForAbsent() ? HierarchyValue.Of(0) : HierarchyValue.Nothing;
}
