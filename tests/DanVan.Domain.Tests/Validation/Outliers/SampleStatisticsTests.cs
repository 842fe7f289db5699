using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class SampleStatisticsTests
{
    private static SampleStatistics Of(params int[] values) => SampleStatistics.Of(values.Select(value => (Fraction)value));

    public class Values
    {
        [Fact]
        public void Are_summed_up_exactly()
        {
            var statistics = Of(8, 9, 5, 1, 7, 2);

            Assert.Equal((6, 32, 1, 9), (statistics.Count, statistics.Sum, statistics.Min, statistics.Max));
            Assert.Equal(Fraction.Of(16, 3), statistics.Mean);
            Assert.Equal(6, statistics.Median);
        }

        [Fact]
        public void Say_nothing_where_there_are_none()
        {
            var statistics = Of();

            Assert.Equal(0, statistics.Sum);
            Assert.Null(statistics.Mean);
            Assert.Null(statistics.Min);
            Assert.Null(statistics.Median);
            Assert.Null(statistics.PopulationVariance);
            Assert.Null(statistics.Percentile(Fraction.One));
        }
    }

    public class Variance
    {
        // 2 3 3 8 10 10 lie 16 + 9 + 9 + 4 + 16 + 16 = 70 about their mean of 6.
        [Fact]
        public void Of_a_sample_divides_by_one_less()
        {
            Assert.Equal(14, Of(2, 3, 3, 8, 10, 10).SampleVariance);
            Assert.Equal(Fraction.Of(35, 3), Of(2, 3, 3, 8, 10, 10).PopulationVariance);
        }

        [Fact]
        public void Of_a_single_value_is_zero_if_it_is_all_and_unknown_if_it_is_a_sample()
        {
            Assert.Equal(0, Of(5).PopulationVariance);
            Assert.Null(Of(5).SampleVariance);
        }
    }

    public class Percentile
    {
        [Theory]
        [InlineData(0, 0)]
        [InlineData(25, 3)]
        [InlineData(50, 5)]
        [InlineData(100, 20)]
        public void Is_the_value_at_its_place(int percent, int expected) =>
            Assert.Equal(expected, Of(0, 20, 5, 3, 7).Percentile(Fraction.Of(percent, 100)));

        [Fact]
        public void Lies_between_two_values_in_proportion() => Assert.Equal(Fraction.Of(13, 10), Of(1, 2).Percentile(Fraction.Of(3, 10)));

        [Fact]
        public void Is_refused_beyond_the_ends() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(1).Percentile(2));
    }
}
