using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rates;

public class RateTests
{
    public class Default
    {
        [Fact]
        public void Is_zero_percent() => Assert.Equal(Rate.FromPercent(0), default);
    }

    public class Of
    {
        [Fact]
        public void Has_no_value_when_the_whole_is_zero() => Assert.Null(Rate.Of(3, 0));

        [Fact]
        public void Is_the_same_rate_however_it_was_given()
        {
            Assert.Equal(Rate.Of(1, 2), Rate.FromPercent(50));
            Assert.Equal(Rate.Of(1, 2), Rate.FromPerMille(500));
            Assert.Equal(Rate.Of(1, 2), Rate.FromFraction(Fraction.Of(1, 2)));
            Assert.True(Rate.Of(1, 3) < Rate.Of(1, 2));
        }

        [Fact]
        public void Can_be_stated_per_any_base()
        {
            var rate = Rate.Of(423, 1_000_000)!.Value;

            Assert.Equal(Fraction.Of(423, 10), rate.Per(100_000));
            Assert.Equal(Fraction.Of(423, 1_000), rate.PerMille);
            Assert.Equal(Fraction.Of(423, 10_000), rate.Percent);
            Assert.Equal("42,3 ca/100.000 dân", rate.ToFigure(1, Rounding.HalfUp, 100_000, "ca/100.000 dân").ToString());
        }
    }

    public class Text
    {
        [Theory]
        [InlineData("1/8", null, "12,5%")]
        [InlineData("2/3", null, "66,67%")]
        [InlineData("1/2", null, "50%")]
        [InlineData("1452/1446", null, "100,41%")]
        [InlineData("-1/3", null, "-33,33%")]
        [InlineData("0", null, "0%")]
        [InlineData("1", null, "100%")]
        [InlineData("12", null, "1.200%")]
        [InlineData("1/8", "P2", "12,50%")]
        [InlineData("1/8", "P0", "13%")]
        [InlineData("1/8", "M", "125‰")]
        [InlineData("1/8", "M1", "125,0‰")]
        [InlineData("1/8", "R", "1/8")]
        [InlineData("99999/100000", null, ">99,99%")]
        [InlineData("999/1000", "P0", ">99%")]
        [InlineData("100001/100000", null, "<100,01%")]
        [InlineData("1/100000", null, "<0,01%")]
        [InlineData("1/1000", "P0", "<1%")]
        [InlineData("-1/100000", null, ">-0,01%")]
        [InlineData("9999/10000", null, "99,99%")]
        [InlineData("1/10000", null, "0,01%")]
        [InlineData("99999/100000", "M1", ">999,9‰")]
        public void Is_rounded_once_and_never_to_nothing_or_to_the_whole(string value, string? format, string shown) =>
            Assert.Equal(shown, Rate.FromFraction(Fraction.Parse(value, null)).ToString(format, null));

        [Fact]
        public void Never_shows_the_whole_for_less_or_nothing_for_more() => NumberGenerators.Check(
            Gen.Choose(1, 100_000).Two().SelectMany(p => Gen.Elements("P", "P0", "P1", "P3", "M", "M0").Select(format => (n: p.Item1, d: p.Item2, format))),
            c =>
            {
                var shown = Rate.Of(c.n, c.d)!.Value.ToString(c.format, CultureInfo.InvariantCulture);
                var isWhole = shown.TrimEnd('0').TrimEnd('.') is "100%" or "1,000‰" || shown.Replace(".000", "", StringComparison.Ordinal) is "100%" or "1,000‰";
                return !shown.StartsWith("0%", StringComparison.Ordinal) && !shown.StartsWith("0‰", StringComparison.Ordinal)
                    && !shown.StartsWith("0.0%", StringComparison.Ordinal) && !shown.StartsWith("0.000%", StringComparison.Ordinal) && (!isWhole || c.n == c.d);
            });

        [Fact]
        public void Follows_the_culture()
        {
            Assert.Equal("66.67%", Rate.Of(2, 3)!.Value.ToString(null, CultureInfo.InvariantCulture));
            Assert.Equal("66,67%", Rate.Of(2, 3)!.Value.ToString(null, CultureInfo.GetCultureInfo("vi-VN")));
        }

        [Theory]
        [InlineData("12,5%", "1/8")]
        [InlineData("12,5 %", "1/8")]
        [InlineData("125‰", "1/8")]
        [InlineData("26/112", "13/56")]
        [InlineData("1.452 / 1.446", "242/241")]
        [InlineData("-5%", "-1/20")]
        public void Is_read_exactly(string text, string value) => Assert.Equal(Fraction.Parse(value, null), Rate.Parse(text, null).Value);

        [Theory]
        [InlineData("")]
        [InlineData("%")]
        [InlineData("12,5")]
        [InlineData("1/0")]
        [InlineData("1/2/3")]
        [InlineData("1/2%")]
        [InlineData("12,5%%")]
        [InlineData("1.2.3%")]
        public void Is_refused_when_it_is_no_rate(string text)
        {
            Assert.False(Rate.TryParse(text, null, out _));
            Assert.Contains("Expected a number followed by '%'", Assert.Throws<FormatException>(() => Rate.Parse(text, null)).Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Is_read_back_from_its_exact_form() => NumberGenerators.Check(
            Gen.Choose(-100_000, 100_000).Two().Where(p => p.Item2 != 0),
            p => Rate.Parse(Rate.Of(p.Item1, p.Item2)!.Value.ToString("R", null), null) == Rate.Of(p.Item1, p.Item2));

        [Fact]
        public void Refuses_formats_it_does_not_know() => Assert.Throws<FormatException>(() => Rate.FromPercent(1).ToString("X", null));
    }

    public class ToFigure
    {
        [Fact]
        public void Writes_what_a_report_would()
        {
            Assert.Equal("71,35%", Rate.Of(9201, 12896)!.Value.ToPercentFigure(2).ToString());
            Assert.Equal("66,6%", Rate.Of(2, 3)!.Value.ToFigure(1, Rounding.Truncate, 100, "%").ToString());
        }

        [Fact]
        public void Fits_the_rate_it_came_from() => NumberGenerators.Check(
            Gen.Choose(0, 5_000).Two().Where(p => p.Item2 > 0),
            p => RateCheck.Fits(p.Item1, p.Item2, Rate.Of(p.Item1, p.Item2)!.Value.ToPercentFigure(1)) == RateOutcome.Holds);
    }
}
