using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Rollups;
using NodaTime;

namespace DanVan.Domain.Peers;

/// <summary>DanVan.Domain, and the read pass over the memory of its cube.</summary>
internal static class OwnEngine
{
    public const string Name = "DanVan.Domain";

    public const string ReadPassName = "read pass";

    public static IEnumerable<Measurement> Measure(Stage stage)
    {
        var plan = PlanOf(stage);
        var reporters = Array.ConvertAll(stage.Rows.Reporters, reporter => stage.Nation.TreeOfReporter[reporter]);
        var cube = Fill(stage, plan, reporters);
        yield return stage.Measure(ReadPassName, Shape.Dense, "adds all values of the cube to one number", 1, () => ReadPass(cube), read: null);

        RollupTotals? spent = null;
        yield return stage.Measure(Name, Shape.Dense, "`Rollup.Again`", 1, () => spent = Again(spent, cube, threads: 1), totals => Read(stage, totals));
        yield return stage.Measure(Name, Shape.Dense, "`Rollup.Again`", 2, () => spent = Again(spent, cube, threads: 2), totals => Read(stage, totals));
        yield return stage.Measure(
            Name,
            Shape.Tall,
            "`CubeBuilder.AddColumns`, `Rollup.Of`",
            1,
            () => Rollup.Of(Fill(stage, plan, reporters), MissingValues.LeftOut, SubtotalPolicy.Computed),
            totals => Read(stage, totals));
    }

    private static RollupTotals Again(RollupTotals? spent, Cube cube, int threads) =>
        spent is null ? Rollup.Of(cube, MissingValues.LeftOut, SubtotalPolicy.Computed, threads) : Rollup.Again(spent, cube, threads);

    private static Cube Fill(Stage stage, RollupPlan plan, int[] reporters)
    {
        var builder = CubeBuilder.For(plan);
        builder.AddColumns(reporters, stage.Rows.Indicators, stage.Rows.Periods, stage.Rows.Values);
        return builder.Problems.Count == 0 ? builder.Build() : throw new InvalidOperationException($"A row did not become a cell: {builder.Problems[0]}.");
    }

    private static RollupPlan PlanOf(Stage stage)
    {
        var start = new LocalDate(1990, 1, 1);
        return RollupPlan.For(
            stage.Nation.Tree,
            [.. Enumerable.Range(0, stage.Options.Indicators).Select(number => CubeIndicator.Of(IndicatorOf(number), step: 1))],
            [.. Enumerable.Range(0, stage.Options.Months).Select(month => ReportingPeriod.Between(start.PlusMonths(month), start.PlusMonths(month + 1).PlusDays(-1)))]);
    }

    private static Indicator IndicatorOf(int number) => new()
    {
        Code = IndicatorCode.Parse($"i{number}"),
        Name = new LocalizedText { Vi = $"i{number}", En = $"i{number}" },
        Kind = IndicatorKind.Count,
        OverUnits = UnitAddition.Sum,
        OverTime = TimeAddition.Sum,
    };

    /// <summary>Every total, one by one as a program would ask for it.</summary>
    private static LevelTotals Read(Stage stage, RollupTotals totals)
    {
        var (options, nation) = (stage.Options, stage.Nation);
        var read = new LevelTotals(nation, options.Series);
        int[] units = [.. nation.TreeOfDistrict, .. nation.TreeOfProvince, 0];
        for (var unit = 0; unit < units.Length; unit++)
        {
            for (var series = 0; series < options.Series; series++)
            {
                var total = totals.At(units[unit], series % options.Indicators, series / options.Indicators);
                read.Add(unit, series, (long)(total.Value ?? 0).Numerator, total.Reported);
            }
        }

        return read;
    }

    /// <summary>The least that anyone can do who looks at every value.</summary>
    private static long ReadPass(Cube cube)
    {
        var sum = 0L;
        foreach (var block in cube.Leaves)
        {
            var (a, b, c, d) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
            var vectors = MemoryMarshal.Cast<byte, Vector512<long>>(block.ValueBytes);
            for (var at = 0; at + 3 < vectors.Length; at += 4)
            {
                a += vectors[at];
                b += vectors[at + 1];
                c += vectors[at + 2];
                d += vectors[at + 3];
            }

            sum += Vector512.Sum(a + b + c + d);
        }

        return sum;
    }
}
