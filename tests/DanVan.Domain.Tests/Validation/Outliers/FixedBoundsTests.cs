using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class FixedBoundsTests
{
    public class Check
    {
        [Fact]
        public void Takes_the_bounds_for_inside() => Assert.Equal(
            "44 Low, 66 High",
            OutlierValues.Outside(new FixedBounds { Bounds = Interval.Closed(45, 65) }.Check(OutlierValues.Of("44 45 62 65 66"))));

        [Fact]
        public void Takes_an_open_end_for_outside() => Assert.Equal(
            "45 Low, 65 High",
            OutlierValues.Outside(new FixedBounds { Bounds = Interval.Open(45, 65) }.Check(OutlierValues.Of("45 62 65"))));

        [Fact]
        public void Takes_zero_for_a_value_and_nothing_for_none()
        {
            var scores = new FixedBounds { Bounds = Interval.AtLeast(1) }.Check(OutlierValues.Of("0 ?")).Scores;

            Assert.Equal(OutlierVerdict.Exclude, scores[0].Verdict);
            Assert.Equal(OutlierReason.Missing, scores[1].Reason);
        }

        [Fact]
        public void Needs_no_other_value() => Assert.Single(new FixedBounds { Bounds = Interval.AtMost(5) }.Check([6]).Outliers);
    }

    public class FromHistory
    {
        [Fact]
        public void Goes_so_many_deviations_to_either_side() =>
            Assert.Equal(Interval.Closed(Fraction.Of(3, 2), Fraction.Of(7, 2)), FixedBounds.FromHistory(OutlierValues.Of("2 3 2 3 2 3"), 2, Interval.Unbounded)!.Bounds);

        [Fact]
        public void Rounds_ties_upward() =>
            Assert.Equal(Interval.Closed(2, 4), FixedBounds.FromHistory(OutlierValues.Of("2 3 2 3 2 3"), 2, Interval.Unbounded, step: 1)!.Bounds);

        [Theory]
        [InlineData("-6", "11", true)]
        [InlineData("0", "11", false)]
        public void Keeps_within_what_is_possible(string low, string high, bool mayBeNegative) => Assert.Equal(
            Interval.Closed(Fraction.Parse(low, null), Fraction.Parse(high, null)),
            FixedBounds.FromHistory(OutlierValues.Of("0 0 0 10"), 2, mayBeNegative ? Interval.Unbounded : Interval.NonNegative, step: 1)!.Bounds);

        [Fact]
        public void Has_none_without_history() => Assert.Null(FixedBounds.FromHistory([null, null], 2, Interval.Unbounded));
    }
}
