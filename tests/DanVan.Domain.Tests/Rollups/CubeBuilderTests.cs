using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups;

public class CubeBuilderTests
{
    private static readonly IndicatorCode s_money = IndicatorCode.Parse("money");
    private static readonly IndicatorCode s_visits = IndicatorCode.Parse("visits");

    private static RollupPlan Plan(Fraction? largest = null) => RollupPlan.For(
        RollupSamples.Ragged(),
        [RollupSamples.Indicator("money", step: Fraction.Of(1, 100), largest: largest), RollupSamples.Indicator("visits", largest: largest)],
        RollupSamples.Months(2));

    public class AddRows
    {
        [Fact]
        public void Keeps_values_exactly_in_steps()
        {
            var builder = CubeBuilder.For(Plan());

            builder.AddRows([CubeRow.Of("c1", s_money, RollupSamples.Months(2)[1], Fraction.Of(2159, 100))]);

            var cube = builder.Build();
            Assert.Empty(builder.Problems);
            Assert.Equal(new CubeCell(CellState.Reported, Fraction.Of(2159, 100)), cube.At(0, 0, 1));
            Assert.Equal(default, cube.At(0, 0, 0));
        }

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.Placeholder)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.NotApplicable)]
        public void Keeps_what_was_said_where_there_is_no_value(CellState state)
        {
            var builder = CubeBuilder.For(Plan());

            builder.AddRows([new CubeRow("c1", s_visits, RollupSamples.Months(1)[0], state, null)]);

            Assert.Equal(new CubeCell(state, null), builder.Build().At(0, 1, 0));
        }

        [Fact]
        public void Keeps_a_stated_none_as_zero()
        {
            var builder = CubeBuilder.For(Plan());

            builder.AddRows([new CubeRow("c1", s_visits, RollupSamples.Months(1)[0], CellState.StatedNone, null)]);

            Assert.Equal(new CubeCell(CellState.StatedNone, Fraction.Zero), builder.Build().At(0, 1, 0));
        }

        [Fact]
        public void Returns_each_row_that_is_no_cell_with_the_reason()
        {
            var builder = CubeBuilder.For(Plan());
            var months = RollupSamples.Months(3);

            builder.AddRows(
            [
                CubeRow.Of("c9", s_visits, months[0], 1),
                CubeRow.Of("c1", IndicatorCode.Parse("other"), months[0], 1),
                CubeRow.Of("c1", s_visits, months[2], 1),
                CubeRow.Of("c1", s_visits, months[0], 7),
                CubeRow.Of("c1", s_visits, months[0], 7),
                CubeRow.Of("c1", s_visits, months[0], 8),
                CubeRow.Of("c2", s_visits, months[0], Fraction.Of(1, 2)),
                CubeRow.Of("c2", s_visits, months[0], Fraction.PowerOfTen(19)),
                new CubeRow("c2", s_visits, months[0], CellState.Reported, null),
                new CubeRow("c2", s_visits, months[0], CellState.Blank, 3),
                new CubeRow("c1", s_visits, months[0], CellState.Blank, null),
                new CubeRow("c1", s_visits, months[0], CellState.NotApplicable, null),
            ]);

            Assert.Equal(
                [
                    (1, CubeProblemKind.UnknownUnit),
                    (2, CubeProblemKind.UnknownIndicator),
                    (3, CubeProblemKind.UnknownPeriod),
                    (5, CubeProblemKind.Repeated),
                    (6, CubeProblemKind.Conflicting),
                    (7, CubeProblemKind.NotInSteps),
                    (8, CubeProblemKind.TooLarge),
                    (9, CubeProblemKind.StateContradictsValue),
                    (10, CubeProblemKind.StateContradictsValue),
                    (12, CubeProblemKind.Conflicting),
                ],
                builder.Problems.Select(problem => (problem.Row, problem.Kind)));
            Assert.Equal(7, builder.Build().At(0, 1, 0).Value);
        }

        [Fact]
        public void Refuses_a_value_larger_than_the_plan_allows()
        {
            var builder = CubeBuilder.For(Plan(largest: 1_000));

            builder.AddRows([CubeRow.Of("c1", s_visits, RollupSamples.Months(1)[0], 1_000), CubeRow.Of("c2", s_visits, RollupSamples.Months(1)[0], 1_001)]);

            Assert.Equal(CubeProblemKind.TooLarge, Assert.Single(builder.Problems).Kind);
        }
    }

    public class AddColumns
    {
        [Fact]
        public void Fills_the_same_cube_in_any_order() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var plan = RollupPlan.For(RollupSamples.RandomTree(random, 30), [RollupSamples.Indicator("a"), RollupSamples.Indicator("b", UnitAddition.None)], RollupSamples.Months(40));
                var rows = Enumerable.Range(0, 300)
                    .Select(_ => (Unit: random.Next(plan.Units.Count), Indicator: random.Next(2), Period: random.Next(40)))
                    .Distinct()
                    .Select(place => (place, Steps: random.NextInt64()))
                    .ToArray();
                random.Shuffle(rows);
                var builder = CubeBuilder.For(plan);

                builder.AddColumns([.. rows.Select(row => row.place.Unit)], [.. rows.Select(row => row.place.Indicator)], [.. rows.Select(row => row.place.Period)], [.. rows.Select(row => row.Steps)]);

                var cube = builder.Build();
                Assert.Empty(builder.Problems);
                Assert.All(rows, row => Assert.Equal(row.Steps, cube.At(row.place.Unit, row.place.Indicator, row.place.Period).Value));
                Assert.Equal(rows.Count(row => plan.Units.IsLeaf(row.place.Unit)), cube.ReportedCount);
            }).QuickCheckThrowOnFailure();

        // Rows come in chunks that are looked at together; a row that is no cell must not change what becomes of the others.
        [Fact]
        public void Fills_and_tells_the_same_as_row_by_row() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                Fraction? largest = random.Next(3) switch { 0 => 1_000, 1 => long.MaxValue / 2, _ => null };
                var plan = RollupPlan.For(RollupSamples.RandomTree(random, 60), [RollupSamples.Indicator("a", largest: largest), RollupSamples.Indicator("b", largest: random.Next(2) == 0 ? largest : null)], RollupSamples.Months(random.Next(1, 80)));
                var oddities = random.Next(3) == 0 ? 0 : random.Next(1, 30);
                var rows = Enumerable.Range(0, random.Next(700)).Select(_ => (
                    Unit: Index(random, plan.Units.Count, oddities),
                    Indicator: Index(random, 2, oddities),
                    Period: Index(random, plan.Periods.Count, oddities),
                    Steps: random.Next(300) < oddities ? random.NextInt64(long.MinValue, long.MaxValue) : random.Next(-9, 10))).ToArray();
                var (together, apart) = (CubeBuilder.For(plan), CubeBuilder.For(plan));
                if (random.Next(4) == 0)
                {
                    Array.ForEach([together, apart], builder => builder.AddColumns([0], [0], [0], [CellState.NotApplicable], [0]));
                }

                var cut = random.Next(rows.Length + 1);
                Array.ForEach([rows[..cut], rows[cut..]], part => together.AddColumns([.. part.Select(row => row.Unit)], [.. part.Select(row => row.Indicator)], [.. part.Select(row => row.Period)], [.. part.Select(row => row.Steps)]));
                Array.ForEach(rows, row => apart.AddColumns([row.Unit], [row.Indicator], [row.Period], [CellState.Reported], [row.Steps]));

                Assert.Equal(apart.Problems, together.Problems);
                var (one, other) = (apart.Build(), together.Build());
                Assert.Equal(one.ReportedCount, other.ReportedCount);
                for (var place = 0; place < plan.Units.Count * plan.Periods.Count * 2; place++)
                {
                    var (unit, period, indicator) = (place / (plan.Periods.Count * 2), place / 2 % plan.Periods.Count, place % 2);
                    Assert.Equal(one.At(unit, indicator, period), other.At(unit, indicator, period));
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

        private static int Index(Random random, int end, int oddities) =>
            random.Next(1_000) >= oddities ? random.Next(end) : random.Next(4) switch { 0 => -1, 1 => end, 2 => int.MaxValue, _ => int.MinValue };

        [Fact]
        public void Returns_rows_with_unknown_indexes_and_repeated_cells()
        {
            var builder = CubeBuilder.For(Plan());

            builder.AddColumns([0, 8, 0, 0, 0, 0], [0, 0, 2, 0, 0, 0], [0, 0, 0, -1, 0, 0], [1, 2, 3, 4, 1, 5]);
            builder.AddColumns([-1], [0], [0], [6L]);

            Assert.Equal(
                [
                    (2, CubeProblemKind.UnknownUnit),
                    (3, CubeProblemKind.UnknownIndicator),
                    (4, CubeProblemKind.UnknownPeriod),
                    (5, CubeProblemKind.Repeated),
                    (6, CubeProblemKind.Conflicting),
                    (7, CubeProblemKind.UnknownUnit),
                ],
                builder.Problems.Select(problem => (problem.Row, problem.Kind)));
        }

        [Fact]
        public void Refuses_columns_of_different_lengths() =>
            Assert.Throws<ArgumentException>(() => CubeBuilder.For(Plan()).AddColumns([0], [0], [0, 1], [1L]));
    }

    public class AddReport
    {
        [Fact]
        public void Fills_in_facts_with_their_sources_and_returns_what_is_no_value()
        {
            var builder = CubeBuilder.For(Plan());
            var report = ReportOf(Fact("visits", "8.943", 12), Fact("visits", "8.943", 40), Fact("money", "gần 300", 13), Fact("other", "1", 14), Fact("money", "21,59", 15) with { Unit = "c2" });

            builder.AddReport(report, "407/BC-UBND", "c1", RollupSamples.Months(1)[0]);

            var cube = builder.Build();
            Assert.Equal([CubeProblemKind.Repeated, CubeProblemKind.Bound, CubeProblemKind.UnknownIndicator], builder.Problems.Select(problem => problem.Kind));
            Assert.Equal(13, builder.Problems[1].Source!.Value.Place.Line);
            Assert.Equal(8943, cube.At(0, 1, 0).Value);
            Assert.Equal(Fraction.Of(2159, 100), cube.At(4, 0, 0).Value);
            Assert.Equal(("407/BC-UBND", 12), (cube.SourceOf(0, 1, 0)!.Value.Report, cube.SourceOf(0, 1, 0)!.Value.Place.Line));
            Assert.Null(cube.SourceOf(7, 1, 0));
        }

        private static Fact Fact(string indicator, string text, int line) => new()
        {
            Indicator = IndicatorCode.Parse(indicator),
            State = CellState.Reported,
            Source = new Source { Line = line },
            Figure = new StatedFigure { Text = text, Source = new Source { Line = line }, Value = Figure.Parse(text, null) },
        };

        private static Report ReportOf(params Fact[] facts) => new()
        {
            Header = new ReportHeader(),
            Sections = [],
            Paragraphs = [],
            Tables = [],
            Figures = [],
            Mentions = [],
            Statements = [],
            Facts = facts,
        };
    }

    public class Build
    {
        [Fact]
        public void Uses_the_builder_up()
        {
            var builder = CubeBuilder.For(Plan());
            builder.Build();

            Assert.Throws<InvalidOperationException>(builder.Build);
            Assert.Throws<InvalidOperationException>(() => builder.AddColumns([0], [0], [0], [1L]));
        }

        [Fact]
        public void Takes_few_bytes_a_cell()
        {
            var units = UnitTree.Of([.. Enumerable.Range(0, 1_001).Select(i => $"u{i}")], [-1, .. Enumerable.Range(1, 1_000).Select(i => i <= 70 ? 0 : 1 + (i % 70))]);
            var wide = RollupPlan.For(units, [RollupSamples.Indicator("a")], RollupSamples.Months(128));
            var narrow = RollupPlan.For(units, [RollupSamples.Indicator("a", largest: int.MaxValue)], RollupSamples.Months(128));

            Assert.False(wide.HasNarrowCells);
            Assert.True(narrow.HasNarrowCells);
            Assert.InRange((double)CubeBuilder.For(wide).Build().Bytes / wide.CellCount, 8, 9.5);
            Assert.InRange((double)CubeBuilder.For(narrow).Build().Bytes / narrow.CellCount, 4, 5.5);
        }
    }
}
