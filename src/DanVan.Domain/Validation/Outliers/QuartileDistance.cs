using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>The method of Hidiroglou and Berthelot for the values of one period: so many times the distance from the median to the quartile on the same side.</summary>
public sealed record QuartileDistance : IOutlierMethod
{
    /// <summary>Gets how many quartile distances from the median are no outlier.</summary>
    public Fraction ExclusionMultiplier { get; init; } = 4;

    /// <summary>Gets how many quartile distances from the median need not be asked for again; at least the exclusion multiplier.</summary>
    public Fraction ImputationMultiplier { get; init; } = 6;

    /// <summary>Gets the least distance, as a share of the median (mdm, or A); 0.05 unless said otherwise.</summary>
    public Fraction LeastShare { get; init; } = Fraction.Of(5, 100);

    /// <summary>Gets where a quartile lies between two values; type 6 unless said otherwise.</summary>
    public QuartileDefinition Quartiles { get; init; }

    /// <summary>Gets the fewest values to compare; with fewer none is checked. Quartiles of a handful say little.</summary>
    public int FewestValues { get; init; } = 10;

    /// <summary>Gets whether each value is compared with the others only.</summary>
    public bool LeaveOneOut { get; init; }

    /// <inheritdoc/>
    public OutlierResult Check(IReadOnlyList<Fraction?> values)
    {
        Guard.Against.Null(values);
        return OutlierRun.Check(values, FewestValues, LeaveOneOut, sorted =>
            without => QuartileBounds.Of(sorted, without, Quartiles, LeastShare, ExclusionMultiplier, ImputationMultiplier));
    }
}
