using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds the lightest sets that have an element in common with every conflict, learning conflicts as it goes.</summary>
/// <remarks>
/// A best-first tree of hitting sets (Reiter, 1987): a set that no longer conflicts is a solution; one that does yields a
/// conflict, of which any solution above it must take an element. What is still to be paid for conflicts that share no
/// element bounds the weight from below, so the first solution is one of least weight.
/// </remarks>
/// <param name="weights">The weight of each element; null for one that may not be taken.</param>
/// <param name="findConflict">The elements of which one more must be taken; null when none, and the second false when the limit was reached.</param>
internal sealed class HittingSearch(Fraction?[] weights, Func<int[], (IReadOnlyList<int>? Conflict, bool IsKnown)> findConflict)
{
    private const int MostNodes = 50_000;

    private readonly List<int[]> _conflicts = [];
    private readonly PriorityQueue<int[], (Fraction Weight, int Order)> _open = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Finds all sets of least weight, in the order of their elements.</summary>
    /// <param name="maxWeight">The greatest weight, or null.</param>
    /// <param name="mostSolutions">How many solutions are wanted at most.</param>
    public (LocalizationStatus Status, IReadOnlyList<int[]> Sets) Run(Fraction? maxWeight, int mostSolutions)
    {
        var solutions = new List<int[]>();
        Fraction? least = null;
        Open([]);
        while (_open.TryDequeue(out var set, out var rank))
        {
            if (least is { } weight && rank.Weight > weight)
            {
                break;
            }

            if (rank.Weight > maxWeight)
            {
                return (LocalizationStatus.BeyondMaxWeight, []);
            }

            // Conflicts learnt since may have made it dearer.
            var bound = BoundOf(set);
            if (bound > rank.Weight)
            {
                _open.Enqueue(set, (bound, rank.Order));
                continue;
            }

            var missed = _conflicts.Find(conflict => !conflict.Intersect(set).Any());
            if (missed is null)
            {
                var (found, isKnown) = findConflict(set);
                if (!isKnown || _seen.Count > MostNodes)
                {
                    return (LocalizationStatus.LimitReached, []);
                }

                if (found is null)
                {
                    least = rank.Weight;
                    solutions.Add(set);
                    if (solutions.Count > mostSolutions)
                    {
                        return (LocalizationStatus.LimitReached, []);
                    }

                    continue;
                }

                missed = [.. found.Where(element => weights[element] is not null).Order()];
                if (missed.Length == 0)
                {
                    return (LocalizationStatus.Unsolvable, []);
                }

                _conflicts.Add(missed);
            }

            foreach (var element in missed)
            {
                Open([.. set.Append(element).Order()]);
            }
        }

        return (LocalizationStatus.Located, [.. solutions.Order(Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))]);
    }

    private void Open(int[] set)
    {
        if (_seen.Add(string.Join(',', set)))
        {
            _open.Enqueue(set, (BoundOf(set), _seen.Count));
        }
    }

    private Fraction BoundOf(int[] set)
    {
        var bound = set.Aggregate(Fraction.Zero, (sum, element) => sum + weights[element]!.Value);
        var taken = new HashSet<int>();
        foreach (var conflict in _conflicts)
        {
            if (!conflict.Intersect(set).Any() && !taken.Overlaps(conflict))
            {
                taken.UnionWith(conflict);
                bound += conflict.Min(element => weights[element]!.Value);
            }
        }

        return bound;
    }
}
