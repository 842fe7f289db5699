using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds sign errors: numbers with the wrong sign, or in each other's place, that keep equalities from holding.</summary>
/// <remarks>After S. Scholtus, Algorithms for correcting some obvious inconsistencies and rounding errors in business survey data (2008).</remarks>
public static class SignCorrector
{
    private const int MostTrials = 200_000;

    /// <summary>Searches the numbers written, first for one action that makes everything hold, then for two, and so on.</summary>
    /// <param name="system">The figures and their rules; an equality with a missing number says nothing.</param>
    /// <param name="flips">The variables whose sign may change; null means every variable. Fixed variables never change.</param>
    /// <param name="swaps">The pairs that may have changed places; null means none.</param>
    /// <param name="tolerance">How far the two sides of an equality may stay apart, zero or more.</param>
    public static SignCorrection Find(
        ConstraintSystem system, IReadOnlyList<int>? flips = null, IReadOnlyList<(int First, int Second)>? swaps = null, Fraction tolerance = default)
    {
        Guard.Against.Null(system);
        if (tolerance.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is zero or more.");
        }

        var record = WrittenRecord.Of(system);
        if (Holds(record, record.Values, tolerance))
        {
            return new SignCorrection { Status = CorrectionStatus.Valid };
        }

        var actions = ActionsOf(record, flips, swaps);
        var trials = 0;
        for (var count = 1; count <= actions.Count; count++)
        {
            var found = new List<SignAlternative>();
            foreach (var chosen in Combinations(actions, count, 0))
            {
                if (++trials > MostTrials)
                {
                    return new SignCorrection { Status = CorrectionStatus.LimitReached, Alternatives = found };
                }

                var values = Apply(record.Values, chosen);
                if (Holds(record, values, tolerance))
                {
                    found.Add(new SignAlternative { Actions = [.. chosen], Changes = ChangesOf(record.Values, values) });
                }
            }

            if (found.Count > 0)
            {
                return new SignCorrection { Status = CorrectionStatus.Corrected, Alternatives = found };
            }
        }

        return new SignCorrection { Status = CorrectionStatus.Invalid };
    }

    private static bool Holds(WrittenRecord record, IReadOnlyList<Fraction?> values, Fraction tolerance) =>
        record.Equalities.All(equality => WrittenRecord.ResidualOf(equality, values) is not { } residual || residual.Abs() <= tolerance)
        && record.OthersHold(values);

    // To change the sign of zero, or to swap equal numbers, is to do nothing.
    private static List<SignAction> ActionsOf(WrittenRecord record, IReadOnlyList<int>? flips, IReadOnlyList<(int First, int Second)>? swaps)
    {
        var used = record.System.Rules.SelectMany(rule => rule.Alternatives).SelectMany(alternative => alternative.Linear)
            .SelectMany(constraint => constraint.Terms).Where(term => term.Coefficient.Sign != 0).Select(term => term.Variable).ToHashSet();
        var changeable = used.Where(i => !record.System.Variables[i].IsFixed && record.Values[i] is not null).ToHashSet();
        var actions = (flips ?? [.. Enumerable.Range(0, record.Values.Count)]).Distinct().Order()
            .Where(i => changeable.Contains(i) && record.Values[i]!.Value.Sign != 0)
            .Select(i => new SignAction(i)).ToList();
        actions.AddRange((swaps ?? []).Distinct()
            .Where(pair => changeable.Contains(pair.First) && changeable.Contains(pair.Second) && record.Values[pair.First] != record.Values[pair.Second])
            .Select(pair => new SignAction(pair.First, pair.Second)));
        return actions;
    }

    private static Fraction?[] Apply(IReadOnlyList<Fraction?> values, IReadOnlyList<SignAction> actions)
    {
        Fraction?[] changed = [.. values];
        foreach (var action in actions)
        {
            if (action.Second is { } second)
            {
                (changed[action.First], changed[second]) = (changed[second], changed[action.First]);
            }
            else
            {
                changed[action.First] = -changed[action.First]!.Value;
            }
        }

        return changed;
    }

    private static List<FigureCorrection> ChangesOf(IReadOnlyList<Fraction?> before, Fraction?[] after) =>
        [.. Enumerable.Range(0, after.Length).Where(i => before[i] != after[i]).Select(i => new FigureCorrection(i, after[i]!.Value))];

    private static IEnumerable<IReadOnlyList<SignAction>> Combinations(List<SignAction> actions, int count, int first)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = first; i <= actions.Count - count; i++)
        {
            foreach (var rest in Combinations(actions, count - 1, i + 1))
            {
                yield return [actions[i], .. rest];
            }
        }
    }
}
