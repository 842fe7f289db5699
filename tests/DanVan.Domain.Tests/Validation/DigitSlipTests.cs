using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

public class DigitSlipTests
{
    public class Between
    {
        [Theory]
        [InlineData(8934, 8943, "transposition")]
        [InlineData(8934, 8974, "digit")]
        [InlineData(10, 11, "digit")]
        [InlineData(12, 21, "transposition")]
        [InlineData(8934, 9834, "transposition")]
        public void Finds_one_wrong_digit_or_two_swapped_neighbours(int typed, int meant, string evidence) =>
            Assert.Equal(evidence, DigitSlip.Between(typed, meant, 1)!.Evidence);

        [Theory]
        [InlineData(8934, 8934)]
        [InlineData(8934, 4938)]
        [InlineData(8934, 8349)]
        [InlineData(8934, 893)]
        [InlineData(99, 100)]
        [InlineData(5, 6)]
        [InlineData(9, 19)]
        [InlineData(-12, -21)]
        public void Finds_none_else(int typed, int meant) => Assert.Null(DigitSlip.Between(typed, meant, 1));

        [Fact]
        public void Compares_digits_at_the_step_written() => Assert.Equal("transposition", DigitSlip.Between(Fraction.Of(2159, 100), Fraction.Of(2195, 100), Fraction.Of(1, 100))!.Evidence);

        [Fact]
        public void Finds_none_where_the_right_number_has_more_digits() => Assert.Null(DigitSlip.Between(Fraction.Of(215, 10), Fraction.Of(2159, 100), Fraction.Of(1, 10)));
    }

    public class From
    {
        [Fact]
        public void Lists_every_number_one_slip_away_once()
        {
            // 12: the first digit may be 2 to 9, the second any other than 2, and 21 is the two swapped; 02 is below 10.
            var meant = DigitSlip.From(12).Select(slip => slip.Meant).ToList();

            Assert.Equal([10, 11, 13, 14, 15, 16, 17, 18, 19, 21, 22, 32, 42, 52, 62, 72, 82, 92], meant.Order().Select(value => (int)value.Numerator));
        }

        [Theory]
        [InlineData(9)]
        [InlineData(0)]
        [InlineData(-50)]
        public void Lists_none_below_ten(int typed) => Assert.Empty(DigitSlip.From(typed));
    }
}
