using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using NodaTime;

namespace DanVan.Domain.Tests.Rates;

public class DerivedRateTests
{
    public class Of
    {
        [Fact]
        public void Divides_a_part_by_its_whole() => Assert.Equal(Rate.Of(26, 112), DerivedRate.Of(26, 112).Rate);

        [Fact]
        public void Says_why_there_is_none()
        {
            Assert.Equal(NoRate.MissingNumerator, DerivedRate.Of(null, 112).Reason);
            Assert.Equal(NoRate.MissingBase, DerivedRate.Of(26, null).Reason);
            Assert.Equal(NoRate.ZeroBase, DerivedRate.Of(26, 0).Reason);
            Assert.Equal(NoRate.ZeroBase, DerivedRate.Of(0, 0).Reason);
            Assert.Equal(NoRate.NegativeBase, DerivedRate.Of(26, -1).Reason);
            Assert.Null(DerivedRate.Of(26, 112).Reason);
            Assert.Null(DerivedRate.Of(26, 0).Rate);
        }

        [Fact]
        public void Has_no_rate_by_default() => Assert.Equal(NoRate.MissingNumerator, default(DerivedRate).Reason);
    }

    public class Change
    {
        [Fact]
        public void Is_against_the_earlier_amount()
        {
            Assert.Equal(Rate.FromPercent(10), DerivedRate.Change(110, 100).Rate);
            Assert.Equal(Rate.FromPercent(-10), DerivedRate.Change(90, 100).Rate);
            Assert.Equal(Rate.FromPercent(0), DerivedRate.Change(100, 100).Rate);
            Assert.Equal(Rate.FromPercent(-100), DerivedRate.Change(0, 100).Rate);
        }

        [Fact]
        public void Is_undefined_against_nothing_or_less() =>
            Assert.Equal((NoRate.ZeroBase, NoRate.NegativeBase), (DerivedRate.Change(5, 0).Reason, DerivedRate.Change(5, -5).Reason));
    }

    public class PlanAchieved
    {
        [Fact]
        public void May_exceed_the_plan() => Assert.Equal("100,41%", DerivedRate.PlanAchieved(1452, 1446).Rate.ToString());
    }

    public class Annualised
    {
        [Fact]
        public void Uses_the_real_length_of_the_year()
        {
            var firstQuarterOfLeapYear = DerivedRate.Annualised(91, 1000, new LocalDate(2020, 1, 1), new LocalDate(2020, 3, 31));
            var firstQuarterOfPlainYear = DerivedRate.Annualised(90, 1000, new LocalDate(2021, 1, 1), new LocalDate(2021, 3, 31));

            Assert.Equal(Rate.Of(366, 1000), firstQuarterOfLeapYear.Rate);
            Assert.Equal(Rate.Of(365, 1000), firstQuarterOfPlainYear.Rate);
        }

        [Theory]
        [InlineData("2019-12-15", "2020-12-14", "1")]
        [InlineData("2020-01-01", "2020-12-31", "1")]
        [InlineData("2020-01-01", "2020-01-01", "1/366")]
        [InlineData("2021-01-01", "2021-06-30", "181/365")]
        [InlineData("2015-07-14", "2020-07-29", "1841/365")]
        [InlineData("2020-02-29", "2021-02-27", "1")]
        public void Counts_years_from_the_first_day(string firstDay, string lastDay, string years)
        {
            var pattern = NodaTime.Text.LocalDatePattern.Iso;

            Assert.Equal(Fraction.Parse(years, null), YearShare.Of(pattern.Parse(firstDay).Value, pattern.Parse(lastDay).Value));
        }

        [Fact]
        public void Refuses_a_span_that_ends_before_it_begins() => Assert.Throws<ArgumentException>(
            () => DerivedRate.Annualised(1, 1, new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1)));
    }
}
