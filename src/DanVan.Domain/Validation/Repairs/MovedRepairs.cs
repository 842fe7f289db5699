using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The repairs that put figures back where they belong: two cells swapped, a row or column shifted by one.</summary>
internal static class MovedRepairs
{
    // Fewer figures out of place are told as a wrong figure or a swap.
    private const int FewestShifted = 3;

    // In a longer rule only neighbours on paper are swapped: nobody mixes up two of a thousand parts.
    private const int MostSwapped = 500;

    /// <summary>The swaps of two neighbouring cells, or of a total with its part, that make everything hold.</summary>
    public static IEnumerable<FigureRepair> Swaps(FaultScene scene, IReadOnlyList<int> broken)
    {
        var inBroken = broken.SelectMany(scene.Rules.VariablesOf).ToHashSet();
        var pairs = scene.LinesOf(inBroken).SelectMany(line => line.Zip(line.Skip(1)))
            .Concat(broken.Select(scene.Rules.VariablesOf).Where(variables => variables.Count <= MostSwapped).SelectMany(PairsOf))
            .Select(pair => pair.First < pair.Second ? pair : (First: pair.Second, Second: pair.First))
            .Where(pair => inBroken.Contains(pair.First) || inBroken.Contains(pair.Second))
            .Distinct().OrderBy(pair => pair.First).ThenBy(pair => pair.Second);
        foreach (var (first, second) in pairs)
        {
            if (scene.IsLimitReached)
            {
                yield break;
            }

            if (Differ(scene, first, second) && Covers(scene, broken, [first, second])
                && scene.Mends([new FigureChange(first, scene.Values[second]), new FigureChange(second, scene.Values[first])], broken))
            {
                yield return new FigureRepair
                {
                    Changes = [new FigureChange(first, WrittenAt(scene, second)), new FigureChange(second, WrittenAt(scene, first))],
                    Evidence = RepairEvidence.Swap,
                };
            }
        }
    }

    /// <summary>The rows and columns, or their ends, that make everything hold when they move by one cell; the cell left over takes what the others imply.</summary>
    public static IEnumerable<FigureRepair> Shifts(FaultScene scene, IReadOnlyList<int> broken)
    {
        var found = new HashSet<FigureRepair>();
        foreach (var line in scene.LinesOf(scene.Rules.VariablesOf(broken[0])).Where(line => line.Count > FewestShifted && Covers(scene, broken, line)))
        {
            foreach (var isBack in new[] { true, false })
            {
                var shifts = new List<(bool LeavesBlank, FigureRepair Repair)>();
                for (var start = 0; start < line.Count - FewestShifted && !scene.IsLimitReached; start++)
                {
                    if (Shift(scene, broken, [.. line.Skip(start)], isBack) is { } repair)
                    {
                        shifts.Add((scene.System.Variables[isBack ? line[start] : line[^1]].Written is null, repair));
                    }
                }

                // Figures that move leave a blank behind: where one is, that is where they began to.
                found.UnionWith(shifts.Exists(shift => shift.LeavesBlank) ? shifts.Where(shift => shift.LeavesBlank).Select(shift => shift.Repair) : shifts.Select(shift => shift.Repair));
            }
        }

        return found;
    }

    private static FigureRepair? Shift(FaultScene scene, IReadOnlyList<int> broken, IReadOnlyList<int> line, bool isBack)
    {
        // Back: each cell takes what stands in the next one, and the last is left over. On: each takes what stands before it.
        var spare = isBack ? line[^1] : line[0];
        var moves = Enumerable.Range(0, line.Count - 1).Select(i => isBack ? (To: line[i], From: line[i + 1]) : (To: line[i + 1], From: line[i]))
            .Where(move => scene.System.Variables[move.To].Written != scene.System.Variables[move.From].Written).ToList();
        if (moves.Count < FewestShifted || scene.System.Variables[spare].IsFixed || !moves.TrueForAll(move => CanMove(scene, move.To, move.From)) || !Covers(scene, broken, [.. moves.Select(move => move.To), spare]))
        {
            return null;
        }

        // One cell that is wrong breaks its own rules; a line out of place breaks those of most of its cells.
        var outOfPlace = moves.Where(move => move.To != spare && scene.IsInBroken(move.To)).Select(move => move.To).ToList();
        if (outOfPlace.Count * 2 < moves.Count || outOfPlace.SelectMany(scene.Rules.Of).Where(scene.IsBroken).Count(rule => !scene.Rules.VariablesOf(rule).Contains(spare)) < 2)
        {
            return null;
        }

        var changes = moves.Select(move => new FigureChange(move.To, scene.Values[move.From])).Append(new FigureChange(spare, scene.System.Variables[spare].Domain)).ToList();
        if (!scene.Mends(changes, broken))
        {
            return null;
        }

        var pieces = scene.Try(changes, () => scene.AllowedFor(spare)).Select(allowed => WritableValues.In(scene.System.Variables[spare], allowed)).OfType<Interval>().ToList();
        return pieces.Count == 0 ? null : new FigureRepair
        {
            Changes = [.. moves.Select(move => new FigureChange(move.To, WrittenAt(scene, move.From))).Append(new FigureChange(spare, pieces.Aggregate((a, b) => a.Hull(b)))).OrderBy(change => change.Variable)],
            Evidence = RepairEvidence.Shift,
        };
    }

    private static bool Covers(FaultScene scene, IReadOnlyList<int> broken, IReadOnlyList<int> variables) =>
        broken.All(rule => scene.Rules.VariablesOf(rule).Any(variables.Contains));

    private static bool Differ(FaultScene scene, int first, int second) =>
        scene.CanChange(first) && scene.CanChange(second) && CanMove(scene, first, second)
        && scene.System.Variables[first].Written != scene.System.Variables[second].Written;

    // A percentage does not stand in the place of a count by mistake.
    private static bool CanMove(FaultScene scene, int to, int from)
    {
        var (one, other) = (scene.System.Variables[to], scene.System.Variables[from]);
        return !one.IsFixed && one.IsInteger == other.IsInteger && (one.Step == other.Step || one.Step is null || other.Step is null);
    }

    private static Interval WrittenAt(FaultScene scene, int variable) =>
        scene.System.Variables[variable].Written is { } written ? Interval.Point(written) : scene.System.Variables[variable].Domain;

    private static IEnumerable<(int First, int Second)> PairsOf(IReadOnlyList<int> variables)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            for (var j = i + 1; j < variables.Count; j++)
            {
                yield return (variables[i], variables[j]);
            }
        }
    }
}
