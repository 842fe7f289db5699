using DanVan.Domain.Validation.Columns;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Columns;

public class ColumnKernelTests
{
    public class Signs
    {
        [Fact]
        public void Are_the_same_with_vectors_of_any_width() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var row = Enumerable.Range(0, 128).Select(_ => random.Next(4) == 0 ? random.NextInt64(-(1L << 47), 1L << 47) : random.Next(-2, 3)).ToArray();
                int[] offsets = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(64))];
                long[] weights = [.. offsets.Select(_ => (long)random.Next(-3, 4))];
                var (constant, testsZero) = (random.Next(-2, 3), random.Next(2) == 0);

                var signs = ColumnKernel.SignsOneByOne(ref row[0], offsets, weights, constant, testsZero);

                for (var lane = 0; lane < 64; lane++)
                {
                    var sum = offsets.Select((offset, i) => (Int128)row[lane + offset] * weights[i]).Aggregate((Int128)constant, (a, b) => a + b);
                    Assert.Equal(testsZero ? sum == 0 : sum < 0, ((signs >> lane) & 1) == 1);
                }

                Assert.Equal(signs, ColumnKernel.SignsWith256(ref row[0], offsets, weights, constant, testsZero));
                Assert.Equal(signs, ColumnKernel.SignsWith512(ref row[0], offsets, weights, constant, testsZero));
            }).QuickCheckThrowOnFailure();
    }

    public class AllHold
    {
        [Fact]
        public void Is_said_only_where_every_marked_sum_of_every_row_holds_and_nothing_can_run_over() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                // Small sums that nearly all hold: a row is 64 values of which the second is the first, the fourth the third, and so on.
                var random = new Random(seed);
                var (count, width) = (random.Next(1, 6), 64);
                var rows = new long[(count * width) + 64];
                for (var i = 0; i < rows.Length; i += 2)
                {
                    rows[i] = random.NextInt64(-(1L << 40), 1L << 40);
                    rows[i + 1] = rows[i] + (random.Next(200) == 0 ? random.Next(-1, 2) : 0);
                }

                if (random.Next(5) == 0)
                {
                    rows[random.Next(count * width)] = random.Next(2) == 0 ? 1L << 47 : long.MinValue;
                }

                var offset = random.Next(2) == 0 ? 1 : random.Next(16);
                var isDifference = random.Next(2) == 0;
                int[] offsets = isDifference ? [0, offset] : [offset, 0];
                long[] weights = isDifference ? [1, -1] : [random.Next(-3, 4), random.Next(-3, 4)];
                var lanes = Enumerable.Range(0, 64).Select(lane => lane % 2 == 0 && lane + offset < 64 && random.Next(8) > 0 ? -1L : 0).ToArray();
                var (constant, testsZero) = (random.Next(3) == 0 ? random.Next(-1, 2) : 0, random.Next(2) == 0);
                var inverts = !testsZero && random.Next(2) == 0;

                var all = ColumnKernel.AllHoldWith512(ref rows[0], count, width, ref lanes[0], offsets, weights, constant, testsZero, inverts);

                var sums =
                    from row in Enumerable.Range(0, count)
                    from lane in Enumerable.Range(0, 64).Where(lane => lanes[lane] != 0)
                    select offsets.Select((moved, i) => (Int128)rows[(row * width) + lane + moved] * weights[i]).Aggregate((Int128)constant, (a, b) => a + b);
                var isInRange = rows.Take(count * width).All(value => value >= -(1L << 47) && value < 1L << 47);
                Assert.Equal(isInRange && sums.All(sum => (testsZero ? sum == 0 : sum < 0) != inverts), all);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    public class IsInRange
    {
        [Theory]
        [InlineData(0, true)]
        [InlineData((1L << 47) - 1, true)]
        [InlineData(1L << 47, false)]
        [InlineData(-(1L << 47), true)]
        [InlineData(-(1L << 47) - 1, false)]
        [InlineData(long.MaxValue, false)]
        [InlineData(long.MinValue, false)]
        public void Knows_the_values_that_cannot_run_over(long value, bool isInRange)
        {
            var row = new long[8];
            row[5] = value;

            Assert.Equal(isInRange, ColumnKernel.IsInRange(ref row[0], 8));
        }
    }
}
