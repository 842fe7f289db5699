using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class RulebookSumRuleTests
{
    private static TestReports Total(string total) => new TestReports()
        .Demand("R-SUM-02", CheckKind.Sum, "total", "district", "commune")
        .Define("total", name: "Tổng số").Define("district", name: "Cấp huyện").Define("commune", name: "Cấp xã")
        .State("total", total);

    public class Check_of_stated_parts
    {
        [Fact]
        public void Holds_for_parts_that_make_the_total()
        {
            var finding = Total("3.559").State("district", "833").State("commune", "2.726").CheckForOne("R-SUM-02");

            Assert.Equal(Verdict.Holds, finding.Verdict);
            Assert.Equal("rule-1", finding.RuleId);
        }

        [Fact]
        public void Is_impossible_for_parts_that_do_not()
        {
            var finding = Total("3.559").State("district", "838").State("commune", "2.726").CheckForOne("R-SUM-02");

            Assert.Equal((Verdict.Impossible, "sum-differs"), (finding.Verdict, finding.Reason));
            Assert.Equal(Interval.Point(3564), finding.Computed);
            Assert.Equal((Fraction)5, finding.Gap);
        }

        [Fact]
        public void Takes_the_word_for_none_as_zero() =>
            Assert.Equal(Verdict.Holds, Total("833").State("district", "833").State("commune", CellState.StatedNone).CheckForOne("R-SUM-02").Verdict);

        [Fact]
        public void Takes_the_narrowest_of_several_statements()
        {
            var report = Total("trên 3.000").State("total", "3.559").State("district", "833").State("commune", "2.726");

            var finding = report.CheckForOne("R-SUM-02");

            Assert.Equal(Verdict.Holds, finding.Verdict);
            Assert.Equal("3.559", finding.Stated!.Text);
        }

        [Fact]
        public void Holds_if_one_of_two_conflicting_totals_agrees() =>
            Assert.Equal(Verdict.Holds, Total("3.595").State("total", "3.559").State("district", "833").State("commune", "2.726").CheckForOne("R-SUM-02").Verdict);

        [Fact]
        public void Is_impossible_if_neither_of_two_conflicting_totals_agrees() =>
            Assert.Equal(Verdict.Impossible, Total("3.595").State("total", "3.550").State("district", "833").State("commune", "2.726").CheckForOne("R-SUM-02").Verdict);
    }

    public class Check_of_optional_parts
    {
        [Theory]
        [InlineData("UBND huyện Sông Lam", null, "100", Verdict.Holds)]
        [InlineData("UBND huyện Sông Lam", null, "90", Verdict.Impossible)]
        [InlineData("UBND tỉnh Bình An", "20", "80", Verdict.Holds)]
        [InlineData("UBND tỉnh Bình An", "20", "90", Verdict.Impossible)]
        [InlineData("UBND tỉnh Bình An", null, "90", Verdict.NotChecked)]
        [InlineData("UBND tỉnh Bình An", null, "110", Verdict.Impossible)]
        public void Adds_a_provincial_level_where_there_may_be_one(string issuer, string? province, string district, Verdict expected)
        {
            var report = new TestReports { Issuer = issuer }.Define("total").Define("district").Define("province").State("total", "100").State("district", district);
            report.Demand(Rule("district") with { OptionalParts = [TestReports.Code("province")] });

            var finding = (province is null ? report : report.State("province", province)).CheckForOne("R-SUM-02");

            Assert.Equal(expected, finding.Verdict);
        }
    }

    public class Check_of_a_total_that_may_hold_more
    {
        [Theory]
        [InlineData("5.618", "560", Verdict.Holds, "parts-within")]
        [InlineData("5.618", "5.618", Verdict.Holds, "sum-agrees")]
        [InlineData("5.618", "5.168", Verdict.Impossible, "sum-differs")]
        [InlineData("5.618", "5.900", Verdict.Impossible, "sum-differs")]
        public void Refutes_only_what_is_above_it_or_looks_like_a_slip(string total, string part, Verdict verdict, string reason)
        {
            var report = new TestReports().State("total", total).State("part", part).Demand(Rule("part") with { SubjectMayHoldMore = true });

            var finding = report.CheckForOne("R-SUM-02");

            Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
        }

        [Theory]
        [InlineData("112", Verdict.Holds, "parts-within")]
        [InlineData("340", Verdict.Holds, "averages-agree")]
        [InlineData("400", Verdict.Impossible, "sum-differs")]
        public void Takes_yearly_averages_times_the_years(string average, Verdict verdict, string reason)
        {
            var report = new TestReports { Title = "Kết quả 5 năm thực hiện" }.State("total", "1.702").State("part", average);
            report.Tables.Add(new ReportTable { Number = "6", Title = "Tiếp công dân trung bình hàng năm", Line = 1, Columns = [], Cells = [] });
            report.Demand(Rule("part") with { SubjectMayHoldMore = true, Table = "6" });

            var finding = report.CheckForOne("R-SUM-02");

            Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
        }
    }

    private static Rule Rule(string part) => new()
    {
        Id = "sum",
        Code = "R-SUM-02",
        Kind = CheckKind.Sum,
        Statement = TestReports.Text("Tổng số"),
        Subject = TestReports.Code("total"),
        Parts = [TestReports.Code(part)],
    };

    public class Check_with_missing_parts
    {
        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.Placeholder)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.NotApplicable)]
        public void Is_not_checked_below_the_total(CellState state)
        {
            var finding = Total("3.559").State("district", "833").State("commune", state).CheckForOne("R-SUM-02");

            Assert.Equal((Verdict.NotChecked, "parts-missing"), (finding.Verdict, finding.Reason));
            Assert.Equal("Cấp xã", finding.Names["missing"].Vi);
        }

        [Fact]
        public void Is_impossible_above_the_total()
        {
            var finding = Total("800").State("district", "833").State("commune", CellState.Blank).CheckForOne("R-SUM-02");

            Assert.Equal((Verdict.Impossible, "parts-exceed"), (finding.Verdict, finding.Reason));
            Assert.Equal(Interval.AtLeast(833), finding.Computed);
            Assert.Equal((Fraction)33, finding.Gap);
        }

        [Fact]
        public void Is_not_checked_above_the_total_for_amounts_that_may_be_negative()
        {
            var report = new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total", "gain", "loss")
                .Define("total", IndicatorKind.Amount).Define("gain", IndicatorKind.Amount).Define("loss", IndicatorKind.Amount)
                .State("total", "800").State("gain", "833");

            Assert.Equal((Verdict.NotChecked, "parts-missing"), (report.CheckForOne("R-SUM-02").Verdict, report.CheckForOne("R-SUM-02").Reason));
        }

        [Theory]
        [InlineData(MissingPart.Unknown, Verdict.NotChecked)]
        [InlineData(MissingPart.Zero, Verdict.Impossible)]
        [InlineData(MissingPart.NotChecked, Verdict.NotChecked)]
        public void Follows_the_rule_on_what_is_missing_below_the_total(MissingPart missing, Verdict expected) =>
            Assert.Equal(expected, WithMissing(missing, "833").Verdict);

        [Theory]
        [InlineData(MissingPart.Unknown, Verdict.Impossible)]
        [InlineData(MissingPart.Zero, Verdict.Impossible)]
        [InlineData(MissingPart.NotChecked, Verdict.NotChecked)]
        public void Follows_the_rule_on_what_is_missing_above_the_total(MissingPart missing, Verdict expected) =>
            Assert.Equal(expected, WithMissing(missing, "3.560").Verdict);

        private static Finding WithMissing(MissingPart missing, string district) => new TestReports().Demand(new Rule
        {
            Id = "sum",
            Code = "R-SUM-02",
            Kind = CheckKind.Sum,
            Statement = TestReports.Text("Tổng số"),
            Subject = TestReports.Code("total"),
            Parts = [TestReports.Code("district"), TestReports.Code("commune")],
            MissingParts = missing,
        }).Define("commune").State("total", "3.559").State("district", district).CheckForOne("R-SUM-02");

        [Fact]
        public void Is_not_checked_without_a_total() =>
            Assert.Equal("total-missing", new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total", "district").State("district", "5").CheckForOne("R-SUM-02").Reason);

        [Fact]
        public void Is_not_checked_where_nothing_is_stated() =>
            Assert.Equal("nothing-stated", new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total", "district").CheckForOne("R-SUM-02").Reason);

        [Fact]
        public void Is_not_checked_for_a_rule_without_parts() =>
            Assert.Equal("no-parts", new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total").State("total", "5").CheckForOne("R-SUM-02").Reason);
    }

    public class Check_of_a_sum_that_one_sentence_states
    {
        [Fact]
        public void Is_told_once()
        {
            var report = new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total", "district", "commune")
                .State("total", "8").State("district", "3").State("commune", "4");
            var facts = report.ToReport().Facts;
            report.Claim(new Statement { Kind = StatementKind.Sum, Stated = facts[0].Figure!, Operands = [facts[1].Figure!, facts[2].Figure!] });

            var result = report.Check();

            Assert.Equal(["R-SUM-01", "R-SUM-02"], result.Checks.Where(check => check.Verdict == Verdict.Impossible).Select(check => check.Code));
            Assert.Equal("R-SUM-01", Assert.Single(result.Findings).Code);
        }
    }
}
