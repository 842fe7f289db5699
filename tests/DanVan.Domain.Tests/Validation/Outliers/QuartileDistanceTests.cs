using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class QuartileDistanceTests
{
    // Statistics Canada's Banff, test B05 of its outlier procedure.
    private static readonly IReadOnlyList<Fraction?> s_values = OutlierValues.Of("4 14 18 7 -1 5 3 -16 2 6");

    public class Check
    {
        [Fact]
        public void Goes_so_many_quartile_distances_to_either_side()
        {
            var result = new QuartileDistance { ExclusionMultiplier = 2, ImputationMultiplier = 3 }.Check(s_values);

            Assert.Equal(Fraction.Of(9, 2), result.Measure!.Median);
            Assert.Equal(Fraction.Of(5, 4), result.Measure.LowerQuartile);
            Assert.Equal(Fraction.Of(35, 4), result.Measure.UpperQuartile);
            Assert.Equal(Interval.Closed(-2, 13), result.Measure.Exclusion);
            Assert.Equal(Interval.Closed(-Fraction.Of(21, 4), Fraction.Of(69, 4)), result.Measure.Imputation);
        }

        [Fact]
        public void Tells_what_to_leave_out_from_what_to_ask_for_again() => Assert.Equal(
            [(1, OutlierVerdict.Exclude, OutlierDirection.High), (2, OutlierVerdict.Impute, OutlierDirection.High), (7, OutlierVerdict.Impute, OutlierDirection.Low)],
            new QuartileDistance { ExclusionMultiplier = 2, ImputationMultiplier = 3 }.Check(s_values).Outliers.Select(score => (score.Index, score.Verdict, score.Direction)));

        [Fact]
        public void Takes_another_definition_of_the_quartiles_when_asked()
        {
            // Type 7 of -16 -1 2 3 4 5 6 7 14 18: positions 3,25 and 7,75.
            var measure = new QuartileDistance { Quartiles = QuartileDefinition.Type7 }.Check(s_values).Measure!;

            Assert.Equal(Fraction.Of(9, 4), measure.LowerQuartile);
            Assert.Equal(Fraction.Of(27, 4), measure.UpperQuartile);
        }

        [Fact]
        public void Keeps_a_least_distance_from_the_median()
        {
            // Quartiles at 100 as well, so that the distance is 5% of 100.
            var measure = new QuartileDistance { ExclusionMultiplier = 2, FewestValues = 5 }.Check(OutlierValues.Of("100 100 100 100 100 100 109")).Measure!;

            Assert.Equal(Interval.Closed(90, 110), measure.Exclusion);
        }

        [Fact]
        public void Has_no_bound_on_a_side_where_nothing_spreads()
        {
            var result = new QuartileDistance { LeastShare = 0, ExclusionMultiplier = 2, FewestValues = 5 }.Check(OutlierValues.Of("0 0 0 0 5 5 6 9"));

            Assert.Equal(Fraction.Of(5, 2), result.Measure!.Median);
            Assert.Equal("", OutlierValues.Outside(result));
            var oneSided = new QuartileDistance { LeastShare = 0, ExclusionMultiplier = 2, FewestValues = 5 }.Check(OutlierValues.Of("-100 1 2 9 9 9 9 9 10"));
            Assert.Null(oneSided.Measure!.Exclusion.Upper);
            Assert.Equal("-100 Low", OutlierValues.Outside(oneSided));
        }

        [Fact]
        public void Is_not_checked_where_nothing_spreads() => Assert.All(
            new QuartileDistance { LeastShare = 0 }.Check(OutlierValues.Of("4 4 4 4 4 4 4 4 4 9")).Scores,
            score => Assert.Equal(OutlierReason.NoSpread, score.Reason));

        [Fact]
        public void Compares_with_the_others_only_when_asked()
        {
            // Without 30: median 3, quartiles of 1 2 3 4 5 at 1,5 and 4,5: bounds 3 ± 4 · 1,5. With it: quartiles at 1,75 and 11,25: 3,5 + 4 · 7,75.
            var values = OutlierValues.Of("1 2 3 4 5 30");

            Assert.Equal("", OutlierValues.Outside(new QuartileDistance { FewestValues = 5 }.Check(values)));
            Assert.Equal("30 High", OutlierValues.Outside(new QuartileDistance { LeaveOneOut = true, FewestValues = 5 }.Check(values)));
        }
    }
}
