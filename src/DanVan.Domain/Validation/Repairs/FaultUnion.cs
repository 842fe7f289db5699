namespace DanVan.Domain.Validation.Repairs;

/// <summary>Joins faults that one slip explains: two figures swapped break the rules of both.</summary>
internal static class FaultUnion
{
    /// <summary>The faults, those that some repair settles together joined into one, by their first rule.</summary>
    public static IReadOnlyList<Fault> Of(FaultScene scene, IReadOnlyList<Fault> faults)
    {
        var left = faults.ToList();
        while (left.Count > 1 && BestOf(scene, left) is { } together)
        {
            var others = left.Except(together).ToList();
            others.Add(Join(scene, together));
            left = others;
        }

        return [.. left.OrderBy(fault => fault.Rules.Count > 0 ? fault.Rules[0] : int.MaxValue).ThenBy(fault => fault.OutOfDomain.Count > 0 ? fault.OutOfDomain[0] : 0)];
    }

    /// <summary>The most faults that one repair settles, or null when each repair settles only its own.</summary>
    private static List<Fault>? BestOf(FaultScene scene, List<Fault> faults)
    {
        List<Fault>? best = null;
        var byRule = faults.SelectMany((fault, place) => fault.Rules.Select(rule => (rule, place))).ToLookup(pair => pair.rule, pair => pair.place);
        var byFigure = faults.SelectMany((fault, place) => fault.OutOfDomain.Select(variable => (variable, place))).ToLookup(pair => pair.variable, pair => pair.place);
        foreach (var repair in faults.SelectMany(fault => fault.Repairs).Distinct())
        {
            var touched = repair.Changes.SelectMany(change => scene.Rules.Of(change.Variable).SelectMany(rule => byRule[rule]).Concat(byFigure[change.Variable])).Distinct().Order().ToList();
            if (touched.Count <= (best?.Count ?? 1))
            {
                continue;
            }

            var settled = touched.Select(place => faults[place]).Where(fault => Settles(scene, fault, repair)).ToList();
            if (settled.Count > (best?.Count ?? 1))
            {
                best = settled;
            }
        }

        return best;
    }

    private static Fault Join(FaultScene scene, List<Fault> faults)
    {
        var joined = new Fault
        {
            Rules = [.. faults.SelectMany(fault => fault.Rules).Distinct().Order()],
            OutOfDomain = [.. faults.SelectMany(fault => fault.OutOfDomain).Distinct().Order()],
            Repairs = [],
            Shared = [],
            IsLimitReached = faults.Exists(fault => fault.IsLimitReached),
        };
        return FaultFinder.WithRepairs(scene, joined, faults.SelectMany(fault => fault.Repairs).Where(repair => faults.TrueForAll(fault => Settles(scene, fault, repair))));
    }

    private static bool Settles(FaultScene scene, Fault fault, FigureRepair repair) => scene.Settles(
        [.. repair.Changes.Select(change => change.Values.IsPoint ? change with { Values = WritableValues.RangeOf(scene.System.Variables[change.Variable], change.Values.Lower!.Value) } : change)],
        fault.Rules, fault.OutOfDomain);
}
