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
