using System.Globalization;
using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using NodaTime;

namespace DanVan.Domain.Tests.Validation.Rules;

public class FormulaRuleTests
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static Rule Formula(string expression) => new()
    {
        Id = "formula",
        Code = "R-FML-01",
        Kind = CheckKind.Formula,
        Statement = TestReports.Text("Tổng bằng hai phần cộng lại"),
        Expression = expression,
    };

    private static TestReports Report() => new TestReports().Define("total").Define("a", name: "Phần A").Define("b", name: "Phần B");

    public class Check
    {
        [Fact]
        public void Names_the_numbers_of_a_sum_that_differs() => Assert.Equal(
            "Tổng bằng hai phần cộng lại: 2.979 + 5.964 = 8.943, nhưng báo cáo ghi 8.934.",
            FindingText.For(Report().Demand(Formula("total = a + b")).State("total", "8.934").State("a", "2.979").State("b", "5.964").CheckForOne("R-FML-01"), s_vietnamese));

        [Theory]
        [InlineData("10", "4", "6", Verdict.Holds, "formula-holds")]
        [InlineData("10", "4", "7", Verdict.Impossible, "sum-differs")]
        public void Decides_a_sum(string total, string a, string b, Verdict verdict, string reason)
        {
            var finding = Report().Demand(Formula("total = a + b")).State("total", total).State("a", a).State("b", b).CheckForOne("R-FML-01");

            Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
        }

        [Fact]
        public void Names_what_is_missing_and_is_not_checked_where_it_could_hold()
        {
            var finding = Report().Demand(Formula("total = a + b")).State("total", "10").State("a", "4").State("b", CellState.Blank).CheckForOne("R-FML-01");

            Assert.Equal((Verdict.NotChecked, "figures-missing", "Phần B"), (finding.Verdict, finding.Reason, finding.Names["missing"].Vi));
        }

        [Fact]
        public void Refutes_what_no_missing_count_could_mend() =>
            Assert.Equal(Verdict.Impossible, Report().Demand(Formula("total = a + b")).State("total", "10").State("a", "14").CheckForOne("R-FML-01").Verdict);

        [Fact]
        public void Takes_a_gap_as_zero_where_the_rule_says_so() =>
            Assert.Equal(Verdict.Impossible, Report().Demand(Formula("total = a + b") with { Gaps = GapPolicy.Zero }).State("total", "10").State("a", "4").CheckForOne("R-FML-01").Verdict);

        [Fact]
        public void Takes_gaps_on_the_right_by_a_policy_of_their_own() =>
            Assert.Equal(Verdict.NotChecked, Report().Demand(Formula("total = a + b") with { Gaps = GapPolicy.Zero, RightGaps = GapPolicy.SkipIfAnyMissing }).State("total", "10").State("a", "4").CheckForOne("R-FML-01").Verdict);

        [Fact]
        public void Holds_only_if_truncated_where_decimals_were_cut_off()
        {
            // Rounded, the three are at most 33.35 + 33.35 + 33.25 = 99.95; cut off, they come up to just below 100.1.
            var report = Report().Define("p", IndicatorKind.Rate).Define("q", IndicatorKind.Rate).Define("r", IndicatorKind.Rate)
                .Demand(Formula("p + q + r = 100")).State("p", "33,3%").State("q", "33,3%").State("r", "33,2%");

            Assert.Equal(Verdict.HoldsOnlyIfTruncated, report.CheckForOne("R-FML-01").Verdict);
        }

        [Fact]
        public void Says_nothing_of_about() =>
            Assert.Equal("about", Report().Demand(Formula("total = a + b")).State("total", "khoảng 10").State("a", "4").State("b", "7").CheckForOne("R-FML-01").Reason);

        [Fact]
        public void Holds_if_it_holds_for_one_of_two_statements_that_contradict_each_other() =>
            Assert.Equal(Verdict.Holds, Report().Demand(Formula("total = a + b")).State("total", "10").State("total", "11").State("a", "4").State("b", "7").CheckForOne("R-FML-01").Verdict);

        [Fact]
        public void Says_the_words_of_the_rule_with_its_numbers()
        {
            var rule = Formula("total = a + b") with { Message = TestReports.Text("Tổng {indicator:total} lệch {gap} so với {right}.") };

            Assert.Equal("Tổng 12 lệch 2 so với 10.", FindingText.For(Report().Demand(rule).State("total", "12").State("a", "4").State("b", "6").CheckForOne("R-FML-01"), s_vietnamese));
        }
    }

    public class ForEach
    {
        [Fact]
        public void Gives_a_verdict_for_every_unit_and_for_the_total()
        {
            var findings = new OfficialForm("tt02-2021-01-kqgq").Set("Xã A", 1, 5).Set("Xã A", 2, 2).Set("Xã A", 3, 3).Set("Xã B", 1, 5).Set("Xã B", 2, 2).Set("Xã B", 3, 2).Set("Tổng", 1, 10).Set("Tổng", 2, 4).Set("Tổng", 3, 6).Check()
                .Where(finding => finding.RuleId == "1=2+3");

            Assert.Equal([("Xã A", Verdict.Holds), ("Xã B", Verdict.Impossible), (null, Verdict.Holds)], findings.Select(finding => (finding.Unit, finding.Verdict)));
        }

        [Fact]
        public void Says_of_which_unit_it_speaks()
        {
            var finding = new OfficialForm("tt02-2021-01-kqgq").Set("Xã B", 1, 5).Set("Xã B", 2, 2).Set("Xã B", 3, 2).Check().Single(finding => finding.Verdict == Verdict.Impossible);

            Assert.Equal("Xã B: Cột 1 bằng tổng các cột 2 và 3: 2 + 2 = 4, nhưng báo cáo ghi 5.", FindingText.For(finding, s_vietnamese));
        }

        [Fact]
        public void Gives_a_verdict_for_every_member_of_a_dimension()
        {
            var template = Levels();
            var rulebook = new Rulebook { Code = "r", Template = "t", Rules = [Formula("received = resolved + open") with { ForEach = "level" }] };
            var report = new FilledForm(template, new ReportHeader());
            foreach (var (code, value) in new[] { ("received.commune", 5), ("resolved.commune", 3), ("open.commune", 2), ("received.district", 5), ("resolved.district", 3), ("open.district", 3) })
            {
                report.Set(IndicatorCode.Parse(code), DanVan.Domain.Numbers.Figure.Count(value));
            }

            var checks = ReportChecker.Check(report.ToReport(), template, rulebook).Checks.Where(finding => finding.Code == "R-FML-01");

            Assert.Equal([("level=commune", Verdict.Holds), ("level=district", Verdict.Impossible)], checks.Select(finding => (finding.Details["member"], finding.Verdict)));
        }

        private static ReportTemplate Levels() => new()
        {
            Code = "t",
            Version = "1",
            Name = TestReports.Text("Biểu"),
            Indicators =
            [
                .. from code in new[] { "received", "resolved", "open" }
                   from level in new[] { "", "commune", "district" }
                   select new Indicator
                   {
                       Code = IndicatorCode.Parse(level.Length == 0 ? code : $"{code}.{level}"),
                       Name = TestReports.Text(code),
                       Kind = IndicatorKind.Count,
                       Dimensions = level.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["level"] = level },
                   },
            ],
        };
    }

    public class Applying
    {
        private static Finding CheckOn(Rule rule, LocalDate? date, string? level = null, ReportingPeriod? period = null)
        {
            var form = new FilledForm(BuiltInTemplates.Get("tt02-2021-01-kqgq"), new ReportHeader { Date = date }) { UnitLevel = level, Period = period };
            form.Set("01/KQGQ", null, 1, 5).Set("01/KQGQ", null, 2, 2).Set("01/KQGQ", null, 3, 2);
            var rulebook = new Rulebook { Code = "r", Template = "tt02-2021-01-kqgq", Rules = [rule] };
            return ReportChecker.Check(form.ToReport(), form.Template, rulebook).Checks.Single(finding => finding.RuleId == rule.Id);
        }

        [Theory]
        [InlineData(2021, 3, 31, "not-in-force")]
        [InlineData(2021, 4, 1, "sum-differs")]
        [InlineData(2024, 3, 31, "sum-differs")]
        [InlineData(2024, 4, 1, "not-in-force")]
        public void Is_not_checked_outside_of_its_days_which_are_inclusive(int year, int month, int day, string reason)
        {
            var rule = Formula("c1 = c2 + c3") with { EffectiveFrom = new LocalDate(2021, 4, 1), EffectiveTo = new LocalDate(2024, 3, 31) };

            Assert.Equal(reason, CheckOn(rule, new LocalDate(year, month, day)).Reason);
        }

        [Theory]
        [InlineData("commune", "sum-differs")]
        [InlineData("district", "other-level")]
        [InlineData(null, "level-unknown")]
        public void Is_checked_for_its_levels_only(string? level, string reason) =>
            Assert.Equal(reason, CheckOn(Formula("c1 = c2 + c3") with { Levels = ["commune"] }, null, level).Reason);

        [Fact]
        public void Is_checked_for_its_periods_only()
        {
            var rule = Formula("c1 = c2 + c3") with { Periods = [PeriodKind.Year], Regime = PeriodRegime.Administrative };

            Assert.Equal("period-unknown", CheckOn(rule, null).Reason);
            Assert.Equal("other-period", CheckOn(rule, null, period: ReportingPeriod.Quarter(PeriodRegime.Administrative, 2024, 1)).Reason);
            Assert.Equal("other-period", CheckOn(rule, null, period: ReportingPeriod.Year(PeriodRegime.Statistical, 2024)).Reason);
            Assert.Equal("sum-differs", CheckOn(rule, null, period: ReportingPeriod.Year(PeriodRegime.Administrative, 2024)).Reason);
        }
    }

    public class MissingReport
    {
        [Fact]
        public void Gives_a_verdict_for_every_rule()
        {
            var template = BuiltInTemplates.Get("tt02-2021-01-kqgq");
            var never = Formula("c1 > 0") with { Id = "never", Gaps = GapPolicy.NeverSkip };
            var rulebook = PreparedRulebook.Prepare(new Rulebook { Code = "r", Template = template.Code, Rules = [Formula("c1 = c2 + c3"), never] }, template);

            var result = ReportChecker.CheckMissing(rulebook, "Xã A", null, null);

            Assert.Equal([("formula", "report-missing"), ("never", "formula-fails")], result.Checks.Select(finding => (finding.RuleId, finding.Reason)));
            Assert.Equal("Xã A", result.Report.Unit);
        }
    }

    public class Streaming
    {
        [Fact]
        public void Gives_the_first_verdict_before_the_last_figure_is_read()
        {
            var form = new OfficialForm("tt02-2021-01-kqgq");
            for (var i = 0; i < 2_000; i++)
            {
                form.Set($"Xã {i}", 1, 5).Set($"Xã {i}", 2, 2).Set($"Xã {i}", 3, 2);
            }

            var stream = ReportChecker.Stream(form.ToReport(), form.Template, form.Rulebook);

            Assert.Equal("Xã 0", stream.First(finding => finding.Verdict == Verdict.Impossible).Unit);
            Assert.Equal(2_000, stream.Count(finding => finding.Verdict == Verdict.Impossible));
        }
    }
}
