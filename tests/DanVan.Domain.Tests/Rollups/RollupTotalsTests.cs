using DanVan.Domain.Indicators;
using DanVan.Domain.Rates;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Tests.Rollups;

public class RollupTotalsTests
{
    // 0 settled, 1 received, 2 rate, 3 households at the end of the month, 4 opinion, 5 least, 6 most
    private static readonly RollupPlan s_plan = RollupPlan.For(
        RollupSamples.Ragged(),
        [
            RollupSamples.Indicator("settled"),
            RollupSamples.Indicator("received"),
            RollupSamples.Rate("rate", "settled", "received"),
            RollupSamples.Indicator("households", overTime: TimeAddition.Last),
            RollupSamples.Indicator("opinion", UnitAddition.None, TimeAddition.None),
            RollupSamples.Indicator("least", UnitAddition.Minimum, TimeAddition.None),
            RollupSamples.Indicator("most", UnitAddition.Maximum, TimeAddition.None),
        ],
        RollupSamples.Months(2));

    private static RollupTotals Totals(MissingValues missing, params (int Unit, int Indicator, int Period, long Steps)[] cells)
    {
        var builder = CubeBuilder.For(s_plan);
        foreach (var (unit, indicator, period, steps) in cells)
        {
            builder.AddColumns([unit], [indicator], [period], [steps]);
        }

        Assert.Empty(builder.Problems);
        return Rollup.Of(builder.Build(), missing, SubtotalPolicy.ReportedFirst);
    }

    public class At
    {
        [Fact]
        public void Refuses_to_add_what_does_not_add()
        {
            var totals = Totals(MissingValues.LeftOut, (0, 4, 0, 3), (4, 4, 0, 5));

            Assert.Equal((NoTotalReason.DoesNotAddOverUnits, null, 2L, 3L), (totals.At(5, 4, 0).Reason, totals.At(5, 4, 0).Value, totals.At(5, 4, 0).Reported, totals.At(5, 4, 0).Expected));
            Assert.Equal(NoTotalReason.IsRate, totals.At(5, 2, 0).Reason);
            Assert.Equal(3, totals.At(0, 4, 0).Value);
        }

        [Fact]
        public void Takes_the_smallest_and_the_largest_of_what_was_reported()
        {
            var totals = Totals(MissingValues.LeftOut, (0, 5, 0, 7), (4, 5, 0, 9), (0, 6, 0, -7), (4, 6, 0, -9));

            Assert.Equal(7, totals.At(5, 5, 0).Value);
            Assert.Equal(-7, totals.At(1, 6, 0).Value);
        }

        [Fact]
        public void Lets_the_zeros_of_gaps_be_smallest_or_largest()
        {
            var totals = Totals(MissingValues.Zero, (0, 5, 0, 7), (4, 5, 0, 9), (0, 6, 0, -7), (4, 6, 0, -9));

            Assert.Equal(0, totals.At(5, 5, 0).Value);
            Assert.Equal(0, totals.At(1, 6, 0).Value);
        }

