using System.Numerics;
using DanVan.Domain.Json;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Json;

public class ExactTextTests
{
    public class Format
    {
        [Theory]
        [InlineData(0, 1, "0")]
        [InlineData(-7, 1, "-7")]
        [InlineData(2159, 100, "21.59")]
        [InlineData(-1, 20, "-0.05")]
        [InlineData(1, 3, "1/3")]
        [InlineData(-5, 7, "-5/7")]
        public void Writes_decimals_where_they_are_exact(int numerator, int denominator, string text) =>
            Assert.Equal(text, ExactText.Format(Fraction.Of(numerator, denominator)));
    }

    public class TryParse
    {
        [Fact]
        public void Gives_back_every_number() => Prop.ForAll<int, int, byte>((a, b, exponent) =>
        {
            var number = Fraction.Of(a, b == 0 ? 1 : b) * Fraction.PowerOfTen(-(exponent % 20));

            return ExactText.TryParse(ExactText.Format(number), out Fraction again) && again == number;
        }).QuickCheckThrowOnFailure();

        [Theory]
        [InlineData("")]
        [InlineData("-")]
        [InlineData("1.")]
        [InlineData(".5")]
        [InlineData("1,5")]
        [InlineData("+1")]
        [InlineData("1e9")]
        [InlineData("1/0")]
        [InlineData("1/-2")]
        [InlineData("1/2/3")]
        [InlineData(" 1")]
        [InlineData("١")]
        public void Refuses_other_numbers(string text) => Assert.False(ExactText.TryParse(text, out Fraction _));

        [Fact]
        public void Refuses_a_number_of_too_many_digits() => Assert.False(ExactText.TryParse(new string('9', 1_001), out Fraction _));

        [Fact]
        public void Reads_a_number_beyond_any_machine_word()
        {
            Assert.True(ExactText.TryParse("123456789012345678901234567890", out Fraction number));

            Assert.Equal(BigInteger.Parse("123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture), number.Numerator);
        }
    }
}
