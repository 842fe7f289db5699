using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The repairs that take several slips, tried only where one does not do.</summary>
internal static class CombinedRepairs
{
    /// <summary>The repairs of so many slips: first some that leave fewer rules broken, then the last that mends the rest.</summary>
    public static IEnumerable<FigureRepair> Of(FaultScene scene, IReadOnlyList<int> broken, int slips)
    {
        if (slips == 1)
        {
            return SingleRepairs.Of(scene, broken).Concat(MovedRepairs.Swaps(scene, broken)).ToList();
        }

        var found = new HashSet<FigureRepair>();
        foreach (var variable in scene.Rules.VariablesOf(broken[0]).Where(scene.CanChange))
        {
            foreach (var (written, range) in ValuesOf(scene, broken, variable))
            {
                if (scene.IsLimitReached)
                {
                    return found;
                }

                FigureChange[] change = [new(variable, range)];
                foreach (var rest in scene.Try(change, () => Rest(scene, broken, variable, slips - 1)))
                {
                    if (!rest.Changes.Any(other => other.Variable == variable))
                    {
                        found.Add(Join(new FigureRepair { Changes = [new FigureChange(variable, Interval.Point(written))], Evidence = SingleRepairs.EvidenceOf(scene, variable, written) }, rest));
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<FigureRepair> Rest(FaultScene scene, IReadOnlyList<int> broken, int variable, int slips)
    {
        var left = scene.BrokenAmong(broken, [variable]);
        return left.Count == 0 || left.Count >= broken.Count || !scene.Values.IsInDomain(variable) ? [] : Of(scene, left, slips);
    }

    /// <summary>The only values that make some broken rule of a figure hold, taken one by one.</summary>
    private static List<(Fraction Written, Interval Range)> ValuesOf(FaultScene scene, IReadOnlyList<int> broken, int variable)
    {
        var described = scene.System.Variables[variable];
        return [.. broken.Where(rule => scene.Rules.VariablesOf(rule).Contains(variable))
            .SelectMany(rule => scene.AllowedBy([rule], variable))
            .Select(allowed => WritableValues.In(described, allowed))
            .OfType<Interval>().Where(values => values.IsPoint).Select(values => values.Lower!.Value)
            .Where(value => value != described.Written).Distinct()
            .Select(value => (value, WritableValues.RangeOf(described, value)))];
    }

    private static FigureRepair Join(FigureRepair one, FigureRepair other) => new()
    {
        Changes = [.. one.Changes.Concat(other.Changes).OrderBy(change => change.Variable)],
        Evidence = RepairEvidence.RankOf(one.Evidence) >= RepairEvidence.RankOf(other.Evidence) ? one.Evidence : other.Evidence,
    };
}
