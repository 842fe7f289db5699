using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class ModifiedZScoreTests
{
    public class Check
    {
        [Fact]
        public void Takes_the_median_and_the_median_distance()
        {
            // Sorted 31 33 34 38 39 81: median 36; distances 2 2 3 3 5 45: median 3.
            var result = new ModifiedZScore { Threshold = 2 }.Check(OutlierValues.Of("31 34 38 81 39 33"));

            Assert.Equal("81 High", OutlierValues.Outside(result));
            Assert.Equal((Fraction)36, result.Measure!.Median);
            Assert.Equal((Fraction)3, result.Measure.MedianDeviation);
            Assert.Null(result.Measure.MeanDeviation);
            Assert.Equal(0.6745 * 45 / 3, result.Scores[3].Score!.Value, 12);
            Assert.Equal(Interval.Closed(36 - Fraction.Of(60_000, 6745), 36 + Fraction.Of(60_000, 6745)), result.Measure.Exclusion);
        }

        [Fact]
        public void Takes_the_mean_distance_where_more_than_half_are_equal()
        {
            var result = new ModifiedZScore().Check(OutlierValues.Of("10 10 10 10 10 10 10 100"));

            Assert.Equal("100 High", OutlierValues.Outside(result));
            Assert.Equal(Fraction.Zero, result.Measure!.MedianDeviation);
            Assert.Equal(Fraction.Of(45, 4), result.Measure.MeanDeviation);
            Assert.Equal(6.3831, result.Scores[7].Score!.Value, 4);
        }

        [Fact]
        public void Gives_a_negative_score_below_the_median() =>
            Assert.Equal(-0.6745 * 24 / 2, new ModifiedZScore().Check(OutlierValues.Of("10 32 34 36 38")).Scores[0].Score!.Value, 12);

        [Fact]
        public void Takes_a_value_on_the_bound_for_inside()
        {
            // Median 0, distances 0 1 1 1 2 2 2 3 3 ...: the bound at 2 · 1 / 0,6745 is 4000/1349 exactly.
            Fraction?[] values = [-1, -1, -1, 0, 1, 1, 1, Fraction.Of(4000, 1349), -Fraction.Of(4000, 1349)];

            Assert.Empty(new ModifiedZScore { Threshold = 2 }.Check(values).Outliers);
            Assert.Single(new ModifiedZScore { Threshold = 2 }.Check([.. values[..8], -Fraction.Of(4001, 1349)]).Outliers);
        }

        [Fact]
        public void Finds_no_outlier_in_what_binary_fractions_would_tell_apart()
        {
            Fraction?[] values = [.. Enumerable.Repeat((Fraction?)Fraction.Of(3, 10), 9), Fraction.Of(1, 10) + Fraction.Of(2, 10)];

            Assert.All(new ModifiedZScore().Check(values).Scores, score => Assert.Equal(OutlierReason.NoSpread, score.Reason));
        }

        [Theory]
        [InlineData("7 7 7 7 7 7", OutlierReason.NoSpread)]
        [InlineData("1 2 3 400", OutlierReason.TooFew)]
        [InlineData("400", OutlierReason.TooFew)]
        [InlineData("1 2 ? ? 3 400", OutlierReason.TooFew)]
        public void Is_not_checked_where_nothing_can_be_compared(string values, OutlierReason reason)
        {
            var result = new ModifiedZScore().Check(OutlierValues.Of(values));

            Assert.Null(result.Measure);
            Assert.All(result.Scores, score => Assert.Equal(OutlierVerdict.NotChecked, score.Verdict));
            Assert.All(result.Scores, score => Assert.Equal(score.Value is null ? OutlierReason.Missing : reason, score.Reason));
        }

        [Fact]
        public void Gives_nothing_for_nothing() => Assert.Empty(new ModifiedZScore().Check([]).Scores);

        [Fact]
        public void Skips_a_missing_value_and_does_not_take_it_for_zero()
        {
            var with = new ModifiedZScore().Check(OutlierValues.Of("31 ? 34 38 81 39 33"));

            Assert.Equal(OutlierReason.Missing, with.Scores[1].Reason);
            Assert.Equal((Fraction)36, with.Measure!.Median);
            Assert.Equal(6, with.Measure.Count);
        }

        [Fact]
        public void Compares_with_the_others_only_when_asked()
        {
            // Without 14: median 11, distances 1 0 1 0: median 1/2, unit 1/2 / 0,6745 = 0,741; 14 is 4,05 units off. With it, 2,02.
            var values = OutlierValues.Of("10 11 12 11 14");

            Assert.Equal("", OutlierValues.Outside(new ModifiedZScore().Check(values)));
            Assert.Equal("14 High", OutlierValues.Outside(new ModifiedZScore { LeaveOneOut = true }.Check(values)));
        }

        [Fact]
        public void Compares_with_the_others_as_if_they_were_alone() => Prop.ForAll(
            Gen.Choose(-20, 20).ArrayOf().Where(values => values.Length is > 2 and < 14).ToArbitrary(),
            values =>
            {
                var given = OutlierValues.Of(values);
                var result = new ModifiedZScore { LeaveOneOut = true, FewestValues = 3 }.Check(given);
                for (var i = 0; i < values.Length; i++)
                {
                    var others = OutlierValues.Without(given, i);
                    var median = OutlierValues.Median(others);
                    var deviation = OutlierValues.Median([.. others.Select(other => (other - median).Abs())]);
                    var mean = others.Aggregate(Fraction.Zero, (sum, other) => sum + (other - median).Abs()) / others.Count;
                    var unit = deviation.Sign > 0 ? deviation * 10_000 / 6745 : mean * 1_253_314 / 1_000_000;
                    var expected = unit.Sign == 0 ? OutlierVerdict.NotChecked
                        : (values[i] - median).Abs() * 2 > unit * 7 ? OutlierVerdict.Exclude : OutlierVerdict.Inside;

                    Assert.Equal(expected, result.Scores[i].Verdict);
                }
            }).QuickCheckThrowOnFailure();

        [Fact]
        public void Gives_each_value_the_same_verdict_in_any_order() => Prop.ForAll(
            Gen.Choose(-50, 50).ArrayOf().ToArbitrary(),
            values =>
            {
                var forward = new ModifiedZScore().Check(OutlierValues.Of(values));
                var backward = new ModifiedZScore().Check(OutlierValues.Of(values.Reverse()));

                Assert.Equal(forward.Scores.Select(score => score.Verdict), backward.Scores.Reverse().Select(score => score.Verdict));
            }).QuickCheckThrowOnFailure();
    }
}
