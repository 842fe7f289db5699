using DanVan.Domain.Indicators;

namespace DanVan.Domain.Rollups;

/// <content>What is behind a total.</content>
public sealed partial class RollupTotals
{
    /// <summary>What is behind the total of a unit. Its parts are looked up when they are asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public TotalExplanation Explain(int unit, int indicator, int period) => new(this, new TotalPlace(unit, indicator, period));

    /// <summary>What is behind the rate of a unit.</summary>
    /// <param name="unit">The index of the unit.</param>
    /// <param name="rate">The index of the rate.</param>
    /// <param name="period">The index of the period.</param>
    /// <param name="chosenBase">The base, where the form names several; null takes the only one.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not in the plan.</exception>
    public RateExplanation ExplainRate(int unit, int rate, int period, IndicatorCode? chosenBase = null)
    {
        var total = RateAt(unit, rate, period, chosenBase);
        var indicator = Plan.Indicators[rate].Indicator;
        IndicatorCode? divisor = chosenBase ?? (indicator.Denominators.Count == 1 ? indicator.Denominators[0] : null);
        return new RateExplanation(total, Behind(indicator.Numerator), Behind(divisor));

        TotalExplanation? Behind(IndicatorCode? code) =>
            code is { } known && Plan.FindIndicator(known) is { } index ? Explain(unit, index, period) : null;
    }
}
