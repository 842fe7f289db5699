using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds which figures must be wrong: the lightest sets that, changed, let all rules hold (Fellegi and Holt, 1976).</summary>
/// <remarks>
/// Figures that are not changed may move inside their own interval; figures that nobody stated cost nothing; fixed ones never
/// move. All sets of least weight are told, in a fixed order, or none with the reason.
/// </remarks>
public static class ErrorLocalizer
{
    /// <summary>Finds every set of figures of least weight to change so that all rules can hold.</summary>
    /// <param name="system">The figures and rules.</param>
    /// <param name="options">Limits; null for the usual ones.</param>
    /// <exception cref="ArgumentException">A rule names a variable that is not there, or a variable has a weight that is not above zero.</exception>
    public static LocalizationResult Locate(ConstraintSystem system, LocalizationOptions? options = null)
    {
        Guard.Against.Null(system);
        options ??= new LocalizationOptions();
        var groups = GroupLocator.Locate(system, options);
        var weight = groups.Aggregate(Fraction.Zero, (sum, group) => group.Solutions.Count == 0 ? sum : sum + group.Solutions[0].Weight);
        var status = StatusOf(groups, weight, options);
        return new LocalizationResult
        {
            Status = status,
            MinimalWeight = status == LocalizationStatus.Located ? weight : null,
            Solutions = status == LocalizationStatus.Located ? Combine(groups, weight) : [],
            Groups = groups,
        };
    }

    private static LocalizationStatus StatusOf(IReadOnlyList<LocationGroup> groups, Fraction weight, LocalizationOptions options)
    {
        if (groups.Any(group => group.Status == LocalizationStatus.Unsolvable))
        {
            return LocalizationStatus.Unsolvable;
        }

        if (weight > options.MaxWeight || groups.Any(group => group.Status == LocalizationStatus.BeyondMaxWeight))
        {
            return LocalizationStatus.BeyondMaxWeight;
        }

        var count = groups.Aggregate(1L, (product, group) => Math.Min(product * group.Solutions.Count, int.MaxValue));
        var isLimited = groups.Any(group => group.Status == LocalizationStatus.LimitReached) || count > options.MostSolutions;
        return isLimited ? LocalizationStatus.LimitReached : LocalizationStatus.Located;
    }

    private static List<ErrorLocation> Combine(IReadOnlyList<LocationGroup> groups, Fraction weight)
    {
        List<LocatedChange[]> sets = [[]];
        foreach (var group in groups)
        {
            sets = [.. sets.SelectMany(_ => group.Solutions, (sofar, solution) => (LocatedChange[])[.. sofar, .. solution.Changes])];
        }

        return [.. sets.Select(set => set.OrderBy(change => change.Variable).ToArray()).Order(Comparer<LocatedChange[]>.Create(Compare))
            .Select(set => new ErrorLocation { Weight = weight, Changes = set })];
    }

    private static int Compare(LocatedChange[] one, LocatedChange[] other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (one[i].Variable != other[i].Variable)
            {
                return one[i].Variable.CompareTo(other[i].Variable);
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
