using System.Globalization;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Numbers;

public class FigureTests
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly Gen<Figure> s_figures =
        from digits in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from decimals in Gen.Choose(0, 6)
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
        from unit in Gen.Elements(null, "%", "‰", "ha", "lượt công dân", "m2", "người/1.000 dân", "Đ/c")
        from scale in Gen.Elements(1L, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000)
        select Figure.Of(Fraction.FromInteger(digits) * Fraction.PowerOfTen(-decimals), decimals, qualifier, unit, scale);

    public class Default
    {
        [Fact]
        public void Is_an_exact_zero_without_unit()
        {
            Figure figure = default;

            Assert.Equal(Figure.Of(0), figure);
            Assert.Equal(Interval.Point(0), figure.ToInterval());
            Assert.Null(figure.Unit);
            Assert.Equal(Fraction.One, figure.Scale);
            Assert.Equal("0", figure.ToString());
        }
    }

    public class Of
    {
        [Theory]
        [InlineData(401)]
        [InlineData(-401)]
        [InlineData(int.MaxValue)]
        [InlineData(int.MinValue)]
        public void Refuses_decimals_beyond_any_report(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1, decimals));

        [Fact]
        public void Takes_an_empty_unit_as_none() => Assert.Equal(Figure.Of(1), Figure.Of(1, unit: ""));
    }

    public class ToInterval
    {
        [Theory]
        [InlineData("8.943", "[8943, 8943]")]
        [InlineData("21,59%", "[4317/200, 4319/200]")]
        [InlineData("98%", "[195/2, 197/2]")]
        [InlineData("12‰", "[23/2, 25/2]")]
        [InlineData("42 ca/100.000 dân", "[83/2, 85/2]")]
        [InlineData("1,500 triệu", "[1499500, 1500500]")]
        [InlineData("5 triệu", "[4500000, 5500000]")]
        [InlineData("gần 300", "(-∞, 300)")]
        [InlineData("trên 300", "(300, +∞)")]
        [InlineData("từ 80%", "[80, +∞)")]
        [InlineData("không quá 5%", "(-∞, 5]")]
        [InlineData("khoảng 300", "(-∞, +∞)")]
        [InlineData("gần 1,5 tỷ đồng", "(-∞, 1500000000)")]
        [InlineData("-0,5%", "[-11/20, -9/20]")]
        public void Holds_what_could_have_been_written_so(string text, string interval) =>
            Assert.Equal(interval, Figure.Parse(text, s_vietnamese).ToInterval().ToString());

        [Fact]
        public void Is_a_point_for_a_count_unless_it_is_known_to_be_rounded()
        {
            Assert.Equal(Interval.Point(20), Figure.Count(20).ToInterval());
            Assert.Equal(Interval.Closed(Fraction.Of(39, 2), Fraction.Of(41, 2)), Figure.Count(20).ToRoundedInterval());
            Assert.Equal(Interval.Closed(Fraction.Of(39, 2), Fraction.Of(41, 2)), Figure.Count(20).WithStep(1).ToInterval());
            Assert.Equal(Interval.Closed(450, 550), Figure.Of(500, -2).ToInterval());
            Assert.Equal(Interval.Point(Fraction.Of(41, 2)), Figure.Of(Fraction.Of(41, 2), 1).AsExact().ToInterval());
        }
    }

    public class WithStep
    {
        [Fact]
        public void Declares_a_step_that_the_digits_do_not_say()
        {
            var rounded = Figure.Count(5, "hộ").WithStep(5);

            Assert.Equal(5, rounded.Step);
            Assert.Equal(Interval.Closed(Fraction.Of(5, 2), Fraction.Of(15, 2)), rounded.ToInterval());
            Assert.Equal("5 hộ", rounded.ToString());
            Assert.NotEqual(Figure.Count(5, "hộ"), rounded);
            Assert.Equal(Figure.Count(5, "hộ"), rounded.WithStep(null));
        }

        [Fact]
        public void Counts_in_the_scale_of_the_figure()
        {
            var thousands = Figure.Of(Fraction.Of(85, 10), 1).WithScale(1_000).WithStep(Fraction.Of(1, 2));

            Assert.Equal(500, thousands.ScaledStep);
            Assert.Equal(Interval.Closed(8_250, 8_750), thousands.ToInterval());
        }

        [Fact]
        public void Refuses_digits_beyond_the_step()
        {
            var error = Assert.Throws<ArgumentException>(() => Figure.Count(1_234).WithStep(10));

            Assert.Contains("1234 is not a multiple of 10", error.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Count(1_234).WithStep(0));
            Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Count(1_234).WithScale(0));
        }
    }

    public class Excess
    {
        [Theory]
        [InlineData("1234", 10, "1230", "4")]
        [InlineData("-1234", 10, "-1230", "4")]
        [InlineData("1234", 100_000, "0", "1234")]
        [InlineData("1230", 10, "1230", "0")]
        [InlineData("7", 5, "5", "2")]
        public void Is_what_a_step_cannot_hold(string value, int step, string significant, string insignificant)
        {
            var excess = ExcessDigits.Of(Fraction.Parse(value, null), step);

            Assert.Equal(significant, excess.Significant.ToString());
            Assert.Equal(insignificant, excess.Insignificant.ToString());
            Assert.Equal(insignificant != "0", excess.Any);
        }
    }

    public class Text
    {
        [Theory]
        [InlineData("1.500,00 ha", "1.500,00 ha")]
        [InlineData("1.500ha", "1.500 ha")]
        [InlineData("2670", "2.670")]
        [InlineData("05", "5")]
        [InlineData("78,4 %", "78,4%")]
        [InlineData("gần 300 lượt", "dưới 300 lượt")]
        [InlineData("80% trở lên", "từ 80%")]
        [InlineData("-0,50", "-0,50")]
        [InlineData("5 ngàn tỉ đồng", "5 nghìn tỷ đồng")]
        [InlineData("3 trăm triệu đồng", "3 trăm triệu đồng")]
        public void Keeps_the_precision_written(string text, string shown) => Assert.Equal(shown, Figure.Parse(text, s_vietnamese).ToString());

        [Theory]
        [InlineData("gần 1.234,5 triệu đồng", "under 1,234.5 million đồng")]
        [InlineData("từ 80%", "at least 80%")]
        [InlineData("2.000.000 vạn", "20,000,000,000")]
        public void Follows_the_culture(string text, string shown) =>
            Assert.Equal(shown, Figure.Parse(text, s_vietnamese).ToString(null, CultureInfo.InvariantCulture));

        [Fact]
        public void Is_read_back_as_an_equal_figure_in_either_culture() => NumberGenerators.Check(s_figures, figure =>
            Figure.Parse(figure.ToString(null, s_vietnamese), s_vietnamese) == figure
            && Figure.Parse(figure.ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == figure);

        [Fact]
        public void Is_the_same_in_a_span_and_says_when_it_does_not_fit() => NumberGenerators.Check(s_figures, figure =>
        {
            Span<char> buffer = stackalloc char[100];
            return figure.TryFormat(buffer, out var written, default, null) && buffer[..written].SequenceEqual(figure.ToString())
                && !figure.TryFormat(buffer[..(written - 1)], out var none, default, null) && none == 0;
        });

        [Fact]
        public void Can_be_the_number_alone() => Assert.Equal("1.234,5", Figure.Parse("gần 1.234,5 triệu đồng", null).ToString("N", null));

        [Fact]
        public void Multiplies_out_a_scale_that_has_no_word() =>
            Assert.Equal("600.000 đồng", Figure.Of(3, 0, Qualifier.Exact, "đồng", 200_000).ToString());

        [Fact]
        public void Has_no_limit_of_length() => Assert.Equal(
            "1" + string.Concat(Enumerable.Repeat(".000", 100)), Figure.Of(Fraction.PowerOfTen(300)).ToString());

        [Fact]
        public void Refuses_formats_it_does_not_know() => Assert.Throws<FormatException>(() => Figure.Count(1).ToString("X", null));
    }
}
