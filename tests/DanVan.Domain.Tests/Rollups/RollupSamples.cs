using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using NodaTime;

namespace DanVan.Domain.Tests.Rollups;

/// <summary>Small indicators, periods, trees and cubes, and random ones.</summary>
internal static class RollupSamples
{
    public static CubeIndicator Indicator(string code, UnitAddition overUnits = UnitAddition.Sum, TimeAddition overTime = TimeAddition.Sum, Fraction? step = null, Fraction? largest = null) =>
        CubeIndicator.Of(
            new Indicator
            {
                Code = IndicatorCode.Parse(code),
                Name = new LocalizedText { Vi = code, En = code },
                Kind = IndicatorKind.Count,
                OverUnits = overUnits,
                OverTime = overTime,
            },
            step ?? 1,
            largest);

    public static CubeIndicator Rate(string code, string numerator, params string[] bases) => CubeIndicator.Of(
        new Indicator
        {
            Code = IndicatorCode.Parse(code),
            Name = new LocalizedText { Vi = code, En = code },
            Kind = IndicatorKind.Rate,
            OverUnits = UnitAddition.RatioOfSums,
            Numerator = IndicatorCode.Parse(numerator),
            Denominators = [.. bases.Select(code => IndicatorCode.Parse(code))],
        },
        Fraction.Of(1, 100));

    /// <summary>Months from January 2001 on.</summary>
    public static IReadOnlyList<ReportingPeriod> Months(int count) =>
        [.. Enumerable.Range(0, count).Select(month => ReportingPeriod.Between(new LocalDate(2001, 1, 1).PlusMonths(month), new LocalDate(2001, 1, 1).PlusMonths(month + 1).PlusDays(-1)))];

    /// <summary>A nation with two provinces; the first has a district of three communes and a district without, the second has no districts.</summary>
    /// <remarks>Written in no order: 0 "c1", 1 "nation", 2 "island", 3 "p1", 4 "c2", 5 "d1", 6 "p2", 7 "c3".</remarks>
    public static UnitTree Ragged() => UnitTree.Of(["c1", "nation", "island", "p1", "c2", "d1", "p2", "c3"], [5, -1, 3, 1, 5, 3, 1, 5]);

    public static UnitTree RandomTree(Random random, int most)
    {
        var count = random.Next(1, most + 1);
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        var parents = new int[count];
        var reach = random.Next(1, 20);
        for (var i = 0; i < count; i++)
        {
            // Nearby parents make deep trees, far ones make flat trees; a few units stand at the top.
            parents[order[i]] = i == 0 || random.Next(15) == 0 ? -1 : order[Math.Max(0, i - 1 - random.Next(reach))];
        }

        return UnitTree.Of([.. Enumerable.Range(0, count).Select(i => $"u{i}")], parents);
    }

    /// <summary>A cube in which some cells of leaves and of units above them are filled, with values of a size that sometimes runs over.</summary>
    public static Cube RandomCube(Random random, RollupPlan plan, bool withStated)
    {
        var builder = CubeBuilder.For(plan);
        var gaps = random.Next(4);
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            if (!plan.Units.IsLeaf(unit) && (!withStated || random.Next(3) == 0))
            {
                continue;
            }

            for (var period = 0; period < plan.Periods.Count; period++)
            {
                for (var indicator = 0; indicator < plan.Indicators.Count; indicator++)
                {
                    var isGap = gaps > 0 && random.Next(5) < gaps;
                    var state = isGap ? (CellState)random.Next(6) : CellState.Reported;
                    var steps = state == CellState.Reported ? RandomValue(random, plan.HasNarrowCells) : 0;
                    builder.AddColumns([unit], [indicator], [period], [state], [steps]);
                }
            }
        }

        Assert.Empty(builder.Problems);
        return builder.Build();
    }

    private static long RandomValue(Random random, bool isNarrow) => random.Next(isNarrow ? 3 : 8) switch
    {
        0 => 0,
        1 => random.Next(-1000, 1000),
        2 => isNarrow ? random.Next(-int.MaxValue, int.MaxValue) : random.NextInt64(long.MinValue, long.MaxValue),
        3 => long.MaxValue,
        4 => long.MinValue,
        _ => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000),
    };
}
