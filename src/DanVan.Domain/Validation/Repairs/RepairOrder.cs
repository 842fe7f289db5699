using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The order of the repairs of one fault: what speaks most for itself first.</summary>
/// <remarks>
/// Two figures swapped are evidence because a sum or a rate that holds only then is hardly chance. Of a part and its whole it is none: swapped, they
/// always hold. Such a swap stands behind every slip, beside what the figures imply. Of repairs that are as good, one that more slips lead to comes
/// first, then one that brings a rate closer to the same rate of something else.
/// </remarks>
internal static class RepairOrder
{
    /// <summary>The repairs in order, without repetition, and how many of them are as good as the first by evidence and by number of changes.</summary>
    public static (List<FigureRepair> Ranked, int Best) Of(FaultScene scene, IReadOnlyList<int> rules, IEnumerable<FigureRepair> repairs)
    {
        var isOfOrders = rules.All(scene.Rules.IsOrder);
        List<FigureRepair> ranked =
        [
            .. repairs.Distinct().OrderBy(Rank).ThenBy(repair => repair.Changes.Count).ThenByDescending(repair => repair.Slips).ThenByDescending(repair => Approach(scene, repair))
                .ThenBy(repair => repair.Changes[0].Variable).ThenBy(repair => repair.Changes[^1].Variable),
        ];
        return (ranked, ranked.TakeWhile(repair => Rank(repair) == Rank(ranked[0]) && repair.Changes.Count == ranked[0].Changes.Count).Count());

        int Rank(FigureRepair repair) => RepairEvidence.RankOf(isOfOrders && repair.Evidence == RepairEvidence.Swap ? RepairEvidence.Implied : repair.Evidence);
    }

    // How much closer the change brings a rate to the nearest of its like.
    private static Fraction Approach(FaultScene scene, FigureRepair repair)
    {
        if (repair.Changes is not [var change] || scene.System.Variables[change.Variable].Written is not { } written)
        {
            return Fraction.Zero;
        }

        var alike = scene.Layout.Alike.Where(group => group.Contains(change.Variable)).SelectMany(group => group).Where(other => other != change.Variable)
            .Select(other => scene.System.Variables[other].Written).OfType<Fraction>().ToList();
        return alike.Count == 0 ? Fraction.Zero : alike.Min(other => (other - written).Abs()) - alike.Min(other => Distance(change.Values, other));
    }

    private static Fraction Distance(Interval values, Fraction from) =>
        values.Lower is { } lower && from < lower ? lower - from
        : values.Upper is { } upper && from > upper ? from - upper
        : Fraction.Zero;
}
