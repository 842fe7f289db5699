using DanVan.Domain.Documents.Reading.Sheets;
using NodaTime;

namespace DanVan.Domain.Documents.Tests.Reading.Sheets;

public class NumberFormatTests
{
    private static SheetNumber Number(string written) => SheetNumber.TryParse(written, out var number) ? number : throw new FormatException(written);

    public class Show
    {
        [Theory]
        [InlineData("8943", "General", "8943")]
        [InlineData("8943", "#,##0", "8.943")]
        [InlineData("0", "#,##0", "0")]
        [InlineData("1234567.5", "#,##0", "1.234.568")]
        [InlineData("-1234.5", "#,##0.00", "-1.234,50")]
        [InlineData("-0.001", "0.00", "0,00")]
        [InlineData("0.2159", "0.00%", "21,59%")]
        [InlineData("0.215938", "0.00%", "21,59%")]
        [InlineData("0.21595", "0.00%", "21,60%")]
        [InlineData("1", "0%", "100%")]
        [InlineData("5", "00", "05")]
        [InlineData("0.5", "#.##", "0,5")]
        [InlineData("12.5", "0.0##", "12,5")]
        [InlineData("1500000", "#,##0,", "1.500")]
        [InlineData("1500", "#,##0\" đồng\"", "1.500 đồng")]
        [InlineData("0", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", "-")]
        [InlineData("-5", "#,##0;[Red](#,##0)", "-5")]
        [InlineData("5", "[$-42A]0.0", "5,0")]
        [InlineData("43831", "dd/mm/yyyy", "01/01/2020")]
        [InlineData("43831.75", "d/m/yy h:mm", "1/1/20 18:00")]
        [InlineData("43831", "\"ngày\" dd \"tháng\" mm", "ngày 01 tháng 01")]
        [InlineData("0.30000000000000004", "General", "0,3")]
        [InlineData("1E-05", "General", "0,00001")]
        [InlineData("1.5E+20", "General", "150000000000000000000")]
        public void Is_what_the_cell_shows(string written, string format, string shown) =>
            Assert.Equal(shown, NumberFormat.Of(format).Show(Number(written), date1904: false));
    }

    public class HidesDigits
    {
        [Theory]
        [InlineData("12.5", "#,##0", true)]
        [InlineData("12", "#,##0", false)]
        [InlineData("0.2159", "0.00%", false)]
        [InlineData("0.21594", "0.00%", true)]
        [InlineData("12.5", "General", false)]
        public void Is_said_of_digits_beyond_the_last_one_shown(string written, string format, bool hides) =>
            Assert.Equal(hides, NumberFormat.Of(format).HidesDigits(Number(written)));
    }

    public class TryParse
    {
        [Theory]
        [InlineData("0.1", 1, 1)]
        [InlineData("0.30000000000000004", 3, 1)]
        [InlineData("2.6749999999999998", 2675, 3)]
        [InlineData("1.0000000000000002", 1, 0)]
        [InlineData("-7.5", -75, 1)]
        public void Rounds_the_digits_of_the_file_to_fifteen(string written, long digits, int decimals)
        {
            Assert.Equal((digits, decimals), ((long)Number(written).Digits, Number(written).Decimals));
        }

        [Theory]
        [InlineData("")]
        [InlineData("-")]
        [InlineData("1.2.3")]
        [InlineData("NaN")]
        [InlineData("1E999")]
        [InlineData("0x10")]
        public void Refuses_what_is_no_number(string written) => Assert.False(SheetNumber.TryParse(written, out _));
    }

    public class TryRead
    {
        [Theory]
        [InlineData("1", false, 1900, 1, 1)]
        [InlineData("59", false, 1900, 2, 28)]
        [InlineData("61", false, 1900, 3, 1)]
        [InlineData("44041", false, 2020, 7, 29)]
        [InlineData("0", true, 1904, 1, 1)]
        public void Counts_days_as_a_sheet_does(string written, bool date1904, int year, int month, int day)
        {
            Assert.True(SheetDate.TryRead(Number(written), date1904, out var found, out _));
            Assert.Equal(new LocalDate(year, month, day), found);
        }

        [Theory]
        [InlineData("60")]
        [InlineData("-1")]
        [InlineData("9999999")]
        public void Refuses_days_that_never_were(string written) => Assert.False(SheetDate.TryRead(Number(written), date1904: false, out _, out _));
    }
}
