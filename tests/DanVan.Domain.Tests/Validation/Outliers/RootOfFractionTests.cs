using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class RootOfFractionTests
{
    public class Of
    {
        [Theory]
        [InlineData("0", 2, "0")]
        [InlineData("1", 7, "1")]
        [InlineData("2.25", 2, "1.5")]
        [InlineData("0.000001", 3, "0.01")]
        [InlineData("1e60", 2, "1e30")]
        public void Is_exact_where_it_can_be(string value, int degree, string root) =>
            Assert.Equal(Exact(root), RootOfFraction.Of(Exact(value), degree));

        [Theory]
        [InlineData("2", 2)]
        [InlineData("0.0000000000000000000000000000000000002", 2)]
        [InlineData("123456789123456789123456789", 100)]
        [InlineData("0.3", 100)]
        public void Has_thirty_digits_where_it_cannot(string value, int degree)
        {
            var exact = Exact(value);
            var root = RootOfFraction.Of(exact, degree);

            Assert.True(Power(root, degree) <= exact);
            Assert.True(Power(root * (1 + Fraction.PowerOfTen(-29)), degree) > exact);
        }

        private static Fraction Exact(string value) => value.Split('e') is [var digits, var zeros]
            ? Fraction.Parse(digits, null) * Fraction.PowerOfTen(int.Parse(zeros, null))
            : Fraction.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        private static Fraction Power(Fraction value, int degree) => Fraction.Of(BigInteger.Pow(value.Numerator, degree), BigInteger.Pow(value.Denominator, degree));
    }

    public class Floor
    {
        [Fact]
        public void Is_the_largest_whole_number_whose_power_is_not_above() => Prop.ForAll(
            Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Zip(Gen.Choose(1, 12), Gen.Choose(1, 9))).ToArbitrary(),
            drawn =>
            {
                var (seed, (degree, size)) = drawn;
                var value = BigInteger.Pow(seed, size);

                var root = RootOfFraction.Floor(value, degree);

                Assert.True(BigInteger.Pow(root, degree) <= value && BigInteger.Pow(root + 1, degree) > value);
            }).QuickCheckThrowOnFailure();
    }
}
