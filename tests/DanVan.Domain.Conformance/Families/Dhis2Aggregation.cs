using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The aggregation types of DHIS2, over units first and then over time.</summary>
internal static class Dhis2Aggregation
{
    private const int YearsCarriedOn = 10;

    /// <summary>Works out one number of the cells within some spans; of a deviation, its square.</summary>
    /// <param name="type">The aggregation type.</param>
    /// <param name="all">The cells of all periods.</param>
    /// <param name="spans">The periods asked for.</param>
    /// <exception cref="UnknownNameException">There is no such type here.</exception>
    public static Fraction? Of(string type, Dhis2Cells all, IReadOnlyList<Dhis2Period> spans)
    {
        var cells = CellsFor(type, all, spans);
        var statistics = SampleStatistics.Of(cells.Cells.Select(cell => cell.Value));
        return type switch
        {
            "SUM" or "LAST" or "LAST_IN_PERIOD" or "FIRST" => cells.Sum().Value,
            "AVERAGE" or "LAST_AVERAGE_ORG_UNIT" or "LAST_IN_PERIOD_AVERAGE_ORG_UNIT" or "FIRST_AVERAGE_ORG_UNIT" => statistics.Mean,
            "AVERAGE_SUM_ORG_UNIT" => MeanOverTime(cells),
            "COUNT" => cells.Cells.Count == 0 ? null : (Fraction)cells.Sum().Reported,
            "MIN" => SampleStatistics.Of(PerPeriod(cells, UnitAddition.Minimum)).Min,
            "MAX" => SampleStatistics.Of(PerPeriod(cells, UnitAddition.Maximum)).Max,
            "MIN_SUM_ORG_UNIT" => SampleStatistics.Of(PerPeriod(cells, UnitAddition.Sum)).Min,
            "MAX_SUM_ORG_UNIT" => SampleStatistics.Of(PerPeriod(cells, UnitAddition.Sum)).Max,
            "STDDEV" or "VARIANCE" => statistics.SampleVariance,
            _ => throw new UnknownNameException($"the aggregation type '{type}' has no counterpart here"),
        };
    }

    /// <summary>The cells that a type looks at. A last or first value may be older than the span, by at most ten years.</summary>
    public static Dhis2Cells CellsFor(string type, Dhis2Cells all, IReadOnlyList<Dhis2Period> spans) => type switch
    {
        "LAST_IN_PERIOD" or "LAST_IN_PERIOD_AVERAGE_ORG_UNIT" => all.Within(spans).OnePerUnit(isLast: true),
        "LAST" or "LAST_AVERAGE_ORG_UNIT" => all.Within([UpTo(spans)]).OnePerUnit(isLast: true),
        "FIRST" or "FIRST_AVERAGE_ORG_UNIT" => all.Within([UpTo(spans)]).OnePerUnit(isLast: false),
        _ => all.Within(spans),
    };

    private static Dhis2Period UpTo(IReadOnlyList<Dhis2Period> spans)
    {
        var end = spans.Max(span => span.Last);
        return new Dhis2Period(end.AddYears(-YearsCarriedOn), end);
    }

    private static IEnumerable<Fraction> PerPeriod(Dhis2Cells cells, UnitAddition overUnits) => cells.ByPeriod(overUnits).Select(period => period.Total.Value).OfType<Fraction>();

    /// <summary>The mean over the time that was reported; each period weighs as many days as it has.</summary>
    private static Fraction? MeanOverTime(Dhis2Cells cells)
    {
        var reported = cells.ByPeriod(UnitAddition.Sum).Where(period => period.Total.Value is not null).ToList();
        return reported.Count == 0 ? null
            : reported.Aggregate(Fraction.Zero, (sum, period) => sum + (period.Total.Value!.Value * period.Period.Days)) / reported.Sum(period => (long)period.Period.Days);
    }
}
