using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Expresses the facts of one territory in another: what the communes of 2024 reported, by the communes of 2026.</summary>
public static class FactRestatement
{
    /// <summary>Restates facts, each indicator as it adds over units.</summary>
    /// <remarks>
    /// What adds is added. A smallest or largest value is taken over the units that went whole. A rate is divided anew from its restated numerator and
    /// first denominator. What does not add stays where a unit after is one unit before and nothing else, and is refused elsewhere, with the reason. A
    /// divided unit without shares makes intervals; see <see cref="RestatementPlan"/>. No fact is dropped: one that is in no certain figure is returned.
    /// </remarks>
    /// <param name="facts">The facts; the unit of each says whose it is.</param>
    /// <param name="indicators">The indicators the facts are about; each says what it moves with.</param>
    /// <param name="table">What went where.</param>
    /// <param name="shares">The shares of divided units, as far as they are known.</param>
    public static RestatedFacts Restate(IEnumerable<Fact> facts, IEnumerable<Indicator> indicators, RestatementTable table, IReadOnlyList<TransferShare> shares)
    {
        Guard.Against.Null(facts);
        var plans = Enum.GetValues<TransferMeasure>().ToDictionary(measure => measure, measure => RestatementPlan.For(Guard.Against.Null(table), measure, shares));
        var restating = new IndicatorRestating(Guard.Against.Null(indicators), plans);
        foreach (var fact in facts)
        {
            restating.Take(fact);
        }

        return restating.Finish();
    }
}
