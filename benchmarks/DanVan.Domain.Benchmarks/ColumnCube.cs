using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Columns;

namespace DanVan.Domain.Benchmarks;

/// <summary>A cube of five counts in which i0 = i1 + i2 and i3 is at most i0, everywhere.</summary>
internal static class ColumnCube
{
    public static Cube Fill(RollupPlan plan, bool hasGaps)
    {
        var builder = CubeBuilder.For(plan);
        var rows = new TallColumns((int)(plan.CellCount / plan.Periods.Count));
        var states = new CellState[rows.Count];
        var random = new Random(30);
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            var at = 0;
            for (var unit = 0; unit < plan.Units.Count; unit++)
            {
                if (!plan.Units.IsLeaf(unit))
                {
                    continue;
                }

                var (first, second) = (random.Next(1_000_000), random.Next(1_000_000));
                long[] values = [first + second, first, second, random.Next(first + 1), random.Next(1_000_000)];
                for (var indicator = 0; indicator < values.Length; indicator++, at++)
                {
                    var isGap = hasGaps && random.Next(10) == 0;
                    states[at] = isGap ? CellState.Blank : CellState.Reported;
                    (rows.Units[at], rows.Indicators[at], rows.Periods[at], rows.Steps[at]) = (unit, indicator, period, isGap ? 0 : values[indicator]);
                }
            }

            builder.AddColumns(rows.Units, rows.Indicators, rows.Periods, states, rows.Steps);
        }

        return builder.Build();
    }

    public static ColumnChecker CheckerOf(RollupPlan plan, string expression) => ColumnChecker.For(
        PreparedRulebook.Prepare(
            new Rulebook
            {
                Code = "columns",
                Template = "columns",
                Rules = [new Rule { Id = "rule", Code = "R-FML-01", Kind = CheckKind.Formula, Statement = new LocalizedText { Vi = "Quy tắc", En = "Rule" }, Expression = expression }],
            },
            template: null),
        plan,
        ColumnUnits.Leaves);

    /// <summary>Adds up every value of the blocks, which is the least that anyone who looks at them can do.</summary>
    public static long ReadPass(Cube cube)
    {
        var sum = 0L;
        foreach (var block in cube.Leaves)
        {
            var sums = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
            var vectors = MemoryMarshal.Cast<byte, Vector512<long>>(block.ValueBytes);
            for (var i = 0; i + 3 < vectors.Length; i += 4)
            {
                sums.Item1 += vectors[i];
                sums.Item2 += vectors[i + 1];
                sums.Item3 += vectors[i + 2];
                sums.Item4 += vectors[i + 3];
            }

            sum += Vector512.Sum(sums.Item1 + sums.Item2 + sums.Item3 + sums.Item4);
        }

        return sum;
    }
}
