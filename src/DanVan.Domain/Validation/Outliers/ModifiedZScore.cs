using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>The modified z-score of Iglewicz and Hoaglin: 0.6745 times the distance from the median, over the median distance (MAD).</summary>
/// <remarks>
/// Where more than half of the values are equal, so that the median distance is zero, the mean distance takes its place:
/// (x - median) / (1.253314 * mean distance), as IBM's variant has it. Compared exactly; no false outlier comes from binary fractions.
/// </remarks>
public sealed record ModifiedZScore : IOutlierMethod
{
    private static readonly Fraction s_medianFactor = Fraction.Of(6745, 10_000);
    private static readonly Fraction s_meanFactor = Fraction.Of(1_253_314, 1_000_000);

    /// <summary>Gets the largest score, without its sign, that is no outlier; 3.5 unless said otherwise.</summary>
    public Fraction Threshold { get; init; } = Fraction.Of(7, 2);

    /// <summary>Gets the fewest values to compare; with fewer none is checked.</summary>
    public int FewestValues { get; init; } = 5;

    /// <summary>Gets whether each value is compared with the others only, so that a far one does not widen its own bounds.</summary>
    public bool LeaveOneOut { get; init; }

    /// <inheritdoc/>
    public OutlierResult Check(IReadOnlyList<Fraction?> values)
    {
        Guard.Against.Null(values);
        return OutlierRun.Check(values, FewestValues, LeaveOneOut, sorted =>
        {
            // Without one of them, the values have three medians at most.
            var distances = new Dictionary<Fraction, (SortedValues Sorted, Lazy<ExactSum?> Sum)>();
            return without => MeasureOf(sorted, without, distances);
        });
    }

    private OutlierMeasure MeasureOf(SortedValues sorted, int without, Dictionary<Fraction, (SortedValues Sorted, Lazy<ExactSum?> Sum)> distances)
    {
        var count = without == SortedValues.None ? sorted.Count : sorted.Count - 1;
        var median = sorted.Median(without);
        if (!distances.TryGetValue(median, out var known))
        {
            var fromMedian = new SortedValues(sorted.Values.Select(value => (value - median).Abs()));
            known = (fromMedian, new Lazy<ExactSum?>(() => ExactSum.Of(fromMedian.Values)));
            distances.Add(median, known);
        }

        var own = without == SortedValues.None ? Fraction.Zero : (sorted.Values[without] - median).Abs();
        var medianDeviation = known.Sorted.Median(without == SortedValues.None ? without : known.Sorted.PlaceOf(own));
        Fraction? meanDeviation = null;
        Fraction unit;
        if (medianDeviation.Sign > 0)
        {
            unit = medianDeviation / s_medianFactor;
        }
        else if (known.Sum.Value is { } sum)
        {
            meanDeviation = (sum.Sum - own) / count;
            unit = s_meanFactor * meanDeviation.Value;
        }
        else
        {
            return OutlierMeasure.Unusable(count, OutlierReason.TooLong);
        }

        return unit.Sign == 0 ? OutlierMeasure.Unusable(count, OutlierReason.NoSpread) : new OutlierMeasure
        {
            Count = count,
            Median = median,
            MedianDeviation = medianDeviation,
            MeanDeviation = meanDeviation,
            UnitBelow = unit,
            UnitAbove = unit,
            Exclusion = Interval.Closed(median - (Threshold * unit), median + (Threshold * unit)),
        };
    }
}
