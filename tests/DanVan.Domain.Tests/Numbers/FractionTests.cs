using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Numbers;

public class FractionTests
{
    private static readonly Gen<((BigInteger Numerator, BigInteger Denominator) A, (BigInteger Numerator, BigInteger Denominator) B)> s_pairs =
        NumberGenerators.Ratios.Two().Select(p => (p.Item1, p.Item2));

    private static Fraction F((BigInteger Numerator, BigInteger Denominator) ratio) => Fraction.Of(ratio.Numerator, ratio.Denominator);

    /// <summary>Compares by cross multiplication and asks for lowest terms, so that equal numbers look the same.</summary>
    private static bool Is(Fraction fraction, BigInteger numerator, BigInteger denominator) =>
        fraction.Numerator * denominator == numerator * fraction.Denominator
        && fraction.Denominator.Sign > 0
        && BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne
        && fraction.IsSmall == (Fits(fraction.Numerator) && Fits(fraction.Denominator));

    private static bool Fits(BigInteger part) => part >= long.MinValue && part <= long.MaxValue;

    public class Default
    {
        [Fact]
        public void Is_zero()
        {
            Assert.Equal(Fraction.Zero, default);
            Assert.Equal(BigInteger.One, default(Fraction).Denominator);
            Assert.Equal("0", default(Fraction).ToString());
            Assert.Equal(default, Fraction.Of(0, -7));
        }
    }

    public class Of
    {
        [Fact]
        public void Brings_to_lowest_terms() => NumberGenerators.Check(NumberGenerators.Ratios, r => Is(F(r), r.Numerator, r.Denominator));

        [Fact]
        public void Refuses_zero_below()
        {
            Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
            Assert.Throws<DivideByZeroException>(() => Fraction.Of(BigInteger.One, BigInteger.Zero));
        }

        [Fact]
        public void Is_the_same_for_machine_and_big_integers() => NumberGenerators.Check(
            Gen.Choose(-50, 50).Two().Where(p => p.Item2 != 0),
            p => Fraction.Of((long)p.Item1, p.Item2) == Fraction.Of((BigInteger)p.Item1, p.Item2));
    }

    public class FromDecimal
    {
        [Theory]
        [InlineData("0.00", 0, 1)]
        [InlineData("21.59", 2159, 100)]
        [InlineData("-0.125", -1, 8)]
        [InlineData("-100", -100, 1)]
        public void Is_exact(string value, long numerator, long denominator) =>
            Assert.Equal(Fraction.Of(numerator, denominator), Fraction.FromDecimal(decimal.Parse(value, CultureInfo.InvariantCulture)));

        [Fact]
        public void Is_exact_at_the_far_ends()
        {
            Assert.Equal(BigInteger.Pow(2, 96) - 1, Fraction.FromDecimal(decimal.MaxValue).Numerator);
            Assert.Equal(Fraction.PowerOfTen(-28), Fraction.FromDecimal(0.0000000000000000000000000001m));
            Assert.Equal(-Fraction.PowerOfTen(-28), Fraction.FromDecimal(-0.0000000000000000000000000001m));
        }
    }

    public class Arithmetic
    {
        [Fact]
        public void Adds_as_big_integers_do() => NumberGenerators.Check(s_pairs, p => Is(
            F(p.A) + F(p.B), (p.A.Numerator * p.B.Denominator) + (p.B.Numerator * p.A.Denominator), p.A.Denominator * p.B.Denominator));

        [Fact]
        public void Subtracts_as_big_integers_do() => NumberGenerators.Check(s_pairs, p => Is(
            F(p.A) - F(p.B), (p.A.Numerator * p.B.Denominator) - (p.B.Numerator * p.A.Denominator), p.A.Denominator * p.B.Denominator));

        [Fact]
        public void Multiplies_as_big_integers_do() => NumberGenerators.Check(s_pairs, p => Is(
            F(p.A) * F(p.B), p.A.Numerator * p.B.Numerator, p.A.Denominator * p.B.Denominator));

        [Fact]
        public void Divides_as_big_integers_do() => NumberGenerators.Check(s_pairs.Where(p => !p.B.Numerator.IsZero), p => Is(
            F(p.A) / F(p.B), p.A.Numerator * p.B.Denominator, p.A.Denominator * p.B.Numerator));

        [Fact]
        public void Refuses_to_divide_by_zero() => Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);

        [Fact]
        public void Compares_as_big_integers_do() => NumberGenerators.Check(s_pairs, p =>
        {
            var sign = p.A.Denominator.Sign * p.B.Denominator.Sign;
            var order = (p.A.Numerator * p.B.Denominator).CompareTo(p.B.Numerator * p.A.Denominator) * sign;
            return Math.Sign(F(p.A).CompareTo(F(p.B))) == Math.Sign(order)
                && (F(p.A) == F(p.B)) == (order == 0)
                && (F(p.A) < F(p.B)) == (order < 0)
                && (order != 0 || F(p.A).GetHashCode() == F(p.B).GetHashCode());
        });

        [Fact]
        public void Finds_the_whole_numbers_around() => NumberGenerators.Check(NumberGenerators.Fractions, f =>
            Fraction.FromInteger(f.Floor()) <= f && f < Fraction.FromInteger(f.Floor() + 1)
            && Fraction.FromInteger(f.Ceiling()) >= f && f > Fraction.FromInteger(f.Ceiling() - 1));

        [Fact]
        public void Has_a_size_without_sign() => NumberGenerators.Check(NumberGenerators.Fractions, f =>
            f.Abs().Sign >= 0 && (f.Abs() == f || f.Abs() == -f) && f.Sign == f.Numerator.Sign);

