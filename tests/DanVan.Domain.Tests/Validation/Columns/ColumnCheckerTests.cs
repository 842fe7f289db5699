using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Tests.Rollups;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Columns;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Validation.Columns;

public class ColumnCheckerTests
{
    private static readonly ReportTemplate3 s_form = new();

    /// <summary>Three counts, of the ragged tree, in two months.</summary>
    private sealed class ReportTemplate3
    {
        public Templates.ReportTemplate Template { get; } = ColumnSamples.TemplateOf([.. Counts]);

        public RollupPlan Plan { get; } = RollupPlan.For(RollupSamples.Ragged(), [.. Counts.Select(count => CubeIndicator.Of(count, 1))], RollupSamples.Months(2));

        private static IEnumerable<Indicator> Counts => "abc".Select(code => ColumnSamples.Indicator(code.ToString(), IndicatorKind.Count));

        public ColumnChecker Checker(params Rule[] rules) => ColumnChecker.For(ColumnSamples.Prepare(Template, rules), Plan, ColumnUnits.Leaves);

        public Cube Cube(params (string Unit, int Period, long?[] Values)[] rows) => ColumnSamples.CubeOf(Plan, rows);
    }

    public class Check
    {
        [Fact]
        public void Has_the_same_verdicts_as_report_by_report() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var sample = ColumnSamples.Random(random);
                var units = (ColumnUnits)random.Next(2);

                var verdicts = ColumnChecker.For(sample.Rulebook, sample.Cube.Plan, units).Check(sample.Cube);

