using System.Numerics;
using DanVan.Domain.Json;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

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

        [Fact]
        public void Writes_open_closed_and_missing_ends()
        {
            Assert.Equal("[1, 2)", ExactText.Format(Interval.Of(1, true, 2, false)));
            Assert.Equal("(-inf, 300)", ExactText.Format(Interval.Under(300)));
            Assert.Equal("[0.5, +inf)", ExactText.Format(Interval.AtLeast(Fraction.Of(1, 2))));
            Assert.Equal("(-inf, +inf)", ExactText.Format(Interval.Unbounded));
        }
    }

    public class TryParse
    {
        [Fact]
        public void Gives_back_every_number() => Prop.ForAll<int, int, byte>((a, b, exponent) =>
        {
            var number = Fraction.Of(a, b == 0 ? 1 : b) * Fraction.PowerOfTen(-(exponent % 20));

            return ExactText.TryParse(ExactText.Format(number), out Fraction again) && again == number;
        }).QuickCheckThrowOnFailure();

        [Fact]
        public void Gives_back_every_interval() => Prop.ForAll<(int?, int?), (bool, bool)>((ends, closed) =>
        {
            var low = ends.Item1 is { } l ? Fraction.Of(l, 3) : (Fraction?)null;
            var high = ends.Item2 is { } h ? Fraction.Of(h, 8) : (Fraction?)null;
            var interval = Interval.Of(low, low is not null && closed.Item1, high, high is not null && closed.Item2);

            return ExactText.TryParse(ExactText.Format(interval), out Interval again) && again == interval;
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

        [Theory]
        [InlineData("[1,2]")]
        [InlineData("1, 2")]
        [InlineData("[1, 2")]
        [InlineData("[, 2]")]
        [InlineData("[+inf, 2]")]
        [InlineData("[]")]
        public void Refuses_other_intervals(string text) => Assert.False(ExactText.TryParse(text, out Interval _));

        [Fact]
        public void Refuses_a_number_of_too_many_digits() => Assert.False(ExactText.TryParse(new string('9', 401), out Fraction _));

        [Fact]
        public void Reads_a_number_beyond_any_machine_word()
        {
            Assert.True(ExactText.TryParse("123456789012345678901234567890", out Fraction number));

            Assert.Equal(BigInteger.Parse("123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture), number.Numerator);
        }
    }
}
