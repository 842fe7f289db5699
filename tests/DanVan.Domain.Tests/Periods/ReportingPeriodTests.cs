using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Periods;

public class ReportingPeriodTests
{
    private const PeriodRegime Administrative = PeriodRegime.Administrative;
    private const PeriodRegime Statistical = PeriodRegime.Statistical;

    private static string DaysOf(ReportingPeriod period) => $"{VietnameseDate.Format(period.First)}-{VietnameseDate.Format(period.Last)}";

    private static Arbitrary<ReportingPeriod> NamedPeriods() =>
        (from regime in Gen.Elements(Administrative, Statistical)
         from year in Gen.Choose(1950, 2100)
         from which in Gen.Choose(0, 19)
         select which switch
         {
             < 12 => ReportingPeriod.Month(regime, year, which + 1),
             < 16 => ReportingPeriod.Quarter(regime, year, which - 11),
             < 18 => ReportingPeriod.HalfYear(regime, year, which - 15),
             18 => ReportingPeriod.NineMonths(regime, year),
             _ => ReportingPeriod.Year(regime, year),
         }).ToArbitrary();

    private static Arbitrary<ReportingPeriod> Spans() =>
        (from first in Gen.Choose(0, 60_000)
         from days in Gen.Choose(0, 6_000)
         select ReportingPeriod.Between(new LocalDate(1950, 1, 1).PlusDays(first), new LocalDate(1950, 1, 1).PlusDays(first + days))).ToArbitrary();

    // Decree 09/2019/NĐ-CP, Article 12: the month from the 15th of the month before to the 14th; the quarter from the 15th of the
    // month before it to the 14th of its last month; the first half from 15 December to 14 June, the second from 15 June to
    // 14 December; the year from 15 December to 14 December.
    public class AdministrativeRegime
    {
        [Fact]
        public void Runs_from_the_15th_to_the_14th()
        {
            Assert.Equal("15/12/2019-14/1/2020", DaysOf(ReportingPeriod.Month(Administrative, 2020, 1)));
            Assert.Equal("15/2/2020-14/3/2020", DaysOf(ReportingPeriod.Month(Administrative, 2020, 3)));
            Assert.Equal("15/12/2024-14/3/2025", DaysOf(ReportingPeriod.Quarter(Administrative, 2025, 1)));
            Assert.Equal("15/9/2025-14/12/2025", DaysOf(ReportingPeriod.Quarter(Administrative, 2025, 4)));
            Assert.Equal("15/12/2023-14/6/2024", DaysOf(ReportingPeriod.HalfYear(Administrative, 2024, 1)));
            Assert.Equal("15/6/2024-14/12/2024", DaysOf(ReportingPeriod.HalfYear(Administrative, 2024, 2)));
            Assert.Equal("15/12/2023-14/9/2024", DaysOf(ReportingPeriod.NineMonths(Administrative, 2024)));
            Assert.Equal("15/12/2024-14/12/2025", DaysOf(ReportingPeriod.Year(Administrative, 2025)));
        }
    }

    public class FirstMonths
    {
        [Fact]
        public void Without_a_name_of_their_own_keep_the_regime_that_gave_their_days()
        {
            var administrative = ReportingPeriod.FirstMonths(Administrative, 2020, 8);
            var statistical = ReportingPeriod.FirstMonths(Statistical, 2020, 8);

            Assert.Equal(("15/12/2019-14/8/2020", Administrative, PeriodKind.Span), (DaysOf(administrative), administrative.Regime, administrative.Kind));
            Assert.Equal(("1/1/2020-31/8/2020", Statistical, PeriodKind.Span), (DaysOf(statistical), statistical.Regime, statistical.Kind));
            Assert.NotEqual(administrative, statistical);
        }

        [Fact]
        public void Are_the_quarter_half_or_year_where_these_have_a_name()
        {
            Assert.Equal(ReportingPeriod.Quarter(Administrative, 2020, 1), ReportingPeriod.FirstMonths(Administrative, 2020, 3));
            Assert.Equal(ReportingPeriod.HalfYear(Administrative, 2020, 1), ReportingPeriod.FirstMonths(Administrative, 2020, 6));
            Assert.Equal(ReportingPeriod.Year(Administrative, 2020), ReportingPeriod.FirstMonths(Administrative, 2020, 12));
        }
    }

