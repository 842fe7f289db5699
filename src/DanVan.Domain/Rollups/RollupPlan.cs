using System.Collections.Frozen;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Rollups;

/// <summary>What is rolled up and how it lies in memory: units, indicators and periods. Made once, used for any number of cubes and rollups.</summary>
public sealed class RollupPlan
{
    private readonly FrozenDictionary<IndicatorCode, int> _indexes;

    private RollupPlan(UnitTree units, CubeIndicator[] indicators, ReportingPeriod[] periods, FrozenDictionary<IndicatorCode, int> indexes)
    {
        Units = units;
        Indicators = indicators;
        Periods = periods;
        _indexes = indexes;
        (IndicatorCount, PeriodCount) = (indicators.Length, periods.Length);
        Series = SeriesLayout.Of(indicators, periods.Length);
        Limits = Array.ConvertAll(indicators, indicator => indicator.Largest is { } largest ? StepsWithin(largest / indicator.Step) : long.MaxValue);
        Lowest = Array.ConvertAll(Limits, limit => limit == long.MaxValue ? long.MinValue : -limit);
        HasLimits = Array.Exists(Limits, limit => limit != long.MaxValue);
        HasNarrowCells = indicators.Length > 0 && Array.TrueForAll(indicators, indicator => indicator.Largest is not null) && Array.TrueForAll(Limits, limit => limit <= int.MaxValue);
    }

    /// <summary>Gets the units.</summary>
    public UnitTree Units { get; }

    /// <summary>Gets the indicators, by index.</summary>
    public IReadOnlyList<CubeIndicator> Indicators { get; }

    /// <summary>Gets the periods, by index, in the order of time.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Gets whether the values of units fit in 32 bits, because every indicator says how large they can be.</summary>
    public bool HasNarrowCells { get; }

    /// <summary>Gets how many cells the leaves have: units without children, times indicators, times periods.</summary>
    public long CellCount => (long)Units.LeafCount * Indicators.Count * Periods.Count;

    /// <summary>Gets the number of indicators, which is asked for at every cell.</summary>
    internal int IndicatorCount { get; }

    /// <summary>Gets the number of periods.</summary>
    internal int PeriodCount { get; }

    /// <summary>Gets where each series lies.</summary>
    internal SeriesLayout Series { get; }

    /// <summary>Gets the largest number of steps that each indicator may have.</summary>
    internal long[] Limits { get; }

    /// <summary>Gets the smallest number of steps that each indicator may have.</summary>
    internal long[] Lowest { get; }

    /// <summary>Gets whether any indicator has a limit below what 64 bits hold.</summary>
    internal bool HasLimits { get; }

    /// <summary>Plans the rollup of some indicators over some units and periods.</summary>
    /// <exception cref="ArgumentException">An indicator stands twice, the periods are not in the order of time, or there are more cells than one cube can hold.</exception>
    public static RollupPlan For(UnitTree units, IReadOnlyList<CubeIndicator> indicators, IReadOnlyList<ReportingPeriod> periods)
    {
        Guard.Against.Null(units);
        Guard.Against.Null(indicators);
        Guard.Against.Null(periods);
        var indexes = new Dictionary<IndicatorCode, int>();
        for (var i = 0; i < indicators.Count; i++)
        {
            if (!indexes.TryAdd(indicators[i].Indicator.Code, i))
            {
                throw new ArgumentException($"The indicator '{indicators[i].Indicator.Code}' stands twice.", nameof(indicators));
            }
        }

        for (var i = 1; i < periods.Count; i++)
        {
            if (periods[i].Last <= periods[i - 1].Last)
            {
                throw new ArgumentException($"The period that ends on {periods[i].Last} comes after the one that ends on {periods[i - 1].Last}. Expected later and later ends.", nameof(periods));
            }
        }

        // A block of 64 series is one array, and so are the places of the series.
        if ((long)indicators.Count * periods.Count > Array.MaxLength / SeriesLayout.LanesOfBlock || units.Count > Array.MaxLength / SeriesLayout.LanesOfBlock - 1)
        {
            throw new ArgumentException($"{units.Count} units, {indicators.Count} indicators and {periods.Count} periods are more than one cube can hold. Divide them among several.", nameof(units));
        }

        return new RollupPlan(units, [.. indicators], [.. periods], indexes.ToFrozenDictionary());
    }

    /// <summary>The index of an indicator, or null when the plan has none of this code.</summary>
    public int? FindIndicator(IndicatorCode code) => _indexes.TryGetValue(code, out var index) ? index : null;

    /// <summary>The index of the period with the same days, or null when the plan has none.</summary>
    public int? FindPeriod(ReportingPeriod period)
    {
        Guard.Against.Null(period);
        var (low, high) = (0, Periods.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Periods[middle].Last == period.Last)
            {
                return Periods[middle].HasSameDaysAs(period) ? middle : null;
            }

            (low, high) = Periods[middle].Last < period.Last ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The block and the lane of a series.</summary>
    internal (int Block, int Lane) PositionOf(int indicator, int period)
    {
        if ((uint)indicator >= (uint)IndicatorCount)
        {
            throw new ArgumentOutOfRangeException(nameof(indicator), indicator, $"There are {Indicators.Count} indicators.");
        }

        if ((uint)period >= (uint)PeriodCount)
        {
            throw new ArgumentOutOfRangeException(nameof(period), period, $"There are {Periods.Count} periods.");
        }

        var position = Series.Positions[(period * IndicatorCount) + indicator];
        return ((int)((uint)position / SeriesLayout.LanesOfBlock), (int)((uint)position % SeriesLayout.LanesOfBlock));
    }

    /// <summary>The indicator and the period of a lane.</summary>
    internal (int Indicator, int Period) SeriesAt(int block, int lane)
    {
        var series = Series.Series[block][lane];
        return (series % Indicators.Count, series / Indicators.Count);
    }

    private static long StepsWithin(Numbers.Fraction steps)
    {
        var whole = System.Numerics.BigInteger.Divide(steps.Numerator, steps.Denominator);
        return whole > long.MaxValue ? long.MaxValue : (long)whole;
    }
}
