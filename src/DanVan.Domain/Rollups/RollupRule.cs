namespace DanVan.Domain.Rollups;

/// <summary>The two decisions of the caller: what missing values mean, and which total goes first.</summary>
internal readonly record struct RollupRule(MissingValues Missing, SubtotalPolicy Subtotals)
{
    public static RollupRule Of(MissingValues missing, SubtotalPolicy subtotals)
    {
        if (missing is < MissingValues.LeftOut or > MissingValues.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(missing), missing, "Say what a missing value means: left out, no total, or zero.");
        }

        return subtotals is < SubtotalPolicy.Computed or > SubtotalPolicy.ComputedFirst
            ? throw new ArgumentOutOfRangeException(nameof(subtotals), subtotals, "Say which total stands: computed, reported, or which of the two first.")
            : new RollupRule(missing, subtotals);
    }

    /// <summary>Says whether there is a total where so many of the units expected are accounted for.</summary>
    public bool HasTotal(int count, int expected) => ReasonAgainst(count, expected) == NoTotalReason.None;

    /// <summary>Says why there is no total, if there is none.</summary>
    public NoTotalReason ReasonAgainst(int count, int expected) =>
        expected <= 0 && count == 0 ? NoTotalReason.NothingExpected
        : Missing == MissingValues.Zero ? NoTotalReason.None
        : count == 0 ? NoTotalReason.NothingReported
        : Missing == MissingValues.NoTotal && count < expected ? NoTotalReason.Incomplete
        : NoTotalReason.None;
}
