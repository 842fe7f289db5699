using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Rollups;
using NodaTime;

namespace DanVan.Domain.Benchmarks;

/// <summary>A made-up country as ragged as the real one: 63 provinces, 707 districts of 0 to 30 communes, 10,614 communes, in no order.</summary>
internal static class RaggedTerritory
{
    public static UnitTree Make(int provinces = 63, int districts = 707, int communes = 10_614)
    {
        var random = new Random(114);
        var units = new List<(string Code, string? Parent)> { ("VN", null) };
        for (var i = 0; i < provinces; i++)
        {
            units.Add(($"P{i}", "VN"));
        }

        for (var i = 0; i < districts; i++)
        {
            units.Add(($"D{i}", $"P{(i < provinces ? i : random.Next(provinces))}"));
        }

        // One district in sixty is an island without communes; the others have from few to thirty.
        var weights = Enumerable.Range(0, districts).Select(i => i % 60 == 59 ? 0 : random.Next(4, 31)).ToArray();
        var ends = new int[districts];
        for (var (i, sum) = (0, 0); i < districts; i++)
        {
            sum += weights[i];
            ends[i] = sum;
        }

        for (var i = 0; i < communes; i++)
        {
            var place = (int)((long)i * ends[^1] / communes);
            var district = Array.BinarySearch(ends, place + 1);
            units.Add(($"C{i}", $"D{(district < 0 ? ~district : FirstOf(ends, district))}"));
        }

        var written = units.ToArray();
        random.Shuffle(written);
        var indexes = written.Select((unit, index) => (unit.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        return UnitTree.Of([.. written.Select(unit => unit.Code)], [.. written.Select(unit => unit.Parent is null ? -1 : indexes[unit.Parent])]);
    }

    /// <summary>A plan of counts over months.</summary>
    public static RollupPlan Plan(UnitTree units, int indicators, int periods, bool isNarrow = false)
    {
        var counts = Enumerable.Range(0, indicators).Select(i => CubeIndicator.Of(
            new Indicator { Code = IndicatorCode.Parse($"i{i}"), Name = new LocalizedText { Vi = $"i{i}", En = $"i{i}" }, Kind = IndicatorKind.Count, OverUnits = UnitAddition.Sum, OverTime = TimeAddition.Sum },
            1,
            isNarrow ? (Fraction)1_000_000 : null));
        var start = new LocalDate(1990, 1, 1);
        var months = Enumerable.Range(0, periods).Select(month => ReportingPeriod.Between(start.PlusMonths(month), start.PlusMonths(month + 1).PlusDays(-1)));
        return RollupPlan.For(units, [.. counts], [.. months]);
    }

    /// <summary>Every cell of the units without children, period by period and unit by unit, as columns.</summary>
    public static TallColumns Rows(RollupPlan plan)
    {
        var rows = new TallColumns((int)plan.CellCount);
        var random = new Random(30);
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            Fill(rows, (int)(plan.CellCount / plan.Periods.Count * period), plan, period, random);
        }

        return rows;
    }

    /// <summary>The same cube as that of <see cref="Rows"/>, without a table of all its rows at once.</summary>
    public static Cube Fill(RollupPlan plan)
    {
        var builder = CubeBuilder.For(plan);
        var rows = new TallColumns((int)(plan.CellCount / plan.Periods.Count));
        var random = new Random(30);
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            Fill(rows, 0, plan, period, random);
            builder.AddColumns(rows.Units, rows.Indicators, rows.Periods, rows.Steps);
        }

        return builder.Build();
    }

    public static Cube Fill(RollupPlan plan, TallColumns rows)
    {
        var builder = CubeBuilder.For(plan);
        builder.AddColumns(rows.Units, rows.Indicators, rows.Periods, rows.Steps);
        return builder.Build();
    }

    private static void Fill(TallColumns rows, int at, RollupPlan plan, int period, Random random)
    {
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            if (!plan.Units.IsLeaf(unit))
            {
                continue;
            }

            for (var indicator = 0; indicator < plan.Indicators.Count; indicator++, at++)
            {
                (rows.Units[at], rows.Indicators[at], rows.Periods[at], rows.Steps[at]) = (unit, indicator, period, random.Next(0, 1_000_000));
            }
        }
    }

    private static int FirstOf(int[] ends, int found)
    {
        while (found > 0 && ends[found - 1] == ends[found])
        {
            found--;
        }

        return found;
    }
}
