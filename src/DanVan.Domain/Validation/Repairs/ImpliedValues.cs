using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The values that the rules leave for figures nobody stated, where only one is left.</summary>
internal static class ImpliedValues
{
    /// <summary>Fills blank after blank until no further one has only one value left; blanks of broken rules stay blank.</summary>
    public static IReadOnlyList<FigureCorrection> Of(FaultScene scene, IReadOnlyList<int> broken)
    {
        var doubtful = broken.SelectMany(scene.Rules.VariablesOf).ToHashSet();
        var blank = Enumerable.Range(0, scene.System.Variables.Count)
            .Where(variable => scene.System.Variables[variable] is { Stated: null, Written: null } && scene.Rules.Of(variable).Count > 0 && !doubtful.Contains(variable)).ToList();
        var filled = new SortedDictionary<int, Fraction>();
        var before = new Dictionary<int, Interval>();
        for (var hasMore = true; hasMore;)
        {
            hasMore = false;
            foreach (var variable in blank.Where(variable => !filled.ContainsKey(variable)))
            {
                var pieces = scene.AllowedFor(variable).Select(allowed => WritableValues.In(scene.System.Variables[variable], allowed)).OfType<Interval>().ToList();
                if (pieces is [{ IsPoint: true, Lower: { } only }])
                {
                    before[variable] = scene.Values.Replace(variable, Interval.Point(only));
                    filled[variable] = only;
                    hasMore = true;
                }
            }
        }

        foreach (var (variable, range) in before)
        {
            scene.Values.Replace(variable, range);
        }

        return [.. filled.Select(pair => new FigureCorrection(pair.Key, pair.Value))];
    }
}