        [Fact]
        public void Refuses_an_index_that_is_not_planned()
        {
            var totals = Totals(MissingValues.Zero);

            Assert.Throws<ArgumentOutOfRangeException>(() => totals.At(8, 0, 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => totals.At(0, 7, 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => totals.At(0, 0, 2));
        }
    }

    public class OverTime
    {
        [Fact]
        public void Adds_flows_and_counts_their_cells()
        {
            var total = Totals(MissingValues.LeftOut, (0, 0, 0, 3), (4, 0, 0, 4), (0, 0, 1, 10)).OverTime(5, 0, 0, 1);

            Assert.Equal((17, 3, 6), ((int)total.Value!.Value.Numerator, total.Reported, total.Expected));
        }

        [Fact]
        public void Has_no_complete_total_where_a_period_has_a_gap() =>
            Assert.Equal(NoTotalReason.Incomplete, Totals(MissingValues.NoTotal, (0, 0, 0, 3), (0, 0, 1, 4), (4, 0, 0, 3), (4, 0, 1, 4), (7, 0, 0, 1)).OverTime(5, 0, 0, 1).Reason);

        [Fact]
        public void Takes_the_last_of_a_stock() =>
            Assert.Equal(8, Totals(MissingValues.LeftOut, (0, 3, 0, 5), (0, 3, 1, 8)).OverTime(5, 3, 0, 1).Value);

        [Fact]
        public void Carries_no_old_stock_forward() =>
            Assert.Equal(NoTotalReason.NothingReported, Totals(MissingValues.LeftOut, (0, 3, 0, 5)).OverTime(5, 3, 0, 1).Reason);

        [Fact]
        public void Refuses_what_does_not_add_over_time_unless_one_period_is_asked()
        {
            var totals = Totals(MissingValues.LeftOut, (0, 5, 0, 5), (0, 5, 1, 5));

            Assert.Equal(NoTotalReason.DoesNotAddOverTime, totals.OverTime(5, 5, 0, 1).Reason);
            Assert.Equal(5, totals.OverTime(5, 5, 1, 1).Value);
            Assert.Throws<ArgumentOutOfRangeException>(() => totals.OverTime(5, 5, 1, 0));
        }
    }

    public class RateAt
    {
        [Fact]
        public void Divides_totals_and_does_not_average_rates()
        {
            // 1 of 2 and 98 of 100: 99 of 102, not 74%.
            var rate = Totals(MissingValues.LeftOut, (0, 0, 0, 1), (0, 1, 0, 2), (4, 0, 0, 98), (4, 1, 0, 100)).RateAt(5, 2, 0);

            Assert.Equal(Rate.Of(99, 102), rate.Value);
            Assert.Equal((2, 2, 2), (rate.Numerator.Reported, rate.Base.Reported, rate.ReportedBoth));
        }

        [Fact]
        public void Refuses_a_numerator_and_a_base_of_different_units_though_as_many()
        {
            var rate = Totals(MissingValues.LeftOut, (0, 0, 0, 1), (0, 1, 0, 2), (4, 0, 0, 98), (7, 1, 0, 100)).RateAt(5, 2, 0);

            Assert.Null(rate.Value);
            Assert.Equal((NoTotalReason.DifferentUnits, 2, 2, 1), (rate.Reason, rate.Numerator.Reported, rate.Base.Reported, rate.ReportedBoth));
        }

        [Fact]
        public void Divides_all_the_same_where_gaps_are_zero() =>
            Assert.Equal(Rate.Of(99, 102), Totals(MissingValues.Zero, (0, 0, 0, 1), (0, 1, 0, 2), (4, 0, 0, 98), (7, 1, 0, 100)).RateAt(5, 2, 0).Value);

        [Fact]
        public void Says_why_there_is_none()
        {
            var totals = Totals(MissingValues.LeftOut, (0, 0, 0, 1), (4, 0, 0, 98), (4, 1, 1, 0), (4, 0, 1, 0));

            Assert.Equal(NoTotalReason.BaseMissing, totals.RateAt(5, 2, 0).Reason);
            Assert.Equal(NoTotalReason.BaseIsZero, totals.RateAt(5, 2, 1).Reason);
            Assert.Equal(NoTotalReason.NumeratorMissing, totals.RateAt(6, 2, 0).Reason);
            Assert.Equal(NoTotalReason.NoNumerator, totals.RateAt(5, 0, 0).Reason);
            Assert.Equal(NoTotalReason.NotPlanned, totals.RateAt(5, 2, 0, IndicatorCode.Parse("other")).Reason);
        }

        [Fact]
        public void Takes_the_base_that_a_stated_total_stands_for() =>
            Assert.Equal(Rate.Of(3, 50), Totals(MissingValues.LeftOut, (0, 0, 0, 1), (4, 0, 0, 1), (7, 0, 0, 1), (5, 1, 0, 50)).RateAt(5, 2, 0).Value);
    }

    public class RateOverTime
    {
        [Fact]
        public void Divides_the_totals_of_all_periods() =>
            Assert.Equal(Rate.Of(6, 40), Totals(MissingValues.LeftOut, (0, 0, 0, 1), (0, 1, 0, 10), (0, 0, 1, 5), (0, 1, 1, 30)).RateOverTime(5, 2, 0, 1).Value);
    }

    public class Differences
    {
        [Fact]
        public void Are_those_between_a_stated_and_a_computed_total()
        {
            var totals = Totals(MissingValues.LeftOut, (0, 0, 0, 1), (4, 0, 0, 2), (5, 0, 0, 4), (3, 0, 0, 4), (1, 1, 0, 9));

            var difference = Assert.Single(totals.Differences());

            Assert.Equal((5, 0, 0), (difference.Unit, difference.Indicator, difference.Period));
            Assert.Equal((4, 3), ((int)difference.Stated.Numerator, (int)difference.Computed.Value!.Value.Numerator));
            Assert.Equal((2, 3), (difference.Computed.Reported, difference.Computed.Expected));
        }
    }
}
