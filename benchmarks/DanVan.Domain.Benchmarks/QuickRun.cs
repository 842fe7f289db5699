using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Benchmarks;

/// <summary>One line for each goal of the rollup, in about a minute: what was measured, the goal, and whether it was met.</summary>
/// <remarks>
/// Goals at the speed of memory are measured against a plain read pass over the same values in the same process, the two in turns.
/// Times are processor time of one thread, the median of several rounds, so that a busy machine disturbs them less.
/// </remarks>
internal static class QuickRun
{
    private const int Indicators = 5;

    /// <summary>Measures everything, or only what is named: "rollup", "columns", "rows", "changes"; "--units FILE" takes the units of a published list.</summary>
    public static void Run(ReadOnlySpan<string> options)
    {
        var units = options is [.., "--units", var file] ? RealTerritory.Read(file) : RaggedTerritory.Make();
        string[] parts = [.. options is [.. var named, "--units", _] ? named : options];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, widest vectors {Width()} bits"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {units.LeafCount:N0} units without children and {units.Count - units.LeafCount:N0} above them"));
        WarmUp(units);
        foreach (var (name, measure) in new (string, Action<UnitTree>)[] { ("rollup", RollUp), ("columns", CheckColumns), ("rows", TallRows), ("changes", ChangeCells) })
        {
            if (parts.Length == 0 || parts.Contains(name))
            {
                measure(units);
            }
        }
    }

    private static void RollUp(UnitTree units)
    {
        var (small, smallRatio, smallBytes) = RollUp(units, periods: 240, isNarrow: false);
        var (large, largeRatio, _) = RollUp(units, periods: 1_199, isNarrow: false);
        var (narrow, _, narrowBytes) = RollUp(units, periods: 240, isNarrow: true);
        Tell("rollup, 12.7 M cells, to the read pass", smallRatio, 1.5, "times");
        Tell("rollup, 63.6 M cells, to the read pass", largeRatio, 1.5, "times");
        Tell("rollup, 12.7 M cells", small, 0.35 * 1.5, "ns a cell");
        Tell("rollup, 63.6 M cells", large, 0.35 * 1.5, "ns a cell");
        Tell("rollup, 12.7 M cells of 32 bits", narrow, 0.29 * 1.5, "ns a cell");
        Tell("growth from 12.7 M to 63.6 M cells", 1 + (Math.Log(large / small) / Math.Log(1_199.0 / 240)), 1.05, "exponent");
        Tell("memory of a cube, 64 bits", smallBytes, 9.5, "bytes a cell");
        Tell("memory of a cube, 32 bits", narrowBytes, 5.5, "bytes a cell");
    }

    private static void CheckColumns(UnitTree units)
    {
        CheckColumns(units, "i0 = i1 + i2");
        CheckColumns(units, "i3 <= i0");
    }

    /// <summary>Lets the compiler finish its best code for what is measured.</summary>
    private static void WarmUp(UnitTree units)
    {
        foreach (var isNarrow in new[] { false, true })
        {
            var plan = RaggedTerritory.Plan(units, Indicators, 26, isNarrow);
            var rows = RaggedTerritory.Rows(plan);
            for (var round = 0; round < 40; round++)
            {
                var cube = RaggedTerritory.Fill(plan, rows);
                ColumnCube.ReadPass(cube);
                Rollup.Of(cube, MissingValues.LeftOut, SubtotalPolicy.Computed);
                Thread.Sleep(round == 20 ? 500 : 5);
            }
        }
    }

    private static (double Nanoseconds, double Ratio, double Bytes) RollUp(UnitTree units, int periods, bool isNarrow)
    {
        var plan = RaggedTerritory.Plan(units, Indicators, periods, isNarrow);
        var cube = RaggedTerritory.Fill(plan);
        var totals = Rollup.Of(cube, MissingValues.LeftOut, SubtotalPolicy.Computed);
        var (reads, runs) = (new List<double>(), new List<double>());
        for (var round = 0; round < 15; round++)
        {
            reads.Add(Time(() => ColumnCube.ReadPass(cube)) / plan.CellCount);
            runs.Add(Time(() => totals = Rollup.Again(totals, cube)) / plan.CellCount);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {plan.CellCount:N0} cells{(isNarrow ? " of 32 bits" : "")}: read {Median(reads):F3}, rollup {Median(runs):F3} ns a cell"));
        return (Median(runs), Median(runs) / Median(reads), (double)(cube.Bytes + totals.Bytes) / plan.CellCount);
    }

    private static void CheckColumns(UnitTree units, string expression)
    {
        var plan = RaggedTerritory.Plan(units, Indicators, 240);
        var cube = ColumnCube.Fill(plan, hasGaps: false);
        var checker = ColumnCube.CheckerOf(plan, expression);
        var (reads, runs) = (new List<double>(), new List<double>());
        for (var round = 0; round < 40; round++)
        {
            var (read, run) = (Time(() => ColumnCube.ReadPass(cube)), Time(() => checker.Count(cube)));
            if (round < 25)
            {
                continue;
            }

            reads.Add(read);
            runs.Add(run);
        }

        Tell($"check of {expression}, to the read pass", Median(runs) / Median(reads), 1.5, "times");
    }

    private static void TallRows(UnitTree units)
    {
        var plan = RaggedTerritory.Plan(units, Indicators, 240);
        var rows = RaggedTerritory.Rows(plan);
        Tell("tall rows to all totals, period by period", PerRow(plan, rows), 5, "ns a row");
        Tell("tall rows to all totals, at random", PerRow(plan, rows.Shuffled()), 12, "ns a row");
    }

    private static void ChangeCells(UnitTree units)
    {
        var plan = RaggedTerritory.Plan(units, Indicators, 240);
        var rows = RaggedTerritory.Rows(plan);
        var session = RollupSession.Of(Rollup.Of(RaggedTerritory.Fill(plan, rows), MissingValues.LeftOut, SubtotalPolicy.Computed), undoCapacity: 1_000);
        var random = rows.Shuffled();
        var bytes = 0L;
        Tell("one cell and all above it, in order", PerChange(rows), 25, "ns");
        Tell("one cell and all above it, at random", PerChange(random), 150, "ns");
        Tell("memory of a change", bytes, 0, "bytes");

        double PerChange(TallColumns changes)
        {
            const int Count = 2_000_000;
            var runs = new List<double>();
            for (var round = 0; round < 5; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                runs.Add(Time(() => Change(changes, Count)) / Count);

                // The timing itself allocates a little; a change that allocated would do so two million times.
                bytes = Math.Max(bytes, (GC.GetAllocatedBytesForCurrentThread() - before) / Count);
            }

            return Median(runs);
        }

        void Change(TallColumns changes, int count)
        {
            for (var i = 0; i < count; i++)
            {
                session.Change(CellChange.Of(changes.Units[i], changes.Indicators[i], changes.Periods[i], changes.Steps[i] ^ 1));
            }
        }
    }

    private static double PerRow(RollupPlan plan, TallColumns rows)
    {
        var runs = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            GC.Collect();
            runs.Add(Time(() => Rollup.Of(RaggedTerritory.Fill(plan, rows), MissingValues.LeftOut, SubtotalPolicy.Computed)) / rows.Count);
        }

        return Median(runs);
    }

    private static double Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    private static int Width() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    private static void Tell(string name, double measured, double goal, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46} {measured,8:F2} {unit,-12} goal {goal,6:F2}  ratio {(goal == 0 ? measured : measured / goal),5:F2}  {(measured <= goal ? "met" : "not met")}"));
}