    public class StatisticalRegime
    {
        [Fact]
        public void Follows_the_calendar()
        {
            Assert.Equal("1/2/2020-29/2/2020", DaysOf(ReportingPeriod.Month(Statistical, 2020, 2)));
            Assert.Equal("1/10/2020-31/12/2020", DaysOf(ReportingPeriod.Quarter(Statistical, 2020, 4)));
            Assert.Equal("1/7/2020-31/12/2020", DaysOf(ReportingPeriod.HalfYear(Statistical, 2020, 2)));
            Assert.Equal("1/1/2020-30/9/2020", DaysOf(ReportingPeriod.NineMonths(Statistical, 2020)));
            Assert.Equal("1/1/2020-31/8/2020", DaysOf(ReportingPeriod.FirstMonths(Statistical, 2020, 8)));
        }
    }

    public class SchoolYear
    {
        [Fact]
        public void Runs_from_september_to_august()
        {
            Assert.Equal("1/9/2019-31/8/2020", DaysOf(ReportingPeriod.Year(PeriodRegime.SchoolYear, 2019)));
            Assert.Equal("1/9/2020-31/8/2021", DaysOf(ReportingPeriod.Year(PeriodRegime.SchoolYear, 2019).Next()));
        }

        [Fact]
        public void Has_no_quarters() => Assert.Throws<ArgumentException>(() => ReportingPeriod.Quarter(PeriodRegime.SchoolYear, 2019, 1));
    }

