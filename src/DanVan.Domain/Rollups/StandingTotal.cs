namespace DanVan.Domain.Rollups;

/// <summary>The total of an inner unit that stands: the computed or the stated one, as the policy says.</summary>
/// <param name="Value">The value in steps, with anything missing left out; zero when nothing is there.</param>
/// <param name="Count">How many leaves it accounts for; a stated total accounts for all that were to report.</param>
/// <param name="Origin">Where it comes from.</param>
internal readonly record struct StandingTotal(long Value, int Count, TotalOrigin Origin)
{
    /// <summary>Chooses between what was computed and what was stated.</summary>
    /// <param name="rule">What missing values mean and which total goes first.</param>
    /// <param name="computed">The computed value.</param>
    /// <param name="count">How many leaves it accounts for.</param>
    /// <param name="expected">How many leaves were to report.</param>
    /// <param name="stated">The stated total, or null.</param>
    public static StandingTotal Choose(RollupRule rule, long computed, int count, int expected, long? stated)
    {
        var own = new StandingTotal(computed, count, TotalOrigin.Computed);
        if (rule.Subtotals == SubtotalPolicy.Computed)
        {
            return own;
        }

        var takesStated = stated is not null && (rule.Subtotals != SubtotalPolicy.ComputedFirst || !rule.HasTotal(count, expected));
        return takesStated ? new StandingTotal(stated.GetValueOrDefault(), expected, TotalOrigin.Reported)
            : rule.Subtotals == SubtotalPolicy.Reported ? new StandingTotal(0, 0, TotalOrigin.Reported)
            : own;
    }
}
