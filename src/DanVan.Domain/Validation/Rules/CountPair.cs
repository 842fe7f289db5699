using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A numerator over a base, as one reading of a report gives them.</summary>
/// <param name="Numerator">The figure divided; for a pair, the pair.</param>
/// <param name="Denominator">The figure it is divided by; for a pair, the pair.</param>
/// <param name="Upper">The true values of what is divided.</param>
/// <param name="Lower">The true values of what it is divided by.</param>
internal sealed record CountPair(StatedFigure Numerator, StatedFigure Denominator, Interval Upper, Interval Lower)
{
    /// <summary>Gets whether what is divided is what is left of the base, so that no figure states it.</summary>
    public bool IsRemainder { get; init; }

    /// <summary>A figure that is a pair.</summary>
    public static CountPair Of(StatedFigure pair) => new(pair, pair, pair.Numerator!.Value.ToInterval(), pair.Denominator!.Value.ToInterval());

    /// <summary>A figure that is a pair, and what is left of its base: "361/368" resolved leaves 7 of 368 pending.</summary>
    public static IEnumerable<CountPair> BothOf(StatedFigure pair)
    {
        var resolved = Of(pair);
        return [resolved, resolved with { Upper = resolved.Lower - resolved.Upper, IsRemainder = true }];
    }

    /// <summary>Every numerator over every base, equal ones once.</summary>
    public static IReadOnlyList<CountPair> Cross(IReadOnlyList<Reading> numerators, IReadOnlyList<Reading> bases)
    {
        var pairs = new List<CountPair>();
        var seen = new HashSet<(Interval, Interval)>();
        foreach (var denominator in bases)
        {
            foreach (var numerator in numerators)
            {
                // "gần 300" things to divide by are at least one.
                var isCount = denominator.Stated.Value is { Decimals: 0 } figure && figure.Value.Sign > 0 && figure.Qualifier != Qualifier.About;
                var lower = isCount ? denominator.Rounded.Intersect(Interval.AtLeast(Fraction.One)) : denominator.Rounded;
                if (seen.Add((numerator.Rounded, lower)))
                {
                    pairs.Add(new CountPair(numerator.Stated, denominator.Stated, numerator.Rounded, lower));
                }
            }
        }

        return pairs;
    }

    /// <summary>Whether a stated rate can be right for this pair.</summary>
    public RateOutcome Check(Figure rate, bool isChange)
    {
        var per = RateClaim.PerOf(rate);
        if (!isChange)
        {
            return RateCheck.Fits(Upper, Lower, rate, Rounding.Nearest, per);
        }

        // "giảm 12%" is written without a sign: a rise or a fall of that size will do.
        var fall = Figure.Of(-rate.Value, rate.Decimals, rate.Qualifier, rate.Unit, rate.Scale);
        return (RateOutcome)Math.Min((int)RateCheck.FitsChange(Upper, Lower, rate, Rounding.Nearest, per), (int)RateCheck.FitsChange(Upper, Lower, fall, Rounding.Nearest, per));
    }

    /// <summary>The rates that this pair can give, or null when its base may be zero.</summary>
    public Interval? RatesPer(Fraction per, bool isChange)
    {
        var rates = isChange ? RateBounds.Change(Upper, Lower) : RateBounds.Of(Upper, Lower);
        return rates.Kind == QuotientKind.Defined ? rates.Value.Scale(per) : null;
    }
}
