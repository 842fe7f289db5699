using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups;

public class RollupSessionTests
{
    private static RollupSession Ragged(int undoCapacity = 100) => RollupSession.Of(
        Rollup.Of(
            CubeBuilder.For(RollupPlan.For(RollupSamples.Ragged(), [RollupSamples.Indicator("a")], RollupSamples.Months(2))).Build(),
            MissingValues.LeftOut,
            SubtotalPolicy.Computed),
        undoCapacity);

    public class Change
    {
        [Fact]
        public void Leaves_what_a_fresh_rollup_finds_after_any_sequence() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                UnitAddition[] additions = [UnitAddition.Sum, UnitAddition.Minimum, UnitAddition.Maximum, UnitAddition.None];
                var isNarrow = random.Next(3) == 0;
                var indicators = additions.Select((addition, i) => RollupSamples.Indicator($"i{i}", addition, largest: isNarrow ? int.MaxValue : null));
                var plan = RollupPlan.For(RollupSamples.RandomTree(random, 25), [.. indicators], RollupSamples.Months(random.Next(1, 3)));
                var start = Rollup.Of(RollupSamples.RandomCube(random, plan, random.Next(2) == 0), (MissingValues)random.Next(1, 4), (SubtotalPolicy)random.Next(1, 5));
                var session = RollupSession.Of(start, random.Next(40));

                for (var step = 0; step < 30; step++)
                {
                    switch (random.Next(4))
                    {
                        case 0:
                            session.Undo();
                            break;
                        case 1:
                            CellChange[] many = [.. Enumerable.Range(0, random.Next(6)).Select(_ => RandomChange(random, plan))];
                            Assert.Null(session.Change(many, out _));
                            break;
                        default:
                            Assert.Null(session.Change(RandomChange(random, plan)));
                            break;
                    }
                }

