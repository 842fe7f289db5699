using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>What values were compared with: their middle, their spread, and the bounds that follow. All exact but a standard deviation, which is cut to thirty digits.</summary>
/// <remarks>What a method does not use is null. For changes between two periods all of it is in effects, not in values.</remarks>
public sealed record OutlierMeasure
{
    /// <summary>Gets how many values it was taken from.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the bounds beyond which a value is an outlier; an end without a bound is missing.</summary>
    public required Interval Exclusion { get; init; }

    /// <summary>Gets the wider bounds beyond which a value should be asked for again, or null where the method has one pair of bounds.</summary>
    public Interval? Imputation { get; init; }

    /// <summary>Gets the median.</summary>
    public Fraction? Median { get; init; }

    /// <summary>Gets the lower quartile.</summary>
    public Fraction? LowerQuartile { get; init; }

    /// <summary>Gets the upper quartile.</summary>
    public Fraction? UpperQuartile { get; init; }

    /// <summary>Gets the median of the distances from the median.</summary>
    public Fraction? MedianDeviation { get; init; }

    /// <summary>Gets the mean of the distances from the median; only where the median distance is zero.</summary>
    public Fraction? MeanDeviation { get; init; }

    /// <summary>Gets the mean.</summary>
    public Fraction? Mean { get; init; }

    /// <summary>Gets the standard deviation, exact where it can be, otherwise cut to thirty digits.</summary>
    public Fraction? StandardDeviation { get; init; }

    /// <summary>Gets, for changes between two periods, the median of current over previous.</summary>
    public Fraction? MedianRatio { get; init; }

    /// <summary>Gets the length of one unit of score below the middle; zero where there is none.</summary>
    internal Fraction UnitBelow { get; init; }

    /// <summary>Gets the length of one unit of score above the middle; zero where there is none.</summary>
    internal Fraction UnitAbove { get; init; }

    /// <summary>Gets the exact square of the largest distance from the mean that is no outlier, where the distance itself is no fraction.</summary>
    internal Fraction? SquaredReach { get; init; }

    /// <summary>Gets why nothing can be compared with it.</summary>
    internal OutlierReason Reason { get; init; }

    /// <summary>A measure that nothing can be compared with.</summary>
    internal static OutlierMeasure Unusable(int count, OutlierReason reason) => new() { Count = count, Exclusion = Interval.Unbounded, Reason = reason };

    /// <summary>On which side of the exclusion bounds a value lies.</summary>
    internal OutlierDirection DirectionOf(Fraction value)
    {
        if (SquaredReach is { } reach && Mean is { } mean)
        {
            var distance = value - mean;
            return distance * distance <= reach ? OutlierDirection.None : distance.Sign < 0 ? OutlierDirection.Low : OutlierDirection.High;
        }

        return SideOf(Exclusion, value);
    }

    /// <summary>Whether a value lies beyond the imputation bounds.</summary>
    internal bool IsBeyondImputation(Fraction value) => Imputation is { } bounds && SideOf(bounds, value) != OutlierDirection.None;

    /// <summary>The distance from the middle in units of spread, or null where there is no such unit.</summary>
    internal double? ScoreOf(Fraction value)
    {
        if ((Median ?? Mean) is not { } middle)
        {
            return null;
        }

        var distance = value - middle;
        var unit = distance.Sign < 0 ? UnitBelow : UnitAbove;
        return distance.Sign == 0 ? 0 : unit.Sign == 0 ? null : FloatingScore.Of(distance / unit);
    }

    private static OutlierDirection SideOf(Interval bounds, Fraction value) =>
        bounds.Lower is { } low && value < low ? OutlierDirection.Low
        : bounds.Upper is { } high && value > high ? OutlierDirection.High
        : OutlierDirection.None;
}
