using DanVan.Domain.Indicators;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Rollups;

/// <content>Rates: the ratio of two totals, never an average of rates.</content>
public sealed partial class RollupTotals
{
    /// <summary>The rate of a unit: the total of what is divided over the total of its base.</summary>
    /// <remarks>
    /// Refused where other units reported the one than the other, unless a missing value counts as zero: twenty-seven communes over
    /// twenty-eight are nobody's rate.
    /// </remarks>
    /// <param name="unit">The index of the unit.</param>
    /// <param name="rate">The index of the rate.</param>
    /// <param name="period">The index of the period.</param>
    /// <param name="chosenBase">The base, where the form names several; null takes the only one.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public RateTotal RateAt(int unit, int rate, int period, IndicatorCode? chosenBase = null) => RateOverTime(unit, rate, period, period, chosenBase);

    /// <summary>The rate of a unit over several periods: both totals over time, then divided.</summary>
    /// <param name="unit">The index of the unit.</param>
    /// <param name="rate">The index of the rate.</param>
    /// <param name="first">The index of the first period, inclusive.</param>
    /// <param name="last">The index of the last period, inclusive.</param>
    /// <param name="chosenBase">The base, where the form names several; null takes the only one.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan, or the first period is after the last.</exception>
    public RateTotal RateOverTime(int unit, int rate, int first, int last, IndicatorCode? chosenBase = null)
    {
        Plan.PositionOf(rate, first);
        var indicator = Plan.Indicators[rate].Indicator;
        if (indicator.Numerator is not { } numeratorCode)
        {
            return new RateTotal { Reason = NoTotalReason.NoNumerator };
        }

        if (chosenBase is null && indicator.Denominators.Count != 1)
        {
            return new RateTotal { Reason = NoTotalReason.NoBase };
        }

        if (Plan.FindIndicator(numeratorCode) is not { } numeratorIndex || Plan.FindIndicator(chosenBase ?? indicator.Denominators[0]) is not { } baseIndex)
        {
            return new RateTotal { Reason = NoTotalReason.NotPlanned };
        }

        var numerator = OverTime(unit, numeratorIndex, first, last);
        var divisor = OverTime(unit, baseIndex, first, last);
        var isMixed = first != last && IsFlow(numeratorIndex) != IsFlow(baseIndex);
        var both = CountBoth(unit, numeratorIndex, baseIndex, isMixed || !IsFlow(baseIndex) ? last : first, last);

        // A year's flow over the stock at its end compares like with like only when nothing is missing in either.
        var sameUnits = isMixed ? numerator.IsComplete && divisor.IsComplete : both == numerator.Reported && both == divisor.Reported;
        var reason = numerator.Value is null ? NoTotalReason.NumeratorMissing
            : divisor.Value is null ? NoTotalReason.BaseMissing
            : Missing != MissingValues.Zero && !sameUnits ? NoTotalReason.DifferentUnits
            : divisor.Value.Value.Sign == 0 ? NoTotalReason.BaseIsZero
            : NoTotalReason.None;
        return new RateTotal
        {
            Value = reason == NoTotalReason.None ? Rate.Of(numerator.Value!.Value, divisor.Value!.Value) : null,
            Numerator = numerator,
            Base = divisor,
            ReportedBoth = both,
            Reason = reason,
        };
    }

    private bool IsFlow(int indicator) => Plan.Indicators[indicator].Indicator.OverTime == TimeAddition.Sum;

    private long CountBoth(int unit, int numerator, int divisor, int first, int last)
    {
        var both = 0L;
        for (var period = first; period <= last; period++)
        {
            both += CountBoth(unit, numerator, divisor, period);
        }

        return both;
    }

    /// <summary>How many leaves are in both totals of one period, directly or within a stated total that stands for them.</summary>
    private long CountBoth(int unit, int numerator, int divisor, int period)
    {
        var both = 0L;
        var waiting = new Stack<int>([unit]);
        while (waiting.TryPop(out var next))
        {
            var (top, bottom) = (At(next, numerator, period), At(next, divisor, period));
            var isWhole = Plan.Units.IsLeaf(next) || top.Origin == TotalOrigin.Reported || bottom.Origin == TotalOrigin.Reported;
            if (top.Reported == 0 || bottom.Reported == 0)
            {
                continue;
            }

            var leaves = Plan.Units.LeavesBelow(next);
            if (isWhole || (top.Reported == leaves && bottom.Reported == leaves))
            {
                both += Math.Min(top.Reported, bottom.Reported);
                continue;
            }

            foreach (var child in Plan.Units.ChildrenOf(next))
            {
                waiting.Push(child);
            }
        }

        return both;
    }
}
