using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>What can be said exactly of some values: count, sum, mean, median, percentiles and variance. Missing values are left out by the caller.</summary>
/// <remarks>A standard deviation is the root of a variance and mostly no fraction, so only its square is given. Where there is no answer it is null.</remarks>
public sealed class SampleStatistics
{
    private readonly SortedValues _values;
    private readonly Fraction? _squaredDeviations;

    private SampleStatistics(SortedValues values)
    {
        _values = values;
        var sum = Fraction.Zero;
        var squares = Fraction.Zero;
        foreach (var value in values.Values)
        {
            sum += value;
            squares += value * value;
        }

        Sum = sum;
        if (Count > 0)
        {
            Mean = sum / Fraction.FromInteger(Count);
            _squaredDeviations = squares - (sum * Mean.Value);
        }
    }

    /// <summary>Gets how many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>Gets the sum; zero of no values.</summary>
    public Fraction Sum { get; }

    /// <summary>Gets the sum over the count.</summary>
    public Fraction? Mean { get; }

    /// <summary>Gets the smallest value.</summary>
    public Fraction? Min => Count == 0 ? null : _values.Values[0];

    /// <summary>Gets the largest value.</summary>
    public Fraction? Max => Count == 0 ? null : _values.Values[^1];

    /// <summary>Gets the middle value, or halfway between the two in the middle.</summary>
    public Fraction? Median => Count == 0 ? null : _values.Median();

    /// <summary>Gets the mean squared distance from the mean, for values that are all there are.</summary>
    public Fraction? PopulationVariance => Count == 0 ? null : _squaredDeviations / Fraction.FromInteger(Count);

    /// <summary>Gets the squared distances from the mean over one less than the count, for values that are a sample of more; null of fewer than two.</summary>
    public Fraction? SampleVariance => Count < 2 ? null : _squaredDeviations / Fraction.FromInteger(Count - 1);

    /// <summary>Takes values.</summary>
    public static SampleStatistics Of(IEnumerable<Fraction> values) => new(new SortedValues(Guard.Against.Null(values)));

    /// <summary>The value at a share of the order from 0, the smallest, to 1, the largest; between two values in proportion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public Fraction? Percentile(Fraction share) => share.Sign < 0 || share > Fraction.One
        ? throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share from 0 to 1.")
        : Count == 0 ? null : _values.Quantile(share, QuartileDefinition.Type7);
}
