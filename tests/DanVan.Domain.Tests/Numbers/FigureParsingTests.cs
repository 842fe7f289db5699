using System.Globalization;
using System.Text;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Numbers;

public class FigureParsingTests
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public class Parse
    {
        [Theory]
        [InlineData("2670", 2670, 1, 0)]
        [InlineData("8.943", 8943, 1, 0)]
        [InlineData("05", 5, 1, 0)]
        [InlineData("1.234.567", 1234567, 1, 0)]
        [InlineData("78,4", 784, 10, 1)]
        [InlineData("0,50", 1, 2, 2)]
        [InlineData("1.311,4", 13114, 10, 1)]
        [InlineData("-3,5", -7, 2, 1)]
        [InlineData("−3", -3, 1, 0)]
        [InlineData("+3", 3, 1, 0)]
        [InlineData(" 12 ", 12, 1, 0)]
        public void Reads_numbers(string text, int numerator, int denominator, int decimals)
        {
            var figure = Figure.Parse(text, s_vietnamese);

            Assert.Equal(Figure.Of(Fraction.Of(numerator, denominator), decimals), figure);
        }

        [Theory]
        [InlineData("1.500ha", 1500, "ha")]
        [InlineData("1.500 ha", 1500, "ha")]
        [InlineData("98%", 98, "%")]
        [InlineData("98 %", 98, "%")]
        [InlineData("12‰", 12, "‰")]
        [InlineData("8.943 lượt công dân", 8943, "lượt công dân")]
        [InlineData("28 Đ/c", 28, "Đ/c")]
        [InlineData("120m2", 120, "m2")]
        [InlineData("42 người/1.000 dân", 42, "người/1.000 dân")]
        public void Reads_units_glued_or_not(string text, int value, string unit) =>
            Assert.Equal(Figure.Of(value, 0, Qualifier.Exact, unit), Figure.Parse(text, s_vietnamese));

        [Fact]
        public void Takes_the_step_from_the_digits_and_the_scale_from_the_word()
        {
            var figure = Figure.Parse("1,500 triệu đồng", s_vietnamese);

            Assert.Equal(Fraction.Of(3, 2), figure.Value);
            Assert.Equal(Fraction.Of(1, 1000), figure.Step);
            Assert.Equal(1_000_000, figure.Scale);
            Assert.Equal(1_500_000, figure.ScaledValue);
            Assert.Equal("đồng", figure.Unit);
        }

        [Theory]
        [InlineData("gần 300", Qualifier.Under)]
        [InlineData("Dưới 300", Qualifier.Under)]
        [InlineData("trên 300", Qualifier.Over)]
        [InlineData("HƠN 300", Qualifier.Over)]
        [InlineData("từ 300", Qualifier.AtLeast)]
        [InlineData("300 trở lên", Qualifier.AtLeast)]
        [InlineData("từ 300 trở lên", Qualifier.AtLeast)]
        [InlineData("không dưới 300", Qualifier.AtLeast)]
        [InlineData("không quá 300", Qualifier.AtMost)]
        [InlineData("tối đa 300", Qualifier.AtMost)]
        [InlineData("300 trở xuống", Qualifier.AtMost)]
        [InlineData("khoảng 300", Qualifier.About)]
        [InlineData("khoảng trên 300", Qualifier.About)]
        [InlineData("≥ 300", Qualifier.AtLeast)]
        public void Reads_qualifiers(string text, Qualifier qualifier) =>
            Assert.Equal(Figure.Of(300, 0, qualifier), Figure.Parse(text, s_vietnamese));

        [Fact]
        public void Reads_words_in_decomposed_form() =>
            Assert.Equal(Figure.Of(5, 0, Qualifier.Under, "tỉnh", 1_000_000_000), Figure.Parse("gần 5 tỷ tỉnh".Normalize(NormalizationForm.FormD), s_vietnamese));

        [Fact]
        public void Honours_the_culture()
        {
            Assert.Equal(Fraction.Of(3, 2), Figure.Parse("1.500", CultureInfo.InvariantCulture).Value);
            Assert.Equal(1500, Figure.Parse("1,500", CultureInfo.InvariantCulture).Value);
            Assert.Equal(1500, Figure.Parse("1.500", s_vietnamese).Value);
            Assert.Equal(Fraction.Of(3, 2), Figure.Parse("1,500", s_vietnamese).Value);
            Assert.Equal(1500, Figure.Parse("1.500", null).Value);
        }

        [Fact]
        public void Says_what_was_expected()
        {
            var error = Assert.Throws<FormatException>(() => Figure.Parse("1.2.3,4,5", s_vietnamese));

            Assert.Contains("'1.2.3,4,5' is not a figure", error.Message, StringComparison.Ordinal);
            Assert.Contains("Expected a number such as '8.943'", error.Message, StringComparison.Ordinal);
        }
    }

    public class TryParse
    {
        [Theory]
        [InlineData("")]
        [InlineData("   ")]
        [InlineData("-")]
        [InlineData("+")]
        [InlineData("--5")]
        [InlineData("NaN")]
        [InlineData("∞")]
        [InlineData("10^400")]
        [InlineData("1e400")]
        [InlineData("1.2.3,4,5")]
        [InlineData("12.34.567")]
        [InlineData("1.23")]
        [InlineData("1.5")]
        [InlineData("2670.500")]
        [InlineData("0.500")]
        [InlineData("1,2,3")]
        [InlineData("1.5000")]
        [InlineData("5,")]
        [InlineData("5.")]
        [InlineData(",5")]
        [InlineData("\uFF11\uFF12\uFF13")]
        [InlineData("٣")]
        [InlineData("%")]
        [InlineData("gần")]
        [InlineData("01(17%)")]
        [InlineData("5 10")]
        [InlineData("50 ha đến 75 ha")]
        [InlineData("10-15")]
        [InlineData("dưới 5 trở lên")]
        public void Refuses_what_is_no_figure(string text)
        {
            var read = Figure.TryParse(text, s_vietnamese, out var figure);

            Assert.False(read);
            Assert.Equal(default, figure);
        }

        [Fact]
        public void Refuses_no_text_at_all() => Assert.False(Figure.TryParse(null, s_vietnamese, out _));

        [Theory]
        [InlineData(401)]
        [InlineData(5_000)]
        [InlineData(5_000_000)]
        public void Refuses_thousands_of_digits(int digits) => Assert.False(Figure.TryParse(new string('9', digits), s_vietnamese, out _));

        [Fact]
        public void Reads_numbers_beyond_machine_integers_exactly()
        {
            Assert.True(Figure.TryParse("123.456.789.012.345.678.901.234,5", s_vietnamese, out var figure));

            Assert.Equal("2469135780246913578024" + "69/2", figure.Value.ToString());
        }
    }

    public class TryReadNumber
    {
        [Theory]
        [InlineData("8.943 lượt", 8943, 0, 5)]
        [InlineData("8.943.", 8943, 0, 5)]
        [InlineData("8.943, trong đó", 8943, 0, 5)]
        [InlineData("1.500ha", 1500, 0, 5)]
        [InlineData("26/112 xã", 26, 0, 2)]
        [InlineData("2016-2021", 2016, 0, 4)]
        [InlineData("01(17%)", 1, 0, 2)]
        public void Takes_the_longest_numeral(string text, int value, int decimals, int length)
        {
            Assert.True(Figure.TryReadNumber(text, out var read, out var readDecimals, out var readLength));

            Assert.Equal((value, decimals, length), (read, readDecimals, readLength));
        }

        [Theory]
        [InlineData("1.2.3,4,5 x", 9)]
        [InlineData("12.34.567", 9)]
        [InlineData("1.23 x", 4)]
        [InlineData("1,2,3;", 5)]
        [InlineData("x", 0)]
        [InlineData("", 0)]
        public void Refuses_malformed_groups_and_says_how_far_they_go(string text, int length)
        {
            Assert.False(Figure.TryReadNumber(text, out _, out _, out var readLength));

            Assert.Equal(length, readLength);
        }
    }
}
