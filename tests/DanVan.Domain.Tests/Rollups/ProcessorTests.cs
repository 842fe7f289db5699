using System.Diagnostics;
using DanVan.Domain.Rollups;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups;

/// <summary>The same totals whatever the processor can do.</summary>
public class ProcessorTests
{
    public class OtherProcesses
    {
        [Theory]
        [InlineData("DOTNET_EnableAVX512=0", "DOTNET_EnableAVX512F=0", 256)]
        [InlineData("DOTNET_EnableAVX2=0", "DOTNET_EnableAVX=0", 128)]
        [InlineData("DOTNET_EnableHWIntrinsic=0", "DOTNET_ReadyToRun=0", 128)]
        public void Have_the_same_totals_with_fewer_instructions(string first, string second, int widest)
        {
            var line = Run(first, second);

            Assert.InRange(int.Parse(line.Split(' ')[0]), 64, widest);
            Assert.Equal(RollupDigest.Of(threads: 1), line.Split(' ')[1]);
        }

        private static string Run(params string[] settings)
        {
            var assembly = typeof(ProcessorTests).Assembly.Location;
            var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", ["exec", assembly, RollupDigest.Command])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var setting in settings.Select(setting => setting.Split('=')))
            {
                start.Environment[setting[0]] = setting[1];
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(120_000));
            Assert.True(process.ExitCode == 0, errors.Result);
            return output.Trim();
        }
    }

    public class Threads
    {
        [Fact]
        public void Have_the_same_totals_as_one() => Assert.Equal(RollupDigest.Of(threads: 1), RollupDigest.Of(threads: 4));
    }

    public class RowSums
    {
        [Fact]
        public void Are_the_same_with_vectors_of_any_width() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var (count, width) = (random.Next(1, 40), random.Next(2) == 0 ? 64 : 8 * random.Next(1, 8));
                var rows = Numbers(random, count * width);
                var start = Numbers(random, width);

                var expected = (long[])start.Clone();
                var isOver = RowSum.AddOneByOne(ref rows[0], count, width, ref expected[0]);

                AssertSame(expected, isOver, start, (ref long sums) => RowSum.AddWith128(ref rows[0], count, width, ref sums));
                AssertSame(expected, isOver, start, (ref long sums) => RowSum.AddWith256(ref rows[0], count, width, ref sums));
                AssertSame(expected, isOver, start, (ref long sums) => RowSum.AddWith512(ref rows[0], count, width, ref sums));
                if (width == 64)
                {
                    AssertSame(expected, isOver, start, (ref long sums) => RowSum.Add64With512(ref rows[0], count, ref sums));
                }
            }).QuickCheckThrowOnFailure();

        [Fact]
        public void Of_32_bits_are_the_same_with_vectors_of_any_width() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var (count, width) = (random.Next(1, 40), random.Next(2) == 0 ? 64 : 8 * random.Next(1, 8));
                int[] rows = [.. Enumerable.Range(0, count * width).Select(_ => random.Next(int.MinValue, int.MaxValue))];

                var expected = new long[width];
                RowSum.AddOneByOne(ref rows[0], count, width, ref expected[0]);

                Assert.Equal(Enumerable.Range(0, width).Select(lane => Enumerable.Range(0, count).Sum(row => (long)rows[(row * width) + lane])), expected);
                var sums = new long[width];
                RowSum.AddWith128(ref rows[0], count, width, ref sums[0]);
                Assert.Equal(expected, sums);
                sums = new long[width];
                RowSum.AddWith256(ref rows[0], count, width, ref sums[0]);
                Assert.Equal(expected, sums);
                if (width == 64)
                {
                    sums = new long[width];
                    RowSum.Add64With512(ref rows[0], count, ref sums[0]);
                    Assert.Equal(expected, sums);
                }
            }).QuickCheckThrowOnFailure();

        private delegate bool Adding(ref long sums);

        private static void AssertSame(long[] expected, bool isOver, long[] start, Adding add)
        {
            var sums = (long[])start.Clone();

            Assert.Equal(isOver, add(ref sums[0]));
            Assert.Equal(expected, sums);
        }

        // Half of the runs stay small, so that not every one of them runs over.
        private static long[] Numbers(Random random, int count)
        {
            var limit = random.Next(2) == 0 ? long.MaxValue : 1_000_000;
            return [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(-limit, limit))];
        }
    }
}
