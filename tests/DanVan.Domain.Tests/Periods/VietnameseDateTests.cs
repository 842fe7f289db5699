using System.Text;
using DanVan.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Periods;

public class VietnameseDateTests
{
    public class TryParse
    {
        [Theory]
        [InlineData("29/7/2020", 2020, 7, 29)]
        [InlineData("29-7-2020", 2020, 7, 29)]
        [InlineData("29.7.2020", 2020, 7, 29)]
        [InlineData("03/02/2016", 2016, 2, 3)]
        [InlineData("ngày 29 tháng 7 năm 2020", 2020, 7, 29)]
        [InlineData("Ngày 21/5/2019", 2019, 5, 21)]
        [InlineData("NGÀY 03 THÁNG 02 NĂM 2016", 2016, 2, 3)]
        [InlineData("ngày 31\ntháng 10 năm 2017", 2017, 10, 31)]
        [InlineData("25 tháng 8 năm 2023", 2023, 8, 25)]
        [InlineData("ngày 9 tháng 6/2026", 2026, 6, 9)]
        [InlineData("ngày 29/7, năm 2020", 2020, 7, 29)]
        [InlineData(" 29 / 7 / 2020 ", 2020, 7, 29)]
        [InlineData("ngày\u00A029\u00A0tháng\u00A07\u00A0năm\u00A02020", 2020, 7, 29)]
        [InlineData("29/02/2020", 2020, 2, 29)]
        public void Reads_the_day_first(string text, int year, int month, int day)
        {
            Assert.True(VietnameseDate.TryParse(text, out var date));

            Assert.Equal(new LocalDate(year, month, day), date);
        }

        [Fact]
        public void Reads_decomposed_letters()
        {
            var decomposed = "ngày 29 tháng 7 năm 2020".Normalize(NormalizationForm.FormD);

            Assert.True(VietnameseDate.TryParse(decomposed, out var date));

            Assert.Equal(new LocalDate(2020, 7, 29), date);
        }

        [Theory]
        [InlineData("29/2/2019")]
        [InlineData("31/6/2018")]
        [InlineData("0/6/2018")]
        [InlineData("12/13/2018")]
        [InlineData("1/0/2018")]
        [InlineData("1/1/0000")]
        public void Refuses_a_day_that_the_calendar_does_not_have(string text) => Assert.False(VietnameseDate.TryParse(text, out _));

        [Theory]
        [InlineData(null)]
        [InlineData("")]
        [InlineData("ngày")]
        [InlineData("29/7")]
        [InlineData("29/7/20")]
        [InlineData("29/7/20200")]
        [InlineData("129/7/2020")]
        [InlineData("29/7-2020")]
        [InlineData("2020-07-29")]
        [InlineData("29/7/2020 và")]
        [InlineData("02/2013")]
        [InlineData("1.211.742")]
        [InlineData("ngày 29 thángnăm 7 năm 2020")]
        [InlineData("\uD800 29/7/2020 \u0301")]
        public void Refuses_what_is_no_full_date(string? text) => Assert.False(VietnameseDate.TryParse(text, out _));
    }

    public class Parse
    {
        [Fact]
        public void Says_what_it_expected()
        {
            var error = Assert.Throws<FormatException>(() => VietnameseDate.Parse("30/2/2020"));

            Assert.Contains("'30/2/2020'", error.Message, StringComparison.Ordinal);
        }
    }

    public class FindAll
    {
        [Fact]
        public void Finds_dates_with_their_places_and_marks_the_impossible_ones()
        {
            const string Text = "Từ ngày 15/12/2024 đến 14/12/2025; ngày 31/6/2018 và số 02/2013/QĐ-UBND";

            var found = VietnameseDate.FindAll(Text);

            Assert.Equal(["ngày 15/12/2024", "14/12/2025", "ngày 31/6/2018"], found.Select(date => Text[date.Start..date.End]));
            Assert.Equal([new LocalDate(2024, 12, 15), new LocalDate(2025, 12, 14), null], found.Select(date => date.Date));
        }

        [Fact]
        public void Takes_the_end_of_a_span_but_not_the_tail_of_a_longer_chain()
        {
            Assert.Equal(new LocalDate(2016, 10, 15), Assert.Single(VietnameseDate.FindAll("từ 01/10-15/10/2016")).Date);
            Assert.Empty(VietnameseDate.FindAll("mục 1.12.11.2016"));
        }

        [Fact]
        public void Takes_time_in_proportion_to_the_text()
        {
            var hostile = string.Concat(Enumerable.Repeat("ngày ngày 1 1/1/ ", 50_000)) + new string(' ', 500_000);

            Assert.Empty(VietnameseDate.FindAll(hostile));
        }
    }

    public class Format
    {
        [Fact]
        public void Writes_what_is_read_back()
        {
            var days = Gen.Choose(0, 100_000).Select(day => new LocalDate(1900, 1, 1).PlusDays(day)).ToArbitrary();

            Prop.ForAll(days, day => VietnameseDate.Parse(VietnameseDate.Format(day)) == day && VietnameseDate.Parse(VietnameseDate.FormatLong(day)) == day)
                .QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Pads_days_below_ten_and_the_first_two_months_in_the_long_form()
        {
            Assert.Equal("ngày 03 tháng 02 năm 2016", VietnameseDate.FormatLong(new LocalDate(2016, 2, 3)));
            Assert.Equal("ngày 29 tháng 7 năm 2020", VietnameseDate.FormatLong(new LocalDate(2020, 7, 29)));
            Assert.Equal("3/2/2016", VietnameseDate.Format(new LocalDate(2016, 2, 3)));
        }
    }
}
