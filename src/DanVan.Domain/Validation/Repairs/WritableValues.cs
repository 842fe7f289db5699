using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>What may be written for a figure so that it stands for a value that rules allow.</summary>
internal static class WritableValues
{
    /// <summary>The true values that a figure stands for when another number is written in its place, with the same step.</summary>
    public static Interval RangeOf(ConstraintVariable variable, Fraction written) =>
        variable is { Stated: { } stated, Written: { } before } && !stated.IsUnbounded ? stated + Interval.Point(written - before) : Interval.Point(written);

    /// <summary>The numbers that may be written to stand for some value of a range: a point when only one is possible, null when none is.</summary>
    public static Interval? In(ConstraintVariable variable, Interval allowed)
    {
        var range = allowed.Intersect(variable.Domain);
        var step = variable.Step ?? (variable.IsInteger ? Fraction.One : null);
        if (range.IsEmpty || step is not { Sign: > 0 } unit)
        {
            return range.IsEmpty ? null : range;
        }

        // A number m may be written when m plus the spread of what it stands for reaches into the range.
        if (variable is { Stated: { } stated, Written: { } before })
        {
            range -= stated - Interval.Point(before);
        }

        var lower = range.Lower is { } low ? LeastMultiple(low, unit, range.LowerClosed) : (Fraction?)null;
        var upper = range.Upper is { } high ? -LeastMultiple(-high, unit, range.UpperClosed) : (Fraction?)null;
        if (lower > upper)
        {
            return null;
        }

        // At the border between two roundings both may be written; people round half up.
        return upper is not null && lower is not null && upper - lower == unit && !variable.IsInteger && range.IsPoint == false && allowed.IsPoint
            ? Interval.Point(upper.Value)
            : Interval.Of(lower, lower is not null, upper, upper is not null);
    }

    private static Fraction LeastMultiple(Fraction bound, Fraction unit, bool isClosed)
    {
        var count = bound / unit;
        return unit * Fraction.FromInteger(isClosed ? count.Ceiling() : count.Floor() + 1);
    }
}
