using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Tests.Rates;

public class RateCheckTests
{
    public class Fits
    {
        [Theory]
        [InlineData(1452, 1446, "100,41%", RateOutcome.Holds)]
        [InlineData(2, 3, "66,7%", RateOutcome.Holds)]
        [InlineData(2, 3, "66,6%", RateOutcome.HoldsOnlyIfTruncated)]
        [InlineData(2, 3, "66,5%", RateOutcome.Impossible)]
        [InlineData(1, 8, "13%", RateOutcome.Holds)]
        [InlineData(1, 8, "12%", RateOutcome.Holds)]
        [InlineData(0, 8, "0%", RateOutcome.Holds)]
        [InlineData(0, 0, "0%", RateOutcome.Undefined)]
        [InlineData(26, 26, "100%", RateOutcome.Holds)]
        [InlineData(-1, 3, "-33,3%", RateOutcome.Holds)]
        [InlineData(423, 1000000, "42,3 ca/100.000 dân", RateOutcome.Holds)]
        [InlineData(423, 1000000, "4,2 ca/100.000 dân", RateOutcome.Impossible)]
        public void Answers_for_counts_written_in_full(long numerator, long denominator, string stated, RateOutcome expected) =>
            Assert.Equal(expected, RateCheck.Fits(numerator, denominator, Figure.Parse(stated, null)));

        [Fact]
        public void Cannot_tell_when_the_base_touches_zero() =>
            Assert.Equal(RateOutcome.Undetermined, RateCheck.Fits(Interval.Point(1), Interval.Closed(0, 1), Figure.Percent(50)));

        [Fact]
        public void Allows_for_rounded_counts() =>
            Assert.Equal(
                RateOutcome.Holds,
                RateCheck.Fits(Figure.Of(12).ToRoundedInterval(), Figure.Of(25).ToRoundedInterval(), Figure.Percent(50.0m)));
    }
}
