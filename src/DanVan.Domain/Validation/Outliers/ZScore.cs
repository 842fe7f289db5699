using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>The plain z-score: the distance from the mean over the standard deviation.</summary>
/// <remarks>
/// A far value widens the deviation that judges it: among n values no score exceeds (n - 1)/√n, so that with ten values none
/// reaches 3. <see cref="LeaveOneOut"/> or <see cref="ModifiedZScore"/> do not have that fault. Decided exactly, by comparing squares.
/// </remarks>
public sealed record ZScore : IOutlierMethod
{
    /// <summary>Gets the largest score, without its sign, that is no outlier; 3 unless said otherwise.</summary>
    public Fraction Threshold { get; init; } = 3;

    /// <summary>Gets what the squares are divided by.</summary>
    public DeviationDivisor Divisor { get; init; }

    /// <summary>Gets the fewest values to compare; with fewer none is checked.</summary>
    public int FewestValues { get; init; } = 5;

    /// <summary>Gets whether each value is compared with the others only.</summary>
    public bool LeaveOneOut { get; init; }

    /// <inheritdoc/>
    public OutlierResult Check(IReadOnlyList<Fraction?> values)
    {
        Guard.Against.Null(values);
        return OutlierRun.Check(values, FewestValues, LeaveOneOut, sorted =>
        {
            var sum = ExactSum.Of(sorted.Values);
            return without => MeasureOf(sorted, sum, without);
        });
    }

    /// <summary>The mean and the standard deviation of values, as a measure; one that cannot be used when there are none, or no sum.</summary>
    private OutlierMeasure MeasureOf(SortedValues sorted, ExactSum? sum, int without)
    {
        var count = without == SortedValues.None ? sorted.Count : sorted.Count - 1;
        if (sum is null)
        {
            return OutlierMeasure.Unusable(count, OutlierReason.TooLong);
        }

        var own = without == SortedValues.None ? Fraction.Zero : sorted.Values[without];
        var mean = (sum.Sum - own) / count;
        var squares = sum.Squares - (own * own) - (mean * mean * count);
        var divisor = Divisor == DeviationDivisor.Sample ? count - 1 : count;
        if (squares.Sign == 0 || divisor == 0)
        {
            return OutlierMeasure.Unusable(count, OutlierReason.NoSpread);
        }

        var variance = squares / divisor;
        var deviation = RootOfFraction.Of(variance, 2);
        return new OutlierMeasure
        {
            Count = count,
            Mean = mean,
            StandardDeviation = deviation,
            UnitBelow = deviation,
            UnitAbove = deviation,
            SquaredReach = Threshold * Threshold * variance,
            Exclusion = Interval.Closed(mean - (Threshold * deviation), mean + (Threshold * deviation)),
        };
    }
}