        [Fact]
        public void Adds_a_million_times_without_error()
        {
            var random = new Random(20_200_729);
            var sum = Fraction.Zero;
            BigInteger numerator = 0, denominator = 1;
            for (var i = 0; i < 1_000_000; i++)
            {
                // Mostly what reports hold; one number in a thousand leaves the machine integers.
                var (n, d) = i % 1_000 == 0
                    ? (random.NextInt64(long.MinValue, long.MaxValue), random.NextInt64(1, long.MaxValue))
                    : (random.NextInt64(-1_000_000_000, 1_000_000_000), s_denominators[random.Next(s_denominators.Length)]);
                var addend = Fraction.Of(n, d);
                if (i % 1_000 == 1)
                {
                    (sum, numerator, denominator) = (Fraction.Zero, 0, 1);
                }

                sum += addend;
                (numerator, denominator) = ((numerator * d) + (n * denominator), denominator * d);
                if (sum.Numerator * denominator != numerator * sum.Denominator)
                {
                    Assert.Fail($"Wrong after adding {addend}, term {i}.");
                }

                if (denominator.GetBitLength() > 256)
                {
                    // The oracle stays quick: bring it to lowest terms by itself.
                    var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
                    (numerator, denominator) = (numerator / divisor, denominator / divisor);
                }
            }
        }

        private static readonly long[] s_denominators = [1, 1, 1, 2, 3, 7, 10, 100, 1_000, 1_446, 10_000];
    }

    public class Round
    {
        [Theory]
        [InlineData(Rounding.HalfUp, "1.25", "1.3")]
        [InlineData(Rounding.HalfUp, "-1.25", "-1.2")]
        [InlineData(Rounding.HalfDown, "1.25", "1.2")]
        [InlineData(Rounding.HalfDown, "-1.25", "-1.3")]
        [InlineData(Rounding.HalfEven, "1.25", "1.2")]
        [InlineData(Rounding.HalfEven, "1.35", "1.4")]
        [InlineData(Rounding.HalfAwayFromZero, "-1.25", "-1.3")]
        [InlineData(Rounding.HalfTowardsZero, "-1.25", "-1.2")]
        [InlineData(Rounding.Nearest, "-1.25", "-1.3")]
        [InlineData(Rounding.Truncate, "-1.29", "-1.2")]
        [InlineData(Rounding.AwayFromZero, "-1.21", "-1.3")]
        [InlineData(Rounding.Floor, "-1.21", "-1.3")]
        [InlineData(Rounding.Ceiling, "-1.29", "-1.2")]
        [InlineData(Rounding.Exact, "-1.29", "-1.29")]
        public void Goes_the_way_of_the_rounding(Rounding rounding, string value, string rounded) => Assert.Equal(
            Fraction.Parse(rounded, null), Fraction.Parse(value, null).Round(Fraction.Of(1, 10), rounding));

        [Fact]
        public void Needs_a_step_and_a_way_to_go()
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.Round(0, Rounding.HalfUp));
            Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.Round(1, Rounding.FloorOrCeiling));
        }
    }

    public class Text
    {
        [Fact]
        public void Is_read_back_as_written() => NumberGenerators.Check(NumberGenerators.Fractions, f => Fraction.Parse(f.ToString(), null) == f);

        [Fact]
        public void Is_the_same_in_a_span() => NumberGenerators.Check(NumberGenerators.Fractions, f =>
        {
            Span<char> buffer = stackalloc char[200];
            return f.TryFormat(buffer, out var written, default, null) && buffer[..written].SequenceEqual(f.ToString())
                && (written == 0 || !f.TryFormat(buffer[..(written - 1)], out _, default, null));
        });

        [Theory]
        [InlineData("3/8", 3, 8)]
        [InlineData("-12.50", -25, 2)]
        [InlineData("+7", 7, 1)]
        [InlineData(" 1.5E3 ", 1500, 1)]
        [InlineData("15e-1", 3, 2)]
        public void Is_read_exactly(string text, long numerator, long denominator) =>
            Assert.Equal(Fraction.Of(numerator, denominator), Fraction.Parse(text, null));

        [Theory]
        [InlineData("")]
        [InlineData("-")]
        [InlineData("NaN")]
        [InlineData("1/0")]
        [InlineData("1/-2")]
        [InlineData("1.")]
        [InlineData(".5")]
        [InlineData("1,5")]
        [InlineData("1.2.3")]
        [InlineData("1e")]
        [InlineData("1e401")]
        [InlineData("1e99999999999")]
        [InlineData("10^400")]
        [InlineData("0x1F")]
        [InlineData("\uFF11")]
        public void Is_refused_when_it_is_no_number(string text)
        {
            Assert.False(Fraction.TryParse(text, null, out _));
            Assert.Contains("Expected", Assert.Throws<FormatException>(() => Fraction.Parse(text, null)).Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Is_refused_beyond_a_thousand_characters() => Assert.False(Fraction.TryParse(new string('1', 1_001), null, out _));

        [Theory]
        [InlineData("2/3", "F2", "0.67")]
        [InlineData("-2/3", "F0", "-1")]
        [InlineData("-1/8", "F2", "-0.13")]
        [InlineData("-1/1000", "F2", "0.00")]
        [InlineData("5", "F1", "5.0")]
        public void Can_be_rounded_to_decimals(string value, string format, string shown) =>
            Assert.Equal(shown, Fraction.Parse(value, null).ToString(format, null));

        [Fact]
        public void Takes_the_decimal_sign_of_the_culture()
        {
            var vietnamese = CultureInfo.GetCultureInfo("vi-VN");

            Assert.Equal("0,67", Fraction.Of(2, 3).ToString("F2", vietnamese));
            Assert.Equal(Fraction.Of(3, 2), Fraction.Parse("1,5", vietnamese));
        }
    }
}
