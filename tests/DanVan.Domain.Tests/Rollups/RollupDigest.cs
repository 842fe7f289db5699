using System.Globalization;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using DanVan.Domain.Indicators;
using DanVan.Domain.Rollups;
using DanVan.Domain.Tests.Validation.Columns;
using DanVan.Domain.Validation.Columns;

namespace DanVan.Domain.Tests.Rollups;

/// <summary>Every total of many seeded cubes, totals that follow changes, and verdicts over columns, in one line, so that two processes can be compared.</summary>
internal static class RollupDigest
{
    /// <summary>The command that makes the test assembly print the digest instead of running tests.</summary>
    public const string Command = "rollup-digest";

    public static string Of(int threads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            UnitAddition[] additions = [UnitAddition.Sum, UnitAddition.Minimum, UnitAddition.Sum, UnitAddition.Maximum];
            var indicators = additions.Take(random.Next(1, 5)).Select((addition, i) => RollupSamples.Indicator($"i{i}", addition, largest: seed % 3 == 0 ? int.MaxValue : null));
            var plan = RollupPlan.For(RollupSamples.RandomTree(random, 60), [.. indicators], RollupSamples.Months(random.Next(70)));
            var cube = RollupSamples.RandomCube(random, plan, withStated: seed % 2 == 0);
            var totals = Rollup.Of(cube, (MissingValues)random.Next(1, 4), (SubtotalPolicy)random.Next(1, 5), threads);
            for (var unit = 0; unit < plan.Units.Count; unit++)
            {
                for (var series = 0; series < plan.Indicators.Count * plan.Periods.Count; series++)
                {
                    var total = totals.At(unit, series % plan.Indicators.Count, series / plan.Indicators.Count);
                    hash.AppendData(Encoding.UTF8.GetBytes(total.ToString()));
                }
            }
        }

        AppendChanges(hash);
        AppendVerdicts(hash);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Totals that follow changes.</summary>
    private static void AppendChanges(IncrementalHash hash)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var plan = RollupPlan.For(RollupSamples.RandomTree(random, 30), [RollupSamples.Indicator("a")], RollupSamples.Months(2));
            var session = RollupSession.Of(Rollup.Of(CubeBuilder.For(plan).Build(), MissingValues.LeftOut, SubtotalPolicy.Computed), undoCapacity: 10);
            for (var i = 0; i < 100; i++)
            {
                session.Change(CellChange.Of(random.Next(plan.Units.Count), 0, random.Next(2), random.Next(20) == 0 ? long.MaxValue : random.Next(100)));
                hash.AppendData(Encoding.UTF8.GetBytes(session.At(random.Next(plan.Units.Count), 0, 0).ToString()));
            }
        }
    }

    /// <summary>Verdicts of rules over whole columns.</summary>
    private static void AppendVerdicts(IncrementalHash hash)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var sample = ColumnSamples.Long(new Random(seed));
            var verdicts = ColumnChecker.For(sample.Rulebook, sample.Cube.Plan, ColumnUnits.Leaves).Check(sample.Cube);
            foreach (var (reason, count) in verdicts.Rules.SelectMany(rule => rule.ByReason).OrderBy(pair => pair.Key))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{reason} {count}"));
            }

            foreach (var failure in verdicts.Failures)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{failure.Rule.Id} {failure.Unit} {failure.Period} {failure.Gap}"));
            }
        }
    }

    /// <summary>The widest vectors this process uses, in bits; 64 for none.</summary>
    public static int VectorBits() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    public static string Line() => string.Create(CultureInfo.InvariantCulture, $"{VectorBits()} {Of(threads: 1)}");
}
