using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>A figure as a rule sees it: the values it stands for, or that it is missing. The default value is a missing figure of either sign.</summary>
public readonly record struct RuleFigure
{
    private readonly Interval _ifTruncated;

    private RuleFigure(RuleFigureState state, Interval value, Interval ifTruncated, bool isNonNegative)
    {
        State = state;
        Value = value;
        _ifTruncated = ifTruncated;
        IsNonNegative = isNonNegative;
    }

    /// <summary>Gets whether it is stated.</summary>
    public RuleFigureState State { get; }

    /// <summary>Gets the true values that what was written stands for; of a missing figure those it can take at all.</summary>
    public Interval Value { get; }

    /// <summary>Gets the true values it stands for if it was cut off rather than rounded; the same as <see cref="Value"/> where nothing was shortened.</summary>
    public Interval IfTruncated => State == RuleFigureState.Stated ? _ifTruncated : Value;

    /// <summary>Gets whether its true value cannot be below zero, which is what a missing count says for itself.</summary>
    public bool IsNonNegative { get; }

    /// <summary>A whole number written in full.</summary>
    public static RuleFigure Of(long value) => Of(Interval.Point(value));

    /// <summary>A figure that stands for these true values however it was shortened.</summary>
    public static RuleFigure Of(Interval value) => Of(value, value);

    /// <summary>A figure that stands for other true values if it was cut off rather than rounded.</summary>
    public static RuleFigure Of(Interval value, Interval ifTruncated) => new(RuleFigureState.Stated, value, ifTruncated, false);

    /// <summary>A figure that nobody stated.</summary>
    /// <param name="isNonNegative">Whether its true value cannot be below zero.</param>
    public static RuleFigure Missing(bool isNonNegative) => Unstated(RuleFigureState.Missing, isNonNegative);

    /// <summary>A figure that does not apply.</summary>
    /// <param name="isNonNegative">Whether its true value cannot be below zero.</param>
    public static RuleFigure NotApplicable(bool isNonNegative) => Unstated(RuleFigureState.NotApplicable, isNonNegative);

    private static RuleFigure Unstated(RuleFigureState state, bool isNonNegative) =>
        new(state, isNonNegative ? Interval.NonNegative : Interval.Unbounded, default, isNonNegative);
}
