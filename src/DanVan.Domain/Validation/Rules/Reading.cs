using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>One way to read a stated figure: the true values it may stand for if it was rounded, and if it was cut off.</summary>
/// <param name="Stated">The figure, as written.</param>
/// <param name="Rounded">The true values if it was rounded to nearest, or written in full.</param>
/// <param name="Truncated">The true values if it was cut off.</param>
internal sealed record Reading(StatedFigure Stated, Interval Rounded, Interval Truncated)
{
    /// <summary>Gets whether nothing is known of the value: "khoảng 300".</summary>
    public bool IsUnbounded => Rounded is { Lower: null, Upper: null };

    /// <summary>Every way to read a figure: one for a figure, two for a pair, none when there is no number.</summary>
    /// <param name="stated">The figure, as written.</param>
    /// <param name="isRate">Whether it is known to state a rate, so that "98" is rounded, and a pair is one number over the other.</param>
    public static IReadOnlyList<Reading> AllOf(StatedFigure stated, bool isRate = false)
    {
        if (stated is { Numerator: { } numerator, Denominator: { } denominator })
        {
            if (!isRate)
            {
                return numerator == denominator ? [Of(stated, numerator, false)] : [Of(stated, numerator, false), Of(stated, denominator, false)];
            }

            if (denominator.ScaledValue.Sign <= 0)
            {
                return [];
            }

            var rate = Interval.Point(numerator.ScaledValue / denominator.ScaledValue * 100);
            return [new Reading(stated, rate, rate)];
        }

        return stated.Value is { } value ? [Of(stated, value, isRate)] : [];
    }

    /// <summary>The readings that remain when two figures state the same fact.</summary>
    public Reading Intersect(Reading other)
    {
        var truncated = Truncated.Intersect(other.Truncated);
        return new Reading(
            IsMorePrecise(other.Rounded, Rounded) ? other.Stated : Stated,
            Rounded.Intersect(other.Rounded),
            truncated.IsEmpty ? Truncated : truncated);
    }

    private static Reading Of(StatedFigure stated, Figure figure, bool isRate) =>
        new(stated, Values(figure, isRate, Rounding.Nearest), Values(figure, isRate, Rounding.Truncate));

    private static Interval Values(Figure figure, bool isRate, Rounding rounding)
    {
        var values = isRate ? figure.ToRoundedInterval(rounding) : figure.ToInterval(rounding);

        // "gần 300" is below 300, but nobody counts less than nothing.
        return figure.Value.Sign >= 0 && figure.Qualifier != Qualifier.About ? values.Intersect(Interval.AtLeast(Fraction.Zero)) : values;
    }

    private static bool IsMorePrecise(Interval a, Interval b) => (Width(a), Width(b)) switch
    {
        ({ } wa, { } wb) => wa < wb,
        (not null, null) => true,
        _ => false,
    };

    private static Fraction? Width(Interval interval) => interval.Upper - interval.Lower;
}
