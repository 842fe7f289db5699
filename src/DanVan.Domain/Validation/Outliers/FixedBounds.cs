using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Bounds that someone set, or that were taken from history: a value outside is an outlier.</summary>
public sealed record FixedBounds : IOutlierMethod
{
    /// <summary>Gets the values that are no outliers; an open end does not belong to them.</summary>
    public required Interval Bounds { get; init; }

    /// <summary>Takes bounds from history: the mean, and so many standard deviations (of the population) to either side, kept within what the indicator can be.</summary>
    /// <param name="history">The values of earlier periods; null where there is none.</param>
    /// <param name="deviations">How many standard deviations to either side.</param>
    /// <param name="possible">What the indicator can be: <see cref="Interval.NonNegative"/> for a count.</param>
    /// <param name="step">What the bounds are rounded to, ties upward: 1 for whole numbers; null to leave them as they are.</param>
    /// <returns>The bounds, or null when history has no value, or too many digits to add up.</returns>
    public static FixedBounds? FromHistory(IReadOnlyList<Fraction?> history, Fraction deviations, Interval possible, Fraction? step = null)
    {
        Guard.Against.Null(history);
        var values = history.OfType<Fraction>().Where(value => !ExactSum.IsTooLong(value)).ToList();
        if (values.Count == 0 || values.Count < history.Count(value => value is not null) || ExactSum.Of(values) is not { } sum)
        {
            return null;
        }

        var mean = sum.Sum / values.Count;
        var reach = deviations * RootOfFraction.Of((sum.Squares / values.Count) - (mean * mean), 2);
        var (low, high) = (Round(mean - reach, step), Round(mean + reach, step));
        return new FixedBounds { Bounds = Interval.Closed(low, high).Intersect(possible) };
    }

    /// <inheritdoc/>
    public OutlierResult Check(IReadOnlyList<Fraction?> values)
    {
        Guard.Against.Null(values);
        var measure = new OutlierMeasure { Count = values.Count(value => value is not null), Exclusion = Bounds };
        return new OutlierResult { Measure = measure, Scores = [.. values.Select((value, index) => Score(index, value, measure))] };
    }

    private static Fraction Round(Fraction value, Fraction? step) => step is { } one ? value.Round(one, Rounding.HalfUp) : value;

    private OutlierScore Score(int index, Fraction? given, OutlierMeasure measure)
    {
        if (given is not { } value)
        {
            return OutlierScore.NotChecked(index, null, OutlierReason.Missing);
        }

        var isInside = Bounds.Contains(value);
        return new OutlierScore
        {
            Index = index,
            Value = value,
            Verdict = isInside ? OutlierVerdict.Inside : OutlierVerdict.Exclude,
            Direction = isInside ? OutlierDirection.None : Bounds.Lower is { } low && value <= low ? OutlierDirection.Low : OutlierDirection.High,
            Expected = Bounds,
            Measure = measure,
        };
    }
}