    public class Between
    {
        [Fact]
        public void Refuses_an_end_before_the_beginning() =>
            Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1)));

        [Fact]
        public void Finds_the_name_that_the_regime_has_for_the_days() =>
            Prop.ForAll(NamedPeriods(), period => ReportingPeriod.Between(period.First, period.Last, period.Regime) == period).QuickCheckThrowOnFailure();

        [Fact]
        public void Stays_a_span_in_the_other_regime()
        {
            var year = ReportingPeriod.Between(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31), Administrative);

            Assert.Equal(PeriodKind.Span, year.Kind);
            Assert.True(year.HasSameDaysAs(ReportingPeriod.Year(Statistical, 2019)));
            Assert.NotEqual(ReportingPeriod.Year(Statistical, 2019), year);
        }
    }

    public class Length
    {
        [Fact]
        public void Of_the_five_year_report_is_five_years_and_sixteen_days()
        {
            var period = ReportingPeriod.Between(new LocalDate(2015, 7, 14), new LocalDate(2020, 7, 29));

            Assert.Equal(1843, period.Days);
            Assert.Equal(5, period.WholeYears);
            Assert.Equal(5 + Fraction.Of(16, 365), period.Years);
        }

        [Fact]
        public void Of_one_day_is_one_day() => Assert.Equal(1, ReportingPeriod.Between(new LocalDate(2020, 2, 29), new LocalDate(2020, 2, 29)).Days);

        [Fact]
        public void Of_a_year_is_one_year_in_every_regime()
        {
            Assert.Equal(Fraction.One, ReportingPeriod.Year(Administrative, 2020).Years);
            Assert.Equal(Fraction.One, ReportingPeriod.Year(Statistical, 2020).Years);
            Assert.Equal(366, ReportingPeriod.Year(Statistical, 2020).Days);
        }
    }

    public class Overlaps
    {
        [Fact]
        public void Is_having_a_day_in_common() =>
            Prop.ForAll(Spans(), Spans(), (a, b) =>
                a.Overlaps(b) == (a.Contains(b.First) || a.Contains(b.Last) || b.Contains(a.First)) && a.Overlaps(b) == b.Overlaps(a)).QuickCheckThrowOnFailure();

        [Fact]
        public void Contains_its_first_and_last_day_and_no_other_beyond()
        {
            var month = ReportingPeriod.Month(Administrative, 2020, 5);

            Assert.True(month.Contains(new LocalDate(2020, 4, 15)));
            Assert.True(month.Contains(new LocalDate(2020, 5, 14)));
            Assert.False(month.Contains(new LocalDate(2020, 4, 14)));
            Assert.False(month.Contains(new LocalDate(2020, 5, 15)));
            Assert.True(ReportingPeriod.Quarter(Administrative, 2020, 2).Contains(month));
        }
    }

    public class Next
    {
        [Fact]
        public void Begins_the_day_after() =>
            Prop.ForAll(NamedPeriods(), period => period.Kind == PeriodKind.NineMonths || period.Next().First == period.Last.PlusDays(1)).QuickCheckThrowOnFailure();

        [Fact]
        public void Begins_the_day_after_a_span_too() => Prop.ForAll(Spans(), span => span.Next().First == span.Last.PlusDays(1)).QuickCheckThrowOnFailure();

        [Fact]
        public void Of_a_named_period_is_undone_by_previous() =>
            Prop.ForAll(NamedPeriods(), period => period.Next().Previous() == period && period.Next().Kind == period.Kind).QuickCheckThrowOnFailure();

        [Fact]
        public void Of_whole_months_is_undone_by_previous()
        {
            var months = (from day in Gen.Choose(1, 28) from month in Gen.Choose(0, 1_500) from count in Gen.Choose(1, 100) select (day, month, count)).ToArbitrary();

            Prop.ForAll(months, at =>
            {
                var first = new LocalDate(1950, 1, at.day).PlusMonths(at.month);
                var span = ReportingPeriod.Between(first, first.PlusMonths(at.count).PlusDays(-1));
                return span.Next().Previous() == span;
            }).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Ends_right_before_it_when_previous() => Prop.ForAll(Spans(), span => span.Previous().Last == span.First.PlusDays(-1)).QuickCheckThrowOnFailure();

        [Fact]
        public void Keeps_the_months_of_a_span_of_whole_years()
        {
            var plan = ReportingPeriod.Between(new LocalDate(2016, 1, 1), new LocalDate(2020, 12, 31));

            Assert.Equal("1/1/2021-31/12/2025", DaysOf(plan.Next()));
        }

        [Fact]
        public void Of_nine_months_is_the_nine_months_of_the_next_year() =>
            Assert.Equal(ReportingPeriod.NineMonths(Administrative, 2025), ReportingPeriod.NineMonths(Administrative, 2024).Next());
    }

    public class SamePeriodLastYear
    {
        [Fact]
        public void Keeps_the_name()
        {
            Assert.Equal(ReportingPeriod.Quarter(Administrative, 2024, 1), ReportingPeriod.Quarter(Administrative, 2025, 1).SamePeriodLastYear());
            Assert.Equal(ReportingPeriod.Month(Statistical, 2020, 2), ReportingPeriod.Month(Statistical, 2021, 2).SamePeriodLastYear());
        }
    }

    public class TryParse
    {
        [Theory]
        [InlineData("từ 14/7/2015 đến 29/7/2020", "14/7/2015-29/7/2020")]
        [InlineData("Từ ngày 15/12/2024 đến ngày 14/12/2025", "15/12/2024-14/12/2025")]
        [InlineData("từ ngày 15/12 đến 14/3/2025", "15/12/2024-14/3/2025")]
        [InlineData("từ ngày 15 tháng 6 đến ngày 14 tháng 12 năm 2024", "15/6/2024-14/12/2024")]
        [InlineData("quý I/2025", "15/12/2024-14/3/2025")]
        [InlineData("Quý III năm 2023", "15/6/2023-14/9/2023")]
        [InlineData("QUÝ 1 NĂM\n2020", "15/12/2019-14/3/2020")]
        [InlineData("6 tháng đầu năm 2024", "15/12/2023-14/6/2024")]
        [InlineData("06 tháng cuối năm 2024", "15/6/2024-14/12/2024")]
        [InlineData("8 tháng đầu năm 2020", "15/12/2019-14/8/2020")]
        [InlineData("9 tháng đầu năm 2023", "15/12/2022-14/9/2023")]
        [InlineData("9 tháng năm 2023", "15/12/2022-14/9/2023")]
        [InlineData("năm 2019", "15/12/2018-14/12/2019")]
        [InlineData("trong năm 2019", "15/12/2018-14/12/2019")]
        [InlineData("2019", "15/12/2018-14/12/2019")]
        [InlineData("tháng 5/2020", "15/4/2020-14/5/2020")]
        [InlineData("Tháng 8-2021", "15/7/2021-14/8/2021")]
        [InlineData("tháng 4 năm 2017", "15/3/2017-14/4/2017")]
        [InlineData("kỳ báo cáo: tháng 5/2020", "15/4/2020-14/5/2020")]
        [InlineData("giai đoạn 2016-2020", "15/12/2015-14/12/2020")]
        [InlineData("giai đoạn 2016 – 2020", "15/12/2015-14/12/2020")]
        [InlineData("5 năm (2016-2020)", "15/12/2015-14/12/2020")]
        [InlineData("5 năm qua (2014 - 2018)", "15/12/2013-14/12/2018")]
        [InlineData("từ năm 2016 đến năm 2020", "15/12/2015-14/12/2020")]
        [InlineData("từ tháng 6/2019 đến hết tháng 5/2020", "15/5/2019-14/5/2020")]
        [InlineData("từ đầu năm đến hết tháng 6/2022", "15/12/2021-14/6/2022")]
        [InlineData("năm học 2019-2020", "1/9/2019-31/8/2020")]
        public void Reads_the_names_that_documents_use(string text, string days)
        {
            Assert.True(ReportingPeriod.TryParse(text, Administrative, out var period));

            Assert.Equal(days, DaysOf(period!));
        }

        [Theory]
        [InlineData("")]
        [InlineData("5 năm")]
        [InlineData("từ năm 2016 đến nay")]
        [InlineData("quý V/2025")]
        [InlineData("quý 0/2025")]
        [InlineData("tháng 13/2020")]
        [InlineData("13 tháng đầu năm 2020")]
        [InlineData("từ 29/7/2020 đến 14/7/2015")]
        [InlineData("từ 31/6/2018 đến 31/12/2018")]
        [InlineData("giai đoạn 2020-2016")]
        [InlineData("5 năm (2016-2021)")]
        [InlineData("năm học 2019-2021")]
        [InlineData("năm 2019 và 2020")]
        [InlineData("báo cáo")]
        [InlineData("năm 20199")]
        [InlineData("từ 1/1/0001 đến 31/12/9999")]
        public void Refuses_what_names_no_period_or_leaves_its_end_open(string text) => Assert.False(ReportingPeriod.TryParse(text, Administrative, out _));

        [Theory]
        [InlineData("5 năm", "30/7/2015-29/7/2020")]
        [InlineData("05 năm qua", "30/7/2015-29/7/2020")]
        [InlineData("từ 14/7/2015 đến nay", "14/7/2015-29/7/2020")]
        [InlineData("từ năm 2016 đến nay", "1/1/2016-29/7/2020")]
        [InlineData("từ đầu năm đến nay", "1/1/2020-29/7/2020")]
        public void Counts_back_from_a_day(string text, string days)
        {
            Assert.True(ReportingPeriod.TryParse(text, Statistical, new LocalDate(2020, 7, 29), out var period));

            Assert.Equal(days, DaysOf(period!));
        }

        [Fact]
        public void Reads_only_written_days_in_the_free_regime()
        {
            Assert.True(ReportingPeriod.TryParse("từ 14/7/2015 đến 29/7/2020", PeriodRegime.Free, out _));
            Assert.False(ReportingPeriod.TryParse("quý I/2025", PeriodRegime.Free, out _));
            Assert.False(ReportingPeriod.TryParse("năm 2019", PeriodRegime.Free, out _));
        }

        [Fact]
        public void Reads_back_what_to_string_wrote()
        {
            Prop.ForAll(NamedPeriods(), period => ReportingPeriod.Parse(period.ToString(), period.Regime) == period).QuickCheckThrowOnFailure();
            Prop.ForAll(Spans(), span => ReportingPeriod.Parse(span.ToString(), PeriodRegime.Free) == span).QuickCheckThrowOnFailure();
        }
    }
}