                AssertEqualsFresh(session, start);
            }).QuickCheckThrowOnFailure();

        // Figures alone take the short way up, unless a sum does not fit, the tree is very deep, or somebody had said anything else in the block.
        [Fact]
        public void Leaves_what_a_fresh_rollup_finds_after_any_sequence_of_figures() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var largest = random.Next(3) == 0 ? int.MaxValue : random.Next(2) == 0 ? long.MaxValue : 1_000_000_000;
                var plan = RollupPlan.For(RollupSamples.RandomTree(random, 25), [RollupSamples.Indicator("a", largest: largest == int.MaxValue ? largest : null)], RollupSamples.Months(random.Next(1, 3)));
                var start = Rollup.Of(CubeBuilder.For(plan).Build(), MissingValues.LeftOut, SubtotalPolicy.Computed);
                var session = RollupSession.Of(start, undoCapacity: random.Next(40));

                for (var step = 0; step < 60; step++)
                {
                    if (random.Next(5) == 0)
                    {
                        session.Undo();
                    }
                    else
                    {
                        var state = random.Next(40) == 0 ? CellState.StatedNone : CellState.Reported;
                        var steps = state == CellState.StatedNone ? 0 : random.Next(10) == 0 ? largest * (random.Next(2) == 0 ? 1 : -1) : random.NextInt64(-1_000_000, 1_000_000);
                        Assert.Null(session.Change(new CellChange(random.Next(plan.Units.Count), 0, random.Next(plan.Periods.Count), state, steps)));
                    }
                }

                AssertEqualsFresh(session, start);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

        [Fact]
        public void Goes_up_to_the_nation()
        {
            var session = Ragged();

            session.Change(CellChange.Of(0, 0, 0, 7));
            session.Change(CellChange.Of(4, 0, 0, 5));

            Assert.Equal((12, 2, 5), ((int)session.At(1, 0, 0).Value!.Value.Numerator, session.At(1, 0, 0).Reported, session.At(1, 0, 0).Expected));
            Assert.Equal(7, session.CellAt(0, 0, 0).Value);
        }

        [Fact]
        public void Allocates_nothing()
        {
            var session = Ragged();
            Run();

            var before = GC.GetAllocatedBytesForCurrentThread();
            Run();

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

            void Run()
            {
                for (var i = 0; i < 1_000; i++)
                {
                    session.Change(CellChange.Of(i % 2 == 0 ? 0 : 4, 0, i % 2, i));
                    session.At(1, 0, 0);
                }
            }
        }

        [Theory]
        [InlineData(8, 0, 0, CellState.Reported, 1, CubeProblemKind.UnknownUnit)]
        [InlineData(0, 1, 0, CellState.Reported, 1, CubeProblemKind.UnknownIndicator)]
        [InlineData(0, 0, 2, CellState.Reported, 1, CubeProblemKind.UnknownPeriod)]
        [InlineData(0, 0, 0, CellState.Blank, 1, CubeProblemKind.StateContradictsValue)]
        public void Refuses_what_cannot_be(int unit, int indicator, int period, CellState state, long steps, CubeProblemKind problem) =>
            Assert.Equal(problem, Ragged().Change(new CellChange(unit, indicator, period, state, steps)));

        [Fact]
        public void Makes_all_of_many_changes_or_none()
        {
            var session = Ragged();

            var problem = session.Change([CellChange.Of(0, 0, 0, 1), CellChange.Of(99, 0, 0, 1)], out var failed);

            Assert.Equal((CubeProblemKind.UnknownUnit, 1), (problem, failed));
            Assert.Equal(0, session.At(1, 0, 0).Reported);
        }

        [Fact]
        public async Task Is_seen_by_other_threads_as_a_whole_or_not_at_all()
        {
            var session = Ragged(undoCapacity: 0);
            session.Change([CellChange.Of(0, 0, 0, 1_000), CellChange.Of(6, 0, 0, 0)], out _);
            using var done = new CancellationTokenSource();

            var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                var reads = 0;
                for (; !done.IsCancellationRequested || reads == 0; reads++)
                {
                    Assert.Equal(1_000, session.At(1, 0, 0).Value);
                    Assert.Equal(session.Read(totals => totals.At(3, 0, 0).Value + totals.At(6, 0, 0).Value), 1_000);
                }

                return reads;
            })).ToList();
            for (var i = 0; i < 20_000; i++)
            {
                session.Change([CellChange.Of(0, 0, 0, i), CellChange.Of(6, 0, 0, 1_000 - i)], out _);
            }

            await done.CancelAsync();

            Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
        }

        [Fact]
        public async Task Is_made_by_several_threads_one_after_the_other_while_others_read()
        {
            var session = Ragged(undoCapacity: 10);
            var start = Rollup.Of(CubeBuilder.For(session.Plan).Build(), MissingValues.LeftOut, SubtotalPolicy.Computed);
            session.Change(CellChange.Of(0, 0, 0, 0));
            using var done = new CancellationTokenSource();

            var reader = Task.Run(() =>
            {
                var reads = 0;
                for (; !done.IsCancellationRequested || reads == 0; reads++)
                {
                    var (nation, parts) = session.Read(totals => (Steps(totals.At(1, 0, 0)), Steps(totals.At(3, 0, 0)) + Steps(totals.At(6, 0, 0))));
                    Assert.Equal(parts, nation);
                }

                return reads;
            });
            int[][] units = [[0, 4], [7, 6]];
            var writers = units.Select(own => Task.Run(() =>
            {
                for (var i = 0; i < 20_000; i++)
                {
                    session.Change(CellChange.Of(own[i % 2], 0, 0, i));
                }
            }));
            await Task.WhenAll(writers);
            await done.CancelAsync();

            Assert.True(await reader > 0);
            Assert.Equal(19_998 + 19_999 + 19_998 + 19_999, Steps(session.At(1, 0, 0)));
            AssertEqualsFresh(session, start);
        }

        private static long Steps(Total total) => (long)(total.Value ?? 0).Numerator;
    }

    public class Undo
    {
        [Fact]
        public void Takes_back_one_change_or_many_made_at_once()
        {
            var session = Ragged();
            session.Change(CellChange.Of(0, 0, 0, 7));
            session.Change([CellChange.Of(0, 0, 0, 8), CellChange.Of(4, 0, 0, 5)], out _);

            Assert.True(session.Undo());
            Assert.Equal(7, session.At(1, 0, 0).Value);
            Assert.True(session.Undo());
            Assert.Equal(NoTotalReason.NothingReported, session.At(1, 0, 0).Reason);
            Assert.False(session.Undo());
        }

        [Fact]
        public void Never_takes_back_half_of_what_was_made_at_once()
        {
            var session = Ragged(undoCapacity: 2);
            session.Change([CellChange.Of(0, 0, 0, 8), CellChange.Of(4, 0, 0, 5)], out _);
            session.Change(CellChange.Of(0, 0, 0, 9));

            Assert.True(session.Undo());
            Assert.False(session.Undo());
            Assert.Equal(13, session.At(1, 0, 0).Value);
        }
    }

    private static CellChange RandomChange(Random random, RollupPlan plan)
    {
        var state = random.Next(3) == 0 ? (CellState)random.Next(6) : CellState.Reported;
        long[] values = plan.HasNarrowCells ? [random.Next(), -5, 0] : [random.Next(), -5, random.NextInt64(), long.MaxValue, long.MinValue];
        return new CellChange(random.Next(plan.Units.Count), random.Next(plan.Indicators.Count), random.Next(plan.Periods.Count), state, state == CellState.Reported ? values[random.Next(values.Length)] : 0);
    }

    private static void AssertEqualsFresh(RollupSession session, RollupTotals start)
    {
        var plan = session.Plan;
        var builder = CubeBuilder.For(plan);
        var places =
            (from unit in Enumerable.Range(0, plan.Units.Count)
             from indicator in Enumerable.Range(0, plan.Indicators.Count)
             from period in Enumerable.Range(0, plan.Periods.Count)
             select (unit, indicator, period)).ToList();
        foreach (var (unit, indicator, period) in places)
        {
            var cell = session.CellAt(unit, indicator, period);
            builder.AddColumns([unit], [indicator], [period], [cell.State], [(long)(cell.Value?.Numerator ?? 0)]);
        }

        Assert.Empty(builder.Problems);
        var fresh = Rollup.Of(builder.Build(), start.Missing, start.Subtotals);
        Assert.All(places, place => Assert.Equal(fresh.At(place.unit, place.indicator, place.period), session.At(place.unit, place.indicator, place.period)));
        Assert.Equal(fresh.Overflows().ToHashSet(), session.Read(totals => totals.Overflows().ToHashSet()));
    }
}
