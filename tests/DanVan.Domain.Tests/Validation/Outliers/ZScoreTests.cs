using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class ZScoreTests
{
    public class Check
    {
        [Fact]
        public void Takes_the_mean_and_the_deviation_of_the_population()
        {
            // 2 4 4 4 5 5 7 9: mean 5, squares 9+1+1+1+0+0+4+16 = 32, variance 4, deviation 2.
            var result = new ZScore { Threshold = Fraction.Of(19, 10) }.Check(OutlierValues.Of("2 4 4 4 5 5 7 9"));

            Assert.Equal((Fraction)5, result.Measure!.Mean);
            Assert.Equal((Fraction)2, result.Measure.StandardDeviation);
            Assert.Equal("9 High", OutlierValues.Outside(result));
            Assert.Equal(-1.5, result.Scores[0].Score);
        }

        [Fact]
        public void Takes_a_value_on_the_bound_for_inside() =>
            Assert.Empty(new ZScore { Threshold = 2 }.Check(OutlierValues.Of("2 4 4 4 5 5 7 9")).Outliers);

        [Fact]
        public void Takes_the_deviation_of_the_sample_when_asked() => Assert.Equal(
            Fraction.Parse("2.138089935299395077476427847", CultureInfo.InvariantCulture),
            new ZScore { Divisor = DeviationDivisor.Sample }.Check(OutlierValues.Of("2 4 4 4 5 5 7 9")).Measure!.StandardDeviation!.Value.Round(Fraction.PowerOfTen(-27), Rounding.Truncate));

        [Fact]
        public void Finds_both_sides() =>
            Assert.Equal("11 Low, 87 High", OutlierValues.Outside(new ZScore { Threshold = 2 }.Check(OutlierValues.Of("41 48 45 46 49 41 41 49 42 47 11 87"))));

        [Fact]
        public void Cannot_reach_three_among_ten_values()
        {
            var values = OutlierValues.Of("1 1 1 1 1 1 1 1 1 1000000");

            Assert.Empty(new ZScore().Check(values).Outliers);
            Assert.Equal(3, new ZScore().Check(values).Scores[9].Score!.Value, 12);
        }

        [Fact]
        public void Reaches_it_when_each_is_compared_with_the_others() => Assert.Equal(
            "1000000 High",
            OutlierValues.Outside(new ZScore { LeaveOneOut = true }.Check(OutlierValues.Of("1 2 1 2 1 2 1 2 1 1000000"))));

        [Theory]
        [InlineData("3 3 3 3 3", OutlierReason.NoSpread)]
        [InlineData("3 4 5 99", OutlierReason.TooFew)]
        public void Is_not_checked_where_nothing_can_be_compared(string values, OutlierReason reason) =>
            Assert.All(new ZScore().Check(OutlierValues.Of(values)).Scores, score => Assert.Equal(reason, score.Reason));

        [Fact]
        public void Is_not_checked_for_one_value_even_if_one_is_enough() =>
            Assert.Equal(OutlierReason.NoSpread, new ZScore { FewestValues = 1, Divisor = DeviationDivisor.Sample }.Check([5]).Scores[0].Reason);

        [Fact]
        public void Is_decided_by_squares() => Prop.ForAll(
            Gen.Choose(-30, 30).ArrayOf().Where(values => values.Length is > 4 and < 20).ToArbitrary(),
            values =>
            {
                // n · |x - mean| is whole, and so is n² · variance: (n x - Σ)² > t² (n Σx² - Σ²).
                long count = values.Length, sum = values.Sum(value => (long)value), squares = values.Sum(value => (long)value * value);
                var spread = (count * squares) - (sum * sum);
                var result = new ZScore { Threshold = Fraction.Of(3, 2) }.Check(OutlierValues.Of(values));

                Assert.Equal(
                    values.Select(value => spread == 0 ? OutlierVerdict.NotChecked : 4 * ((count * value) - sum) * ((count * value) - sum) > 9 * spread ? OutlierVerdict.Exclude : OutlierVerdict.Inside),
                    result.Scores.Select(score => score.Verdict));
            }).QuickCheckThrowOnFailure();
    }
}
