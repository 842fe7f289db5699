using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Wording;

public class NumberTextTests
{
    private static readonly NumberText s_vietnamese = new(CultureInfo.GetCultureInfo("vi-VN"));
    private static readonly NumberText s_english = new(CultureInfo.GetCultureInfo("en-US"));

    public class Write
    {
        [Theory]
        [InlineData(8943, 1, "8.943")]
        [InlineData(-1234567, 1, "-1.234.567")]
        [InlineData(125, 8, "15,625")]
        [InlineData(0, 1, "0")]
        [InlineData(1, 2, "0,5")]
        public void Writes_short_numbers_in_full(int numerator, int denominator, string text) =>
            Assert.Equal(text, s_vietnamese.Write(Fraction.Of(numerator, denominator), 2));

        [Theory]
        [InlineData(200, 3, "66,67")]
        [InlineData(-200, 3, "-66,67")]
        public void Rounds_long_numbers_once(int numerator, int denominator, string text) =>
            Assert.Equal(text, s_vietnamese.Write(Fraction.Of(numerator, denominator), 2));

        [Fact]
        public void Follows_the_culture() => Assert.Equal("12,345.67", s_english.Write(Fraction.Of(3703700, 300), 2));

        [Fact]
        public void Never_looks_like_a_number_it_is_not()
        {
            // 99,99996…% must not read 100%.
            var value = Fraction.Of(29_999_990, 300_000);

            Assert.Equal("99,99997", s_vietnamese.Write(value, 2, 100));
        }

        [Fact]
        public void May_look_like_a_number_it_is() => Assert.Equal("100", s_vietnamese.Write(100, 2, 100));
    }
}
