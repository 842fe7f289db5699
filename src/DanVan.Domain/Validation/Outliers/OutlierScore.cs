using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>What a method says of one value: verdict, direction, score, and what it was compared with.</summary>
public sealed record OutlierScore
{
    /// <summary>Gets the position of the value among those given, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the value, or null when there was none.</summary>
    public required Fraction? Value { get; init; }

    /// <summary>Gets the verdict, decided exactly.</summary>
    public required OutlierVerdict Verdict { get; init; }

    /// <summary>Gets why it was not compared; none when it was.</summary>
    public OutlierReason Reason { get; init; }

    /// <summary>Gets the side on which it lies outside; none when it is inside.</summary>
    public OutlierDirection Direction { get; init; }

    /// <summary>Gets the score for a reader, negative below the middle; null where the method has none. It decides nothing: the verdict is exact, the score is a rounded number.</summary>
    public double? Score { get; init; }

    /// <summary>Gets the values that would have been inside, or null when nothing was compared or the bounds cannot be turned into values.</summary>
    public Interval? Expected { get; init; }

    /// <summary>Gets what it was compared with, or null when it was not compared.</summary>
    public OutlierMeasure? Measure { get; init; }

    /// <summary>Gets whether it lies outside.</summary>
    public bool IsOutlier => Verdict is OutlierVerdict.Exclude or OutlierVerdict.Impute;

    /// <summary>A value that was not compared.</summary>
    internal static OutlierScore NotChecked(int index, Fraction? value, OutlierReason reason) =>
        new() { Index = index, Value = value, Verdict = OutlierVerdict.NotChecked, Reason = reason };
}
