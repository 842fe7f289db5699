using DanVan.Domain.Periods;
using NodaTime;

namespace DanVan.Domain.Tests.Periods;

public class ReportingDeadlineTests
{
    public class For
    {
        [Fact]
        public void Counts_days_or_names_a_day_of_the_month()
        {
            var quarter = ReportingPeriod.Quarter(PeriodRegime.Administrative, 2025, 1);

            Assert.Equal(new LocalDate(2025, 3, 16), ReportingDeadline.DaysAfterEnd(2).For(quarter));
            Assert.Equal(new LocalDate(2025, 3, 20), ReportingDeadline.DayOfMonth(20, monthsAfterEnd: 0).For(quarter));
            Assert.Equal(new LocalDate(2025, 4, 30), ReportingDeadline.DayOfMonth(31, monthsAfterEnd: 1).For(quarter));
        }

        [Fact]
        public void Refuses_a_day_before_the_end() => Assert.Throws<ArgumentOutOfRangeException>(() => ReportingDeadline.DaysAfterEnd(-1));
    }
}
