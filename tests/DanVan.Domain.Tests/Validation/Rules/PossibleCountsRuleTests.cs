using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class PossibleCountsRuleTests
{
    private const string Code = "R-RATE-02";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    private static Finding Check(string rate, string? numerator, params string[] bases) => new TestReports().ClaimRate(rate, numerator, bases).CheckForOne(Code);

    public class Check_of_a_numerator_without_a_base
    {
        [Fact]
        public void Lists_the_possible_bases()
        {
            var finding = Check("8,06%", "219 viên chức");

            Assert.Equal((Verdict.Holds, "bases-possible"), Answer(finding));
            Assert.Equal(Interval.Closed(2716, 2718), finding.Computed);
        }

        [Fact]
        public void Is_impossible_if_there_is_none()
        {
            // 18/83 = 21,69%, 18/84 = 21,43%.
            var finding = Check("21,59%", "18 công chức");

            Assert.Equal((Verdict.Impossible, "no-base"), Answer(finding));
            Assert.Equal(Severity.Error, finding.Severity);
        }

        [Fact]
        public void Holds_only_if_truncated_if_only_then_there_is_one()
        {
            // 18/83 = 21,6867%: rounded 21,69, cut off 21,68.
            var finding = Check("21,68%", "18");

            Assert.Equal((Verdict.HoldsOnlyIfTruncated, "only-truncated"), Answer(finding));
            Assert.Equal(Interval.Point(83), finding.Computed);
        }

        [Fact]
        public void Is_not_checked_without_power() => Assert.Equal((Verdict.NotChecked, "no-power"), Answer(Check("10%", "120 công chức")));

        [Fact]
        public void Is_not_checked_for_none_at_zero() => Assert.Equal((Verdict.NotChecked, "no-power"), Answer(Check("0%", "0")));

        [Fact]
        public void Is_impossible_for_none_at_some_rate() => Assert.Equal(Verdict.Impossible, Check("5%", "0").Verdict);

        [Theory]
        [InlineData("21,59%", "18 ha")]
        [InlineData("21,59%", "1,8 triệu")]
        [InlineData("21,59%", "gần 18")]
        public void Is_not_checked_for_what_is_not_counted(string rate, string numerator) => Assert.Equal((Verdict.NotChecked, "not-counts"), Answer(Check(rate, numerator)));

        [Fact]
        public void Is_not_checked_for_a_rate_that_is_a_bound() => Assert.Equal((Verdict.NotChecked, "no-power"), Answer(Check("trên 21,59%", "18")));
    }

    public class Check_of_bases_without_a_numerator
    {
        [Fact]
        public void Lists_the_possible_numerators()
        {
            var finding = Check("78,4%", null, "1674");

            Assert.Equal((Verdict.NotChecked, "no-power"), Answer(finding));
            Assert.Equal(Interval.Closed(1312, 1313), finding.Computed);
        }

        [Fact]
        public void Holds_for_the_one_that_is_possible()
        {
            var finding = Check("97%", null, "36");

            Assert.Equal((Verdict.Holds, "numerators-possible"), Answer(finding));
            Assert.Equal(Interval.Point(35), finding.Computed);
        }

        [Fact]
        public void Is_impossible_if_there_is_none()
        {
            // 5/7 = 71,43%, 6/7 = 85,71%.
            Assert.Equal((Verdict.Impossible, "no-numerator"), Answer(Check("80%", null, "7")));
        }

        [Fact]
        public void Is_undetermined_if_several_bases_allow_one()
        {
            var finding = Check("97%", null, "35", "36");

            Assert.Equal((Verdict.Undetermined, "several-bases"), Answer(finding));
            Assert.Equal([(Interval.Point(34), Interval.Point(35)), (Interval.Point(35), Interval.Point(36))], finding.Readings.Select(reading => (reading.Numerators, reading.Denominator)));
        }

        [Theory]
        [InlineData("100%")]
        [InlineData("0%")]
        public void Holds_for_all_or_none_of_any_base(string rate) => Assert.Equal((Verdict.Holds, "numerators-possible"), Answer(Check(rate, null, "35", "36")));

        [Fact]
        public void Holds_if_only_one_of_several_bases_allows_one()
        {
            var finding = Check("97%", null, "7", "36");

            Assert.Equal(Verdict.Holds, finding.Verdict);
            Assert.Equal("36", finding.Denominator!.Text);
        }

        [Fact]
        public void Is_not_checked_on_a_base_of_zero() => Assert.Equal((Verdict.NotChecked, "no-power"), Answer(Check("0%", null, "0")));
    }

    public class Check_of_a_rule
    {
        private static TestReports Reduced() => new TestReports().Define("rate", IndicatorKind.Rate).Demand(new Rule
        {
            Id = "counts",
            Code = Code,
            Kind = CheckKind.PossibleCounts,
            Statement = TestReports.Text("Tỷ lệ công chức đã giảm"),
            Subject = TestReports.Code("rate"),
            Numerator = TestReports.Code("reduced"),
        });

        [Fact]
        public void Is_impossible_if_there_is_no_base() => Assert.Equal(
            ("counts", Verdict.Impossible),
            (Reduced().State("rate", "21,59%").State("reduced", "18").CheckForOne(Code).RuleId, Reduced().State("rate", "21,59%").State("reduced", "18").CheckForOne(Code).Verdict));

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        public void Is_not_checked_without_counts(CellState state) =>
            Assert.Equal((Verdict.NotChecked, "counts-missing"), Answer(Reduced().State("rate", "21,59%").State("reduced", state).CheckForOne(Code)));

        [Fact]
        public void Is_not_checked_without_a_rate() =>
            Assert.Equal((Verdict.NotChecked, "rate-missing"), Answer(Reduced().State("reduced", "18").CheckForOne(Code)));

        [Fact]
        public void Judges_a_rate_stated_twice_by_the_exact_statement()
        {
            var finding = Reduced().State("rate", "từ 8%").State("rate", "7,06%").State("reduced", "219").CheckForOne(Code);

            Assert.Equal(("7,06%", Interval.Closed(3100, 3104)), (finding.Stated!.Text, finding.Computed));
        }

        [Fact]
        public void Is_not_checked_for_amounts() => Assert.Equal(
            (Verdict.NotChecked, "not-counts"),
            Answer(Reduced().Define("reduced", IndicatorKind.Amount).State("rate", "21,59%").State("reduced", "18").CheckForOne(Code)));

        [Fact]
        public void Makes_one_claim_of_two_rules_about_one_rate()
        {
            var report = Reduced().Demand(new Rule
            {
                Id = "rate",
                Code = "R-RATE-01",
                Kind = CheckKind.Rate,
                Statement = TestReports.Text("Tỷ lệ công chức đã giảm"),
                Subject = TestReports.Code("rate"),
                Numerator = TestReports.Code("reduced"),
            }).State("rate", "21,59%").State("reduced", "18");

            Assert.Equal("counts", Assert.Single(report.Check().Checks, finding => finding.Kind is CheckKind.Rate or CheckKind.PossibleCounts).RuleId);
        }
    }
}
