using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups;

public class RollupTests
{
    private static readonly UnitAddition[] s_additions = [UnitAddition.Sum, UnitAddition.Sum, UnitAddition.Minimum, UnitAddition.Maximum];

    public class Of
    {
        [Fact]
        public void Equals_the_obvious_way_on_any_tree_with_any_gaps_and_any_policy() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var plan = RandomPlan(random);
                var cube = RollupSamples.RandomCube(random, plan, withStated: random.Next(2) == 0);
                var (missing, policy) = ((MissingValues)random.Next(1, 4), (SubtotalPolicy)random.Next(1, 5));

                var totals = Rollup.Of(cube, missing, policy, threads: random.Next(1, 4));

                AssertEqualsOracle(totals);
            }).QuickCheckThrowOnFailure();

        [Theory]
        [InlineData(0)]
        [InlineData(1)]
        [InlineData(8)]
        [InlineData(9)]
        [InlineData(63)]
        [InlineData(64)]
        [InlineData(65)]
        [InlineData(129)]
        public void Takes_any_number_of_series(int series)
        {
            var random = new Random(series);
            var plan = RollupPlan.For(RollupSamples.RandomTree(random, 90), [RollupSamples.Indicator("a")], RollupSamples.Months(series));
            var cube = RollupSamples.RandomCube(random, plan, withStated: true);

            var totals = Rollup.Of(cube, MissingValues.LeftOut, SubtotalPolicy.ReportedFirst);

            AssertEqualsOracle(totals);
        }

        [Fact]
        public void Takes_many_children_of_one_unit()
        {
            var random = new Random(7);
            var units = UnitTree.Of([.. Enumerable.Range(0, 1_001).Select(i => $"u{i}")], [-1, .. new int[1_000]]);
            var plan = RollupPlan.For(units, [RollupSamples.Indicator("a"), RollupSamples.Indicator("b")], RollupSamples.Months(5));

            var totals = Rollup.Of(RollupSamples.RandomCube(random, plan, withStated: false), MissingValues.LeftOut, SubtotalPolicy.Computed);

            AssertEqualsOracle(totals);
        }

        [Fact]
        public void Takes_a_tree_of_a_hundred_thousand_levels()
        {
            const int Levels = 100_000;
            var units = UnitTree.Of([.. Enumerable.Range(0, Levels).Select(i => $"u{i}")], [.. Enumerable.Range(-1, Levels)]);
            var builder = CubeBuilder.For(RollupPlan.For(units, [RollupSamples.Indicator("a")], RollupSamples.Months(1)));
            builder.AddColumns([Levels - 1], [0], [0], [114L]);

            var totals = Rollup.Of(builder.Build(), MissingValues.NoTotal, SubtotalPolicy.Computed);

            Assert.Equal(114, totals.At(0, 0, 0).Value);
        }

        [Fact]
        public void Adds_a_ragged_tree()
        {
            var totals = Rollup.Of(Ragged([10, 20, 30, 4, 5]), MissingValues.NoTotal, SubtotalPolicy.Computed);

            Assert.Equal(60, totals.At(5, 0, 0).Value);
            Assert.Equal(64, totals.At(3, 0, 0).Value);
            Assert.Equal(69, totals.At(1, 0, 0).Value);
            Assert.Equal((5, 5), (totals.At(1, 0, 0).Reported, totals.At(1, 0, 0).Expected));
        }

        [Theory]
        [InlineData(MissingValues.LeftOut, 39, NoTotalReason.None)]
        [InlineData(MissingValues.NoTotal, null, NoTotalReason.Incomplete)]
        [InlineData(MissingValues.Zero, 39, NoTotalReason.None)]
        public void Says_what_a_gap_means(MissingValues missing, int? total, NoTotalReason reason)
        {
            var totals = Rollup.Of(Ragged([10, 20, null, 4, 5]), missing, SubtotalPolicy.Computed);

            var nation = totals.At(1, 0, 0);

            Assert.Equal(total, nation.Value is null ? null : (int)nation.Value.Value.Numerator);
            Assert.Equal((4, 5, reason), (nation.Reported, nation.Expected, nation.Reason));
        }

        [Theory]
        [InlineData(MissingValues.LeftOut, NoTotalReason.NothingReported)]
        [InlineData(MissingValues.NoTotal, NoTotalReason.NothingReported)]
        [InlineData(MissingValues.Zero, NoTotalReason.None)]
        public void Has_no_total_of_nothing_unless_gaps_are_zero(MissingValues missing, NoTotalReason reason) =>
            Assert.Equal(reason, Rollup.Of(Ragged([null, null, null, null, null]), missing, SubtotalPolicy.Computed).At(1, 0, 0).Reason);

        [Fact]
        public void Takes_zero_as_a_statement_and_a_cell_that_does_not_apply_as_not_expected()
        {
            var builder = CubeBuilder.For(RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a")], RollupSamples.Months(1)));
            builder.AddColumns([0, 4, 7], [0, 0, 0], [0, 0, 0], [CellState.StatedNone, CellState.Reported, CellState.NotApplicable], [0, 12, 0]);

            var district = Rollup.Of(builder.Build(), MissingValues.NoTotal, SubtotalPolicy.Computed).At(5, 0, 0);

            Assert.Equal((12, 2, 2), ((int)district.Value!.Value.Numerator, district.Reported, district.Expected));
        }

        [Fact]
        public void Tells_a_sum_that_does_not_fit_and_never_wraps_it()
        {
            var totals = Rollup.Of(Ragged([long.MaxValue, 1, null, -5, null]), MissingValues.LeftOut, SubtotalPolicy.Computed);

            Assert.Equal(NoTotalReason.Overflow, totals.At(5, 0, 0).Reason);
            Assert.Null(totals.At(5, 0, 0).Value);
            Assert.Equal([new TotalPlace(5, 0, 0)], totals.Overflows());
            Assert.Equal(long.MaxValue - 4, totals.At(3, 0, 0).Value);
            Assert.Equal(long.MaxValue - 4, totals.At(1, 0, 0).Value);
        }

        [Fact]
        public void Takes_a_sum_that_fits_though_it_ran_over_on_the_way()
        {
            var totals = Rollup.Of(Ragged([long.MaxValue, long.MaxValue, -long.MaxValue, null, null]), MissingValues.LeftOut, SubtotalPolicy.Computed);

            Assert.Equal(long.MaxValue, totals.At(5, 0, 0).Value);
            Assert.Empty(totals.Overflows());
        }

        [Theory]
        [InlineData(long.MinValue, 0, true)]
        [InlineData(long.MinValue, -1, false)]
        [InlineData(long.MaxValue, 0, true)]
        [InlineData(long.MaxValue, 1, false)]
        public void Knows_the_last_number_that_fits(long first, long second, bool fits) =>
            Assert.Equal(fits, Rollup.Of(Ragged([first, second, null, null, null]), MissingValues.LeftOut, SubtotalPolicy.Computed).At(5, 0, 0).Reason == NoTotalReason.None);

        [Theory]
        [InlineData(SubtotalPolicy.Computed, 60, 69)]
        [InlineData(SubtotalPolicy.Reported, 70, null)]
        [InlineData(SubtotalPolicy.ReportedFirst, 70, 79)]
        [InlineData(SubtotalPolicy.ComputedFirst, 60, 69)]
        public void Lets_the_policy_choose_between_a_stated_and_a_computed_total(SubtotalPolicy policy, int district, int? nation)
        {
            var totals = Rollup.Of(Ragged([10, 20, 30, 4, 5], statedDistrict: 70), MissingValues.LeftOut, policy);

            Assert.Equal(district, totals.At(5, 0, 0).Value);
            Assert.Equal(nation, totals.At(1, 0, 0).Value is { } value ? (int)value.Numerator : null);
        }

        [Fact]
        public void Lets_a_stated_total_stand_for_all_below_when_the_computed_one_is_incomplete()
        {
            var totals = Rollup.Of(Ragged([10, null, 30, 4, 5], statedDistrict: 70), MissingValues.NoTotal, SubtotalPolicy.ComputedFirst);

            Assert.Equal((70, TotalOrigin.Reported), ((int)totals.At(5, 0, 0).Value!.Value.Numerator, totals.At(5, 0, 0).Origin));
            Assert.Equal(79, totals.At(1, 0, 0).Value);
            Assert.Equal(5, totals.At(1, 0, 0).Reported);
        }

        [Fact]
        public void Refuses_a_decision_nobody_made()
        {
            var cube = Ragged([1, 2, 3, 4, 5]);

            Assert.Throws<ArgumentOutOfRangeException>(() => Rollup.Of(cube, default, SubtotalPolicy.Computed));
            Assert.Throws<ArgumentOutOfRangeException>(() => Rollup.Of(cube, MissingValues.Zero, default));
            Assert.Throws<ArgumentOutOfRangeException>(() => Rollup.Of(cube, MissingValues.Zero, SubtotalPolicy.Computed, threads: 0));
        }
    }

    public class Again
    {
        [Fact]
        public void Leaves_nothing_of_the_cube_before() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var plan = RandomPlan(random);
                var before = Rollup.Of(RollupSamples.RandomCube(random, plan, withStated: true), (MissingValues)random.Next(1, 4), (SubtotalPolicy)random.Next(1, 5));

                var totals = Rollup.Again(before, RollupSamples.RandomCube(random, plan, withStated: random.Next(2) == 0));

                AssertEqualsOracle(totals);
            }).QuickCheckThrowOnFailure();

        [Fact]
        public void Refuses_a_cube_of_another_plan() => Assert.Throws<ArgumentException>(
            () => Rollup.Again(Rollup.Of(Ragged([1, 2, 3, 4, 5]), MissingValues.Zero, SubtotalPolicy.Computed), Ragged([1, 2, 3, 4, 5])));
    }

    /// <summary>A cube of one indicator and one period on <see cref="RollupSamples.Ragged"/>: three communes, the island district, the province without districts.</summary>
    private static Cube Ragged(long?[] leaves, long? statedDistrict = null)
    {
        var builder = CubeBuilder.For(RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a")], RollupSamples.Months(1)));
        foreach (var (unit, value) in new[] { 0, 4, 7, 2, 6, 5 }.Zip([.. leaves, statedDistrict]))
        {
            if (value is { } steps)
            {
                builder.AddColumns([unit], [0], [0], [steps]);
            }
        }

        Assert.Empty(builder.Problems);
        return builder.Build();
    }

    private static RollupPlan RandomPlan(Random random)
    {
        var isNarrow = random.Next(3) == 0;
        var indicators = Enumerable.Range(0, random.Next(1, 5)).Select(i =>
            RollupSamples.Indicator($"i{i}", s_additions[random.Next(s_additions.Length)], largest: isNarrow ? int.MaxValue : null));
        return RollupPlan.For(RollupSamples.RandomTree(random, random.Next(4) == 0 ? 200 : 20), [.. indicators], RollupSamples.Months(random.Next(0, 24)));
    }

    private static void AssertEqualsOracle(RollupTotals totals)
    {
        var plan = totals.Plan;
        var overflows = new HashSet<TotalPlace>();
        for (var indicator = 0; indicator < plan.Indicators.Count; indicator++)
        {
            for (var period = 0; period < plan.Periods.Count; period++)
            {
                var oracle = new RollupOracle(totals.Cube, totals.Missing, totals.Subtotals, indicator, period);
                for (var unit = 0; unit < plan.Units.Count; unit++)
                {
                    Assert.Equal(oracle.At(unit), totals.At(unit, indicator, period));
                    if (!plan.Units.IsLeaf(unit) && oracle.Computed(unit).Sum is var sum && (sum > long.MaxValue || sum < long.MinValue))
                    {
                        overflows.Add(new TotalPlace(unit, indicator, period));
                    }
                }
            }
        }

        Assert.Equal(overflows, totals.Overflows().ToHashSet());
    }
}
