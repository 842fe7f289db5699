using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds typing errors: numbers that a slip of the finger away from what was written would make broken equalities true.</summary>
/// <remarks>
/// After S. Scholtus, Automatic correction of simple typing errors in numerical data with balance edits (2009). Only a number that has
/// no part in an equality that holds can be a typing error, so nothing that holds is broken; of the candidates, those are taken
/// together that make the most equalities true, no two of them in one equality. Where several sets are as good, what they share is taken.
/// Only then are the other rules asked, as the R package deducorrect does: a choice that breaks one that held is given up whole, and not
/// replaced by the next best, for equalities alone had shown no more for that one.
/// </remarks>
public static class TypoCorrector
{
    private const int MostSteps = 200_000;

    /// <summary>Searches the numbers written; an equality with a missing number says nothing.</summary>
    /// <param name="system">The figures and their rules; what is no equality may veto a correction, but gives none.</param>
    /// <param name="mostSlips">How many slips one number may have, at least 1 (see <see cref="DigitDistance"/>).</param>
    public static TypoCorrection Find(ConstraintSystem system, int mostSlips = 1)
    {
        Guard.Against.Null(system);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostSlips);
        var record = WrittenRecord.Of(system);
        var broken = record.Equalities.Where(equality => WrittenRecord.ResidualOf(equality, record.Values) is { Sign: not 0 }).ToList();
        if (broken.Count == 0)
        {
            return new TypoCorrection { Status = CorrectionStatus.Valid };
        }

        var candidates = CandidatesOf(record, broken, mostSlips);
        var choices = new TypoChoices(candidates, broken, MostSteps);
        if (choices.IsLimitReached)
        {
            return new TypoCorrection { Status = CorrectionStatus.LimitReached, Candidates = candidates };
        }

        // What every choice agrees on is sure, whichever of them is right. What is no equality does not choose: it says yes or no to the choice.
        var best = choices.Best;
        var shared = best.Count == 0 ? [] : best[0].Where(candidate => best.All(choice => choice.Contains(candidate))).ToList();
        var values = Apply(record, shared);
        if (shared.Count == 0 || record.BreaksOthers(values))
        {
            return new TypoCorrection { Status = CorrectionStatus.Invalid, Candidates = candidates };
        }

        return new TypoCorrection
        {
            Status = broken.TrueForAll(equality => WrittenRecord.ResidualOf(equality, values) is { Sign: 0 }) && record.OthersHold(values) ? CorrectionStatus.Corrected : CorrectionStatus.Partial,
            Corrections = [.. shared.Select(candidate => new FigureCorrection(candidate.Variable, candidate.Value))],
            Candidates = candidates,
        };
    }

    private static List<TypoCandidate> CandidatesOf(WrittenRecord record, List<LinearConstraint> broken, int mostSlips)
    {
        var sure = record.Equalities
            .Where(equality => WrittenRecord.ResidualOf(equality, record.Values) is { Sign: 0 })
            .SelectMany(equality => equality.Terms).Select(term => term.Variable).ToHashSet();
        var candidates = new List<TypoCandidate>();
        for (var i = 0; i < record.Values.Count; i++)
        {
            var variable = record.System.Variables[i];
            if (record.Values[i] is not { } written || variable.IsFixed || sure.Contains(i) || DecimalText.Of(written) is not { } typed)
            {
                continue;
            }

            var values = broken
                .Select(equality => (equality, coefficient: WrittenRecord.CoefficientOf(equality.Terms, i)))
                .Where(pair => pair.coefficient.Sign != 0)
                .GroupBy(pair => written - (WrittenRecord.ResidualOf(pair.equality, record.Values)!.Value / pair.coefficient));
            foreach (var value in values.Where(value => !variable.IsInteger || value.Key.IsInteger).OrderBy(value => value.Key))
            {
                if (DecimalText.Of(value.Key) is { } meant && DigitDistance.Between(typed, meant) is var distance && distance <= mostSlips)
                {
                    candidates.Add(new TypoCandidate { Variable = i, Value = value.Key, EqualitiesFixed = value.Count(), Distance = distance });
                }
            }
        }

        return candidates;
    }

    private static Fraction?[] Apply(WrittenRecord record, IReadOnlyList<TypoCandidate> choice)
    {
        Fraction?[] values = [.. record.Values];
        foreach (var candidate in choice)
        {
            values[candidate.Variable] = candidate.Value;
        }

        return values;
    }
}
