using CheckReport.Json;
using DanVan.Domain.Numbers;

namespace CheckReport.Tests;

public class ExactTextTests
{
    public class OfFraction
    {
        [Theory]
        [InlineData(0, 1, "0")]
        [InlineData(1211742, 1, "1211742")]
        [InlineData(2159, 100, "21.59")]
        [InlineData(1, 1000, "0.001")]
        [InlineData(-1, 8, "-0.125")]
        [InlineData(3, 40, "0.075")]
        [InlineData(50, 1, "50")]
        [InlineData(1, 3, "1/3")]
        [InlineData(-9025, 92, "-9025/92")]
        public void Is_a_decimal_number_where_one_says_it_all(long numerator, long denominator, string text) =>
            Assert.Equal(text, ExactText.Of(Fraction.Of(numerator, denominator)));
    }

    public class OfInterval
    {
        [Fact]
        public void Is_the_number_for_a_point() => Assert.Equal("8943", ExactText.Of(Interval.Point(8943)));

        [Fact]
        public void Shows_which_ends_belong_to_it() =>
            Assert.Equal("[78.35, 78.45)", ExactText.Of(Interval.Of(Fraction.Of(7835, 100), true, Fraction.Of(7845, 100), false)));

        [Fact]
        public void Shows_ends_that_are_missing() => Assert.Equal("(80, +∞)", ExactText.Of(Interval.Over(80)));
    }
}
