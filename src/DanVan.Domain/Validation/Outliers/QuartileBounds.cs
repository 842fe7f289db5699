using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>The bounds that Hidiroglou and Berthelot draw around a median: so many times the distance to the quartile on each side.</summary>
internal static class QuartileBounds
{
    /// <summary>The measure of values, or of effects, in order.</summary>
    public static OutlierMeasure Of(SortedValues sorted, int without, QuartileDefinition quartiles, Fraction leastShare, Fraction exclusion, Fraction imputation)
    {
        var count = without == SortedValues.None ? sorted.Count : sorted.Count - 1;
        var median = sorted.Median(without);
        var lower = sorted.Quantile(Fraction.Of(1, 4), quartiles, without);
        var upper = sorted.Quantile(Fraction.Of(3, 4), quartiles, without);

        // Where the values are close together, a share of the median keeps the bounds from closing on it.
        var least = (leastShare * median).Abs();
        var below = Fraction.Max(median - lower, least);
        var above = Fraction.Max(upper - median, least);
        return below.Sign == 0 && above.Sign == 0 ? OutlierMeasure.Unusable(count, OutlierReason.NoSpread) : new OutlierMeasure
        {
            Count = count,
            Median = median,
            LowerQuartile = lower,
            UpperQuartile = upper,
            UnitBelow = below,
            UnitAbove = above,
            Exclusion = Around(median, below * exclusion, above * exclusion),
            Imputation = Around(median, below * imputation, above * imputation),
        };
    }

    // A side on which nothing spreads has no bound: there, any distance would be as far as another.
    private static Interval Around(Fraction median, Fraction below, Fraction above) => Interval.Of(
        below.Sign > 0 ? median - below : null, below.Sign > 0, above.Sign > 0 ? median + above : null, above.Sign > 0);
}
