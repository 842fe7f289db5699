using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>What all methods have in common: which values count, whether there are enough, and each against all or against the others.</summary>
internal static class OutlierRun
{
    /// <summary>Scores values by a measure.</summary>
    /// <param name="values">The values, null where there is none.</param>
    /// <param name="fewest">The fewest values to compare.</param>
    /// <param name="leaveOneOut">Whether each value is compared with the others only.</param>
    /// <param name="prepare">Prepares the measure of values in order, without the one at a place or without none.</param>
    public static OutlierResult Check(IReadOnlyList<Fraction?> values, int fewest, bool leaveOneOut, Func<SortedValues, Func<int, OutlierMeasure>> prepare)
    {
        var sorted = new SortedValues(values.Where(value => value is { } number && !ExactSum.IsTooLong(number)).Select(value => value!.Value));
        if (sorted.Count < Math.Max(fewest, leaveOneOut ? 2 : 1))
        {
            return new OutlierResult { Measure = null, Scores = [.. values.Select((value, index) => Score(index, value, OutlierMeasure.Unusable(sorted.Count, OutlierReason.TooFew)))] };
        }

        var measureOf = prepare(sorted);
        var all = leaveOneOut ? null : measureOf(SortedValues.None);
        return new OutlierResult
        {
            Measure = all is { Reason: OutlierReason.None } ? all : null,
            Scores = [.. values.Select((value, index) => Score(index, value, value is null || ExactSum.IsTooLong(value.Value) ? null : all ?? measureOf(sorted.PlaceOf(value.Value))))],
        };
    }

    /// <summary>Scores one value by a measure; there is none for a value that does not count.</summary>
    private static OutlierScore Score(int index, Fraction? given, OutlierMeasure? measure)
    {
        if (given is not { } value)
        {
            return OutlierScore.NotChecked(index, null, OutlierReason.Missing);
        }

        if (measure is null || ExactSum.IsTooLong(value))
        {
            return OutlierScore.NotChecked(index, value, OutlierReason.TooLong);
        }

        return measure.Reason != OutlierReason.None
            ? OutlierScore.NotChecked(index, value, measure.Reason)
            : Compare(index, value, value, measure) with { Score = measure.ScoreOf(value), Expected = measure.Exclusion };
    }

    /// <summary>The verdict on a value, compared as another number, such as its change.</summary>
    public static OutlierScore Compare(int index, Fraction value, Fraction compared, OutlierMeasure measure)
    {
        var direction = measure.DirectionOf(compared);
        return new OutlierScore
        {
            Index = index,
            Value = value,
            Direction = direction,
            Verdict = direction == OutlierDirection.None ? OutlierVerdict.Inside : measure.IsBeyondImputation(compared) ? OutlierVerdict.Impute : OutlierVerdict.Exclude,
            Measure = measure,
        };
    }
}
