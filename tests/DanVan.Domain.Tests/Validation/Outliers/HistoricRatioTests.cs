using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class HistoricRatioTests
{
    // Statistics Canada's Banff, test C03 of its outlier procedure.
    private static readonly IReadOnlyList<Fraction?> s_current = OutlierValues.Of("4 14 18 7 1 5 3 16 2 6");
    private static readonly IReadOnlyList<Fraction?> s_previous = OutlierValues.Of("19 5 19 6 1 2 8 14 3 2");
    private static readonly HistoricRatio s_method = new() { ExclusionMultiplier = 2, ImputationMultiplier = 3 };

    private static void Near(double expected, Fraction? got) => AssertBetween(Around(expected, -1), Around(expected, 1), got!.Value);

    private static void AssertBetween(Fraction low, Fraction high, Fraction got) => Assert.True(low <= got && got <= high, $"{got} is not between {low} and {high}.");

    private static Fraction Around(double expected, int sign) => Fraction.FromDecimal((decimal)expected) + (sign * Fraction.PowerOfTen(-9));

    public class Check
    {
        [Fact]
        public void Draws_bounds_around_the_median_effect()
        {
            var measure = s_method.Check(s_current, s_previous).Measure!;

            Near(-1.836904762, measure.Exclusion.Lower);
            Near(2.809047619, measure.Exclusion.Upper);
            Near(-2.754166667, measure.Imputation!.Value.Lower);
            Near(4.2147619048, measure.Imputation.Value.Upper);
            Assert.Equal(Fraction.Of(15, 14), measure.MedianRatio);
        }

        [Fact]
        public void Tells_falls_to_leave_out_and_to_ask_for_again() => Assert.Equal(
            [(0, OutlierVerdict.Impute, OutlierDirection.Low), (6, OutlierVerdict.Exclude, OutlierDirection.Low)],
            s_method.Check(s_current, s_previous).Outliers.Select(score => (score.Index, score.Verdict, score.Direction)));

        [Fact]
        public void Tells_rises_when_the_periods_change_places() => Assert.Equal(
            [(0, OutlierVerdict.Impute, OutlierDirection.High), (6, OutlierVerdict.Exclude, OutlierDirection.High)],
            s_method.Check(s_previous, s_current).Outliers.Select(score => (score.Index, score.Verdict, score.Direction)));

        [Fact]
        public void Flags_others_by_another_definition_of_the_quartiles()
        {
            var measure = (s_method with { Quartiles = QuartileDefinition.Type7 }).Check(s_current, s_previous).Measure!;

            Near(-0.973809524, measure.Exclusion.Lower);
            Near(2.046825397, measure.Exclusion.Upper);
        }

        [Fact]
        public void Says_which_values_would_have_been_inside()
        {
            var scores = s_method.Check(s_current, s_previous).Scores;

            // The first unit had 19: 19 · R / (1 + 1,8369…) to 19 · R · (1 + 2,8090…), with R = 15/14.
            var expected = scores[0].Expected!.Value;
            AssertBetween(Fraction.Of(717, 100), Fraction.Of(718, 100), expected.Lower!.Value);
            AssertBetween(Fraction.Of(7754, 100), Fraction.Of(7755, 100), expected.Upper!.Value);
            Assert.All(scores, score => Assert.Equal(score.Verdict == OutlierVerdict.Inside, score.Expected!.Value.Contains(score.Value!.Value)));
        }

        [Fact]
        public void Lets_large_units_count_for_more_with_an_exponent()
        {
            // Ratios 1 1 1 1 1 2 2: median 1; effects 0 … 0, then 1 · √4 = 2 and 1 · √400 = 20.
            var result = new HistoricRatio { Exponent = Fraction.Of(1, 2), FewestValues = 5 }.Check(OutlierValues.Of("9 9 9 9 9 4 400"), OutlierValues.Of("9 9 9 9 9 2 200"));

            Assert.Equal([0d, 0, 0, 0, 0, 2, 20], result.Scores.Select(score => score.Score!.Value));
            Assert.Equal((Fraction)2, result.Measure!.UpperQuartile);
            Assert.Equal("400 High", OutlierValues.Outside(result));
            Assert.All(result.Scores, score => Assert.Null(score.Expected));
        }

        [Fact]
        public void Takes_a_root_that_is_no_fraction_to_thirty_digits()
        {
            var result = new HistoricRatio { Exponent = Fraction.Of(1, 2), FewestValues = 2 }.Check(OutlierValues.Of("1 6"), OutlierValues.Of("1 2"));

            // Ratios 1 and 3, median 2: effects (1 - 2) · 1 and (3/2 - 1) · √6 = 1,2247…
            Assert.Equal(-1d, result.Scores[0].Score);
            Assert.Equal(1.224744871391589, result.Scores[1].Score!.Value, 14);
        }

        [Theory]
        [InlineData("0", "5", OutlierReason.NoRatio)]
        [InlineData("5", "0", OutlierReason.NoRatio)]
        [InlineData("-5", "5", OutlierReason.NoRatio)]
        [InlineData("?", "5", OutlierReason.Missing)]
        [InlineData("5", "?", OutlierReason.Missing)]
        public void Does_not_check_a_unit_without_a_ratio(string current, string previous, OutlierReason reason)
        {
            var result = s_method.Check([.. s_current, .. OutlierValues.Of(current)], [.. s_previous, .. OutlierValues.Of(previous)]);

            Assert.Equal(reason, result.Scores[10].Reason);
            Assert.Equal(10, result.Measure!.Count);
        }

        [Fact]
        public void Is_not_checked_where_all_changed_alike() => Assert.All(
            new HistoricRatio { FewestValues = 5 }.Check(OutlierValues.Of("2 4 6 8 10"), OutlierValues.Of("1 2 3 4 5")).Scores,
            score => Assert.Equal(OutlierReason.NoSpread, score.Reason));

        [Fact]
        public void Is_not_checked_with_too_few() => Assert.All(
            new HistoricRatio().Check(OutlierValues.Of("2 4 6 8 1 3 5 7 900"), OutlierValues.Of("1 2 3 4 1 2 3 4 5")).Scores,
            score => Assert.Equal(OutlierReason.TooFew, score.Reason));

        [Fact]
        public void Compares_with_the_others_only_when_asked()
        {
            var alone = new HistoricRatio { LeaveOneOut = true }.Check(s_current, s_previous);

            var others = (s_method with { FewestValues = 5 }).Check([.. s_current.Skip(1)], [.. s_previous.Skip(1)]).Measure!;
            Assert.Equal(others.Median, alone.Scores[0].Measure!.Median);
            Assert.Equal(others.MedianRatio, alone.Scores[0].Measure!.MedianRatio);
            Assert.Equal(others.LowerQuartile, alone.Scores[0].Measure!.LowerQuartile);
        }

        [Fact]
        public void Refuses_lists_of_different_length() => Assert.Throws<ArgumentException>(() => s_method.Check([1, 2], [1]));
    }

    public class Exponent
    {
        [Fact]
        public void Lies_between_nought_and_one_in_hundredths()
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new HistoricRatio { Exponent = -1 });
            Assert.Throws<ArgumentOutOfRangeException>(() => new HistoricRatio { Exponent = 2 });
            Assert.Throws<ArgumentOutOfRangeException>(() => new HistoricRatio { Exponent = Fraction.Of(1, 101) });
            Assert.Equal(Fraction.Of(33, 100), new HistoricRatio { Exponent = Fraction.Of(33, 100) }.Exponent);
        }
    }
}
