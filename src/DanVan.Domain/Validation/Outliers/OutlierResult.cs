namespace DanVan.Domain.Validation.Outliers;

/// <summary>What a method says of every value it was given.</summary>
public sealed class OutlierResult
{
    /// <summary>Gets one score for each value, in the order given; a missing value has one too, with its reason.</summary>
    public required IReadOnlyList<OutlierScore> Scores { get; init; }

    /// <summary>Gets the measure of all values together, or null when there were too few, they do not spread, or each was compared with the others only.</summary>
    public required OutlierMeasure? Measure { get; init; }

    /// <summary>Gets the values that lie outside, in the order given.</summary>
    public IEnumerable<OutlierScore> Outliers => Scores.Where(score => score.IsOutlier);
}
