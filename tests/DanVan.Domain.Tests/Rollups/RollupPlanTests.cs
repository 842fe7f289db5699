using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Tests.Rollups;

public class RollupPlanTests
{
    public class For
    {
        [Fact]
        public void Keeps_the_indexes_that_were_given()
        {
            var plan = RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("b", UnitAddition.None), RollupSamples.Indicator("a")], RollupSamples.Months(3));

            Assert.Equal(0, plan.FindIndicator(IndicatorCode.Parse("b")));
            Assert.Null(plan.FindIndicator(IndicatorCode.Parse("c")));
            Assert.Equal(2, plan.FindPeriod(RollupSamples.Months(3)[2]));
            Assert.Null(plan.FindPeriod(RollupSamples.Months(4)[3]));
            Assert.Equal(5 * 2 * 3, plan.CellCount);
        }

        [Fact]
        public void Refuses_one_indicator_twice_and_periods_out_of_order()
        {
            Assert.Throws<ArgumentException>(() => RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a"), RollupSamples.Indicator("a")], []));
            Assert.Throws<ArgumentException>(() => RollupPlan.For(RollupSamples.Ragged(), [], [.. RollupSamples.Months(2).Reverse()]));
        }

        [Fact]
        public void Takes_32_bits_only_if_every_indicator_fits()
        {
            Assert.True(Narrow(int.MaxValue, 1));
            Assert.False(Narrow((Fraction)int.MaxValue + 1, 1));
            Assert.False(Narrow(int.MaxValue, Fraction.Of(1, 10)));
            Assert.False(RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a", largest: 1), RollupSamples.Indicator("b")], []).HasNarrowCells);

            static bool Narrow(Fraction largest, Fraction step) =>
                RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a", step: step, largest: largest)], RollupSamples.Months(1)).HasNarrowCells;
        }
    }

    public class CubeIndicatorOf
    {
        [Fact]
        public void Writes_values_in_whole_steps_or_not_at_all()
        {
            var money = RollupSamples.Indicator("a", step: Fraction.Of(1, 100));

            Assert.Equal(2159, money.StepsOf(Fraction.Of(2159, 100)));
            Assert.Null(money.StepsOf(Fraction.Of(1, 3)));
            Assert.Null(money.StepsOf(long.MaxValue));
            Assert.Equal(Fraction.Of(2159, 100), money.ValueOf(2159));
        }

        [Fact]
        public void Refuses_a_step_that_is_not_above_zero()
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => CubeIndicator.Of(RollupSamples.Indicator("a").Indicator, 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => CubeIndicator.Of(RollupSamples.Indicator("a").Indicator, 1, -1));
        }
    }
}