                var expected = ReportByReport.Check(sample, units).ToList();
                var counts = expected.GroupBy(one => (RuleId: one.Finding.RuleId!, one.Finding.Verdict, one.Finding.Reason)).Select(group => (group.Key, group.LongCount())).ToHashSet();
                var failures = expected.Where(one => one.Finding.Verdict == Verdict.Impossible)
                    .Select(one => (RuleId: one.Finding.RuleId!, one.Unit, one.Period, one.Finding.Reason, one.Finding.Gap, one.Finding.Details.GetValueOrDefault("left"), one.Finding.Details.GetValueOrDefault("right")));
                Assert.Equal(counts, verdicts.Rules.SelectMany(rule => rule.ByReason.Select(pair => ((rule.Rule.Id, pair.Key.Verdict, pair.Key.Reason), pair.Value))).ToHashSet());
                Assert.Equal(
                    failures.OrderBy(one => (one.Unit, one.Period, one.RuleId)),
                    verdicts.Failures.Select(one => (one.Rule.Id, one.Unit, one.Period, one.Reason, one.Gap, one.Left is null || one.Right is null ? null : one.Left.ToString(), one.Left is null || one.Right is null ? null : one.Right.ToString())).OrderBy(one => (one.Unit, one.Period, one.Id)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

        // Many units and periods, nearly everything right: whole slices are decided at once, but not those with a gap, a mistake or a large value.
        [Fact]
        public void Has_the_same_verdicts_as_report_by_report_on_long_columns_with_few_mistakes() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var sample = ColumnSamples.Long(new Random(seed));

                var verdicts = ColumnChecker.For(sample.Rulebook, sample.Cube.Plan, ColumnUnits.Leaves).Check(sample.Cube);

                var expected = ReportByReport.Check(sample, ColumnUnits.Leaves).ToList();
                Assert.Equal(
                    expected.GroupBy(one => (RuleId: one.Finding.RuleId!, one.Finding.Verdict, one.Finding.Reason)).Select(group => (group.Key, group.LongCount())).ToHashSet(),
                    verdicts.Rules.SelectMany(rule => rule.ByReason.Select(pair => ((rule.Rule.Id, pair.Key.Verdict, pair.Key.Reason), pair.Value))).ToHashSet());
                Assert.Equal(
                    expected.Where(one => one.Finding.Verdict == Verdict.Impossible).Select(one => (RuleId: one.Finding.RuleId!, one.Unit, one.Period, one.Finding.Gap)).ToHashSet(),
                    verdicts.Failures.Select(one => (one.Rule.Id, one.Unit, one.Period, one.Gap)).ToHashSet());
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

        [Fact]
        public void Lists_failures_by_unit_then_by_period()
        {
            var cube = s_form.Cube(("c2", 0, [8_934, 2_979, 5_964]), ("c2", 1, [10, 4, 6]), ("island", 0, [3, 1, 1]), ("island", 1, [1, 1, 1]));

            var failures = s_form.Checker(ColumnSamples.Formula("a = b + c")).Check(cube).Failures;

            Assert.Equal(
                [("island", 0, (Fraction?)3, (Fraction?)2, (Fraction?)1), ("island", 1, 1, 2, 1), ("c2", 0, 8_934, 8_943, 9)],
                failures.Select(one => (cube.Plan.Units.CodeOf(one.Unit), one.Period, one.Left!.Value.Lower, one.Right!.Value.Upper, one.Gap)).OrderBy(one => one.Item1 == "c2"));
            Assert.All(failures, failure => Assert.Equal("sum-differs", failure.Reason));
            Assert.Equal(failures.Select(one => one.Unit).Distinct().Count(), failures.Zip(failures.Skip(1)).Count(pair => pair.First.Unit != pair.Second.Unit) + 1);
        }

        [Fact]
        public void Is_right_where_a_sum_would_run_over()
        {
            var cube = s_form.Cube(("c1", 0, [0, long.MaxValue, long.MaxValue]), ("c2", 0, [long.MinValue, long.MaxValue, 1]));

            var failures = s_form.Checker(ColumnSamples.Formula("a = b + c")).Check(cube).Failures;

            Assert.Equal([Fraction.FromInteger(2 * (System.Int128)long.MaxValue), Fraction.FromInteger((System.Int128)1 << 64)], failures.Select(one => one.Gap!.Value).Order());
        }

        [Fact]
        public void Says_nothing_of_a_gap_that_can_be_anything_and_refutes_one_that_is_zero()
        {
            var cube = s_form.Cube(("c1", 0, [10, 4, null]));
            var checker = s_form.Checker(ColumnSamples.Formula("a = b + c", "unknown"), ColumnSamples.Formula("a = b + c", "zero") with { Gaps = GapPolicy.Zero });

            var failure = Assert.Single(checker.Check(cube).Failures);

            Assert.Equal(("zero", "formula-fails"), (failure.Rule.Id, failure.Reason));
        }

        [Fact]
        public void Compares_with_the_period_before()
        {
            var cube = s_form.Cube(("c1", 0, [5, null, null]), ("c1", 1, [4, null, null]), ("c2", 0, [4, null, null]), ("c2", 1, [5, null, null]));

            var verdicts = s_form.Checker(ColumnSamples.Formula("a >= previous(a)")).Check(cube);

            var failure = Assert.Single(verdicts.Failures);
            Assert.Equal(("c1", 1), (cube.Plan.Units.CodeOf(failure.Unit), failure.Period));
            Assert.Equal(5, verdicts.Rules[0].ByReason[(Verdict.NotChecked, "no-previous-report")]);
        }

        [Fact]
        public void Compares_what_a_unit_stated_with_the_units_below()
        {
            var cube = s_form.Cube(("d1", 0, [10, null, null]), ("c1", 0, [1, null, null]), ("c2", 0, [2, null, null]), ("c3", 0, [3, null, null]));
            var checker = ColumnChecker.For(ColumnSamples.Prepare(s_form.Template, ColumnSamples.Formula("a = sum(children(a))")), s_form.Plan, ColumnUnits.LeavesAndStated);

            var failure = Assert.Single(checker.Check(cube).Failures);

            Assert.Equal(("d1", (Fraction?)4), (cube.Plan.Units.CodeOf(failure.Unit), failure.Gap));
        }

        [Fact]
        public void Takes_a_rate_as_rounded_at_its_last_decimal()
        {
            // 1 of 3 is 33.333...%: 33.33% and 33.3% are right, 33.34% is not.
            var (a, b) = (ColumnSamples.Indicator("a", IndicatorKind.Count), ColumnSamples.Indicator("b", IndicatorKind.Count));
            var rate = RollupSamples.Rate("r", "a", "b");
            var plan = RollupPlan.For(RollupSamples.Ragged(), [CubeIndicator.Of(a, 1), CubeIndicator.Of(b, 1), rate], RollupSamples.Months(1));
            var cube = ColumnSamples.CubeOf(plan, ("c1", 0, [1, 3, 3_333]), ("c2", 0, [1, 3, 3_330]), ("c3", 0, [1, 3, 3_334]));
            var rulebook = ColumnSamples.Prepare(ColumnSamples.TemplateOf(a, b, rate.Indicator), ColumnSamples.Formula("percent(a, b) = r"));

            var failure = Assert.Single(ColumnChecker.For(rulebook, plan, ColumnUnits.Leaves).Check(cube).Failures);

            Assert.Equal("c3", plan.Units.CodeOf(failure.Unit));
        }

        [Theory]
        [InlineData(null, "level-unknown", 5, 0)]
        [InlineData("district", "other-level", 5, 0)]
        [InlineData("commune", "formula-holds", 4, 1)]
        public void Checks_a_rule_at_its_levels_only(string? level, string reason, long count, int failures)
        {
            var rows = new[] { "c1", "c2", "c3", "island", "p2" }.SelectMany(unit => new[] { (unit, 0, new long?[] { unit == "c1" ? 2 : 1, 1, 0 }), (unit, 1, [1, 1, 0]) }).ToArray();
            var rule = ColumnSamples.Formula("a = b + c") with { Levels = ["commune"], EffectiveFrom = new LocalDate(2001, 1, 1), EffectiveTo = new LocalDate(2001, 1, 31) };
            var checker = ColumnChecker.For(ColumnSamples.Prepare(s_form.Template, rule), s_form.Plan, ColumnUnits.Leaves, [.. Enumerable.Repeat(level, 8)]);

            var verdicts = checker.Check(s_form.Cube(rows));

            Assert.Equal(count, verdicts.Rules[0].ByReason.Single(pair => pair.Key.Reason == reason).Value);
            Assert.Equal(5, verdicts.Rules[0].ByReason[(Verdict.NotChecked, "not-in-force")]);
            Assert.Equal(failures, verdicts.Failures.Count);
        }

        [Fact]
        public void Tells_units_of_different_levels_apart()
        {
            string?[] levels = ["commune", "nation", "island", "province", "commune", "district", "province", null];
            var rule = ColumnSamples.Formula("a = b + c") with { Levels = ["commune"] };
            var checker = ColumnChecker.For(ColumnSamples.Prepare(s_form.Template, rule), s_form.Plan, ColumnUnits.Leaves, levels);

            var counts = checker.Check(s_form.Cube(("c1", 0, [1, 0, 0]), ("c3", 0, [1, 0, 0]), ("p2", 0, [1, 0, 0]))).Rules[0];

            Assert.Equal(
                (1L, 3L, 4L, 2L),
                (counts.CountOf(Verdict.Impossible), counts.ByReason[(Verdict.NotChecked, "nothing-stated")], counts.ByReason[(Verdict.NotChecked, "other-level")], counts.ByReason[(Verdict.NotChecked, "level-unknown")]));
        }

        [Fact]
        public void Refuses_a_cube_of_another_plan() =>
            Assert.Throws<ArgumentException>(() => s_form.Checker(ColumnSamples.Formula("a = b")).Check(new ReportTemplate3().Cube()));
    }

    public class Count
    {
        [Fact]
        public void Counts_what_it_does_not_list()
        {
            var verdicts = s_form.Checker(ColumnSamples.Formula("a <= b")).Count(s_form.Cube(("c1", 0, [2, 1, null]), ("c1", 1, [1, 1, null])));

            Assert.Empty(verdicts.Failures);
            Assert.Equal((1, 1, 8, 10), (verdicts.Rules[0].CountOf(Verdict.Impossible), verdicts.Rules[0].CountOf(Verdict.Holds), verdicts.Rules[0].CountOf(Verdict.NotChecked), verdicts.Rules[0].Total));
        }
    }

    public class Stream
    {
        [Fact]
        public void Gives_the_failures_of_the_check_each_time_it_is_gone_through()
        {
            var cube = s_form.Cube(("c1", 0, [2, 1, null]), ("p2", 1, [3, 1, null]));
            var checker = s_form.Checker(ColumnSamples.Formula("a <= b"));

            var stream = checker.Stream(cube);

            Assert.Equal(2, stream.Count());
            Assert.Equal(checker.Check(cube).Failures, stream);
        }

        [Fact]
        public void Refuses_a_cube_of_another_plan_at_once() =>
            Assert.Throws<ArgumentException>(() => { s_form.Checker(ColumnSamples.Formula("a = b")).Stream(new ReportTemplate3().Cube()); });
    }

    public class For
    {
        [Fact]
        public void Refuses_levels_that_are_not_one_for_each_unit() =>
            Assert.Throws<ArgumentException>(() => ColumnChecker.For(ColumnSamples.Prepare(s_form.Template), s_form.Plan, ColumnUnits.Leaves, ["commune"]));

        [Fact]
        public void Names_the_rules_that_are_no_formulas()
        {
            var other = new Rule { Id = "sum", Code = "R-SUM-02", Kind = CheckKind.Sum, Statement = TestReports.Text("Tổng"), Subject = TestReports.Code("a"), Parts = [TestReports.Code("b")] };

            Assert.Equal([other], s_form.Checker(ColumnSamples.Formula("a = b"), other).NotCovered);
        }
    }
}
