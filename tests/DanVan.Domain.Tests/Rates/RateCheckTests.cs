using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;

namespace DanVan.Domain.Tests.Rates;

public class RateCheckTests
{
    private static RateOutcome Check(string numerator, string denominator, string stated) =>
        RateCheck.Fits(Figure.Parse(numerator, null), Figure.Parse(denominator, null), Figure.Parse(stated, null));

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
        [InlineData(0, 8, "1%", RateOutcome.Impossible)]
        [InlineData(0, 0, "0%", RateOutcome.Undefined)]
        [InlineData(5, 0, "100%", RateOutcome.Undefined)]
        [InlineData(5, -5, "-100%", RateOutcome.Impossible)]
        [InlineData(26, 26, "100%", RateOutcome.Holds)]
        [InlineData(-1, 3, "-33,3%", RateOutcome.Holds)]
        [InlineData(-2, 3, "-66,6%", RateOutcome.HoldsOnlyIfTruncated)]
        [InlineData(2260, 2265, "99,7%", RateOutcome.HoldsOnlyIfTruncated)]
        [InlineData(9201, 12896, "73,5%", RateOutcome.Impossible)]
        [InlineData(12, 1000, "12‰", RateOutcome.Holds)]
        [InlineData(423, 1000000, "42,3 ca/100.000 dân", RateOutcome.Holds)]
        [InlineData(423, 1000000, "4,2 ca/100.000 dân", RateOutcome.Impossible)]
        [InlineData(1, 3, "0,33", RateOutcome.Holds)]
        [InlineData(299, 1000, "gần 30%", RateOutcome.Holds)]
        [InlineData(300, 1000, "gần 30%", RateOutcome.Impossible)]
        [InlineData(800, 1000, "từ 80%", RateOutcome.Holds)]
        [InlineData(long.MaxValue, long.MaxValue, "100,00%", RateOutcome.Holds)]
        [InlineData(long.MaxValue, 1, "100,00%", RateOutcome.Impossible)]
        [InlineData(long.MinValue, long.MaxValue, "-100,00%", RateOutcome.Holds)]
        public void Answers_for_counts_written_in_full(long numerator, long denominator, string stated, RateOutcome expected) =>
            Assert.Equal(expected, RateCheck.Fits(numerator, denominator, Figure.Parse(stated, null)));

        [Fact]
        public void Agrees_with_whole_number_arithmetic_under_every_rounding() => NumberGenerators.Check(
            RateOracle.Cases,
            c =>
            {
                var expected = RateOracle.IsWrittenAs(c.Numerator, c.Denominator, c.Steps, c.Decimals, c.Rounding) ? RateOutcome.Holds
                    : RateOracle.IsWrittenAs(c.Numerator, c.Denominator, c.Steps, c.Decimals, Rounding.Truncate) ? RateOutcome.HoldsOnlyIfTruncated
                    : RateOutcome.Impossible;
                var stated = RateOracle.Stated(c.Steps, c.Decimals);
                return RateCheck.Fits(c.Numerator, c.Denominator, stated, c.Rounding) == expected
                    && RateCheck.Fits(Interval.Point(c.Numerator), Interval.Point(c.Denominator), stated, c.Rounding) == expected;
            },
            times: 20_000);

        [Fact]
        public void Allows_for_rounded_counts()
        {
            Assert.Equal(RateOutcome.Holds, Check("39,127", "908", "4,309090%"));
            Assert.Equal(RateOutcome.Holds, Check("12 nghìn", "25 nghìn", "50,0%"));
            Assert.Equal(RateOutcome.Impossible, Check("12 nghìn", "25 nghìn", "52,0%"));
            Assert.Equal(RateOutcome.Impossible, Check("12.000", "25.000", "50,0%"));
        }

        [Fact]
        public void Cannot_tell_when_the_base_touches_zero()
        {
            Assert.Equal(RateOutcome.Undetermined, RateCheck.Fits(Interval.Point(1), Interval.Closed(0, 1), Figure.Percent(50)));
            Assert.Equal(RateOutcome.Undetermined, RateCheck.Fits(Interval.Point(1), Interval.Of(0, false, 1, true), Figure.Percent(50)));
            Assert.Equal(RateOutcome.Undetermined, RateCheck.Fits(Interval.Point(1), Interval.Unbounded, Figure.Percent(50)));
        }

        [Fact]
        public void Allows_everything_for_a_numerator_nobody_knows() =>
            Assert.Equal(RateOutcome.Holds, RateCheck.Fits(Interval.NonNegative, Interval.Point(10), Figure.Percent(50)));

        [Fact]
        public void Takes_what_the_rate_is_stated_per_from_the_caller() =>
            Assert.Equal(RateOutcome.Holds, RateCheck.Fits(1, 8, Figure.Of(Fraction.Of(25, 2), 1), per: 100));

        [Fact]
        public void Honours_a_declared_step()
        {
            var stated = Figure.Percent(45).WithStep(5);

            Assert.Equal(RateOutcome.Holds, RateCheck.Fits(43, 100, stated));
            Assert.Equal(RateOutcome.Impossible, RateCheck.Fits(42, 100, stated));
            Assert.Equal(RateOutcome.Impossible, RateCheck.Fits(43, 100, Figure.Percent(45).AsExact()));
        }
    }

    public class FitsChange
    {
        [Theory]
        [InlineData(110, 100, "10%", RateOutcome.Holds)]
        [InlineData(90, 100, "-10%", RateOutcome.Holds)]
        [InlineData(90, 100, "10%", RateOutcome.Impossible)]
        [InlineData(9, 8, "12,5%", RateOutcome.Holds)]
        [InlineData(5, 3, "66,6%", RateOutcome.HoldsOnlyIfTruncated)]
        [InlineData(5, 0, "100%", RateOutcome.Undefined)]
        public void Compares_with_the_earlier_amount(long now, long before, string stated, RateOutcome expected) => Assert.Equal(
            expected, RateCheck.FitsChange(Interval.Point(now), Interval.Point(before), Figure.Parse(stated, null)));
    }
}
