using System.Globalization;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Validation.Rules;

public class JointRuleTests
{
    private const string Code = "R-JNT-01";

    // Rounded amounts: each pair sum fits its two figures, and the total fits all three.
    private static TestReports PairSums(string total) => new TestReports()
        .State("a", "1,0 triệu đồng").State("b", "1,0 triệu đồng").State("c", "1,0 triệu đồng")
        .State("s", "2,1 triệu đồng").State("u", "2,1 triệu đồng").State("v", "2,1 triệu đồng").State("t", total)
        .Demand("R-SUM-02", CheckKind.Sum, "s", "a", "b")
        .Demand("R-SUM-02", CheckKind.Sum, "u", "b", "c")
        .Demand("R-SUM-02", CheckKind.Sum, "v", "a", "c")
        .Demand("R-SUM-02", CheckKind.Sum, "t", "a", "b", "c");

    private static (Verdict, string)[] Answers(TestReports report) => [.. report.CheckFor(Code).Select(finding => (finding.Verdict, finding.Reason))];

    public class Check
    {
        [Fact]
        public void Finds_subsets_that_leave_no_room_for_a_third_figure()
        {
            // d is at least 80, so c = b + d is at least 130, and a holds only 120.
            var report = new TestReports().State("a", "120").State("b", "50").State("c", CellState.Blank).State("d", CellState.Blank).State("e", "80")
                .Demand("R-SUB-01", CheckKind.Subset, "a", "c")
                .Demand("R-SUM-02", CheckKind.Sum, "c", "b", "d")
                .Demand("R-SUB-01", CheckKind.Subset, "d", "e");

            var finding = report.CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "jointly-impossible"), (finding.Verdict, finding.Reason));
            Assert.Equal(["120", "50", "80"], finding.Operands.Select(figure => figure.Text));
            Assert.Equal("Quy tắc 1; Quy tắc 2; Quy tắc 3", finding.Names["rules"].Vi);
            Assert.Equal(
                "Từng quy tắc xét riêng thì có thể đúng, nhưng xét cùng nhau thì không thể: Quy tắc 1; Quy tắc 2; Quy tắc 3. Trong các số 120; 50; 80 phải có ít nhất một số sai.",
                FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")));
        }

        [Fact]
        public void Says_which_figures_to_change_and_to_what()
        {
            // d is at least 70, so c = b + d is at least 111, and a holds only 66.
            var report = new TestReports().State("a", "66").State("b", "41").State("c", CellState.Blank).State("d", CellState.Blank).State("e", "70")
                .Demand("R-SUB-01", CheckKind.Subset, "a", "c")
                .Demand("R-SUM-02", CheckKind.Sum, "c", "b", "d")
                .Demand("R-SUB-01", CheckKind.Subset, "d", "e");

            var repairs = report.CheckForOne(Code).Repairs.Select(repair => $"{repair.Evidence} {string.Join(' ', repair.Changes.Select(change => $"{change.Figure.Text}={change.Values}"))}");

            // 66.000 would hold too, and so would any large number: that is no evidence.
            Assert.Equal(["implied 66=[111, +∞)", "implied 70=[0, 25]"], repairs);
        }

        [Theory]
        [InlineData("7", Verdict.Impossible)]
        [InlineData("8", Verdict.Holds)]
        public void Knows_that_things_are_counted_whole(string total, Verdict verdict)
        {
            // Two equal counts that nobody wrote down make an even number.
            var report = new TestReports().State("t", total).State("a", CellState.Blank).State("b", CellState.Blank)
                .Demand("R-SUM-02", CheckKind.Sum, "t", "a", "b")
                .Demand("R-DUP-01", CheckKind.Duplicate, "a", "b");

            Assert.Equal(verdict, report.CheckForOne(Code).Verdict);
        }

        [Fact]
        public void Holds_where_the_figures_fit_together()
        {
            var report = new TestReports().State("a", "130").State("b", "50").State("c", CellState.Blank).State("d", "80")
                .Demand("R-SUB-01", CheckKind.Subset, "a", "c")
                .Demand("R-SUM-02", CheckKind.Sum, "c", "b", "d");

            Assert.Equal([(Verdict.Holds, "jointly-possible")], Answers(report));
        }

        [Fact]
        public void Lets_a_missing_amount_be_negative()
        {
            var report = new TestReports().Define("m", Indicators.IndicatorKind.Amount).State("a", "120").State("b", "150")
                .Define("c", Indicators.IndicatorKind.Amount)
                .Demand("R-SUB-01", CheckKind.Subset, "a", "c")
                .Demand("R-SUM-02", CheckKind.Sum, "c", "b", "m");

            Assert.Equal([(Verdict.Holds, "jointly-possible")], Answers(report));
        }

        [Fact]
        public void Leaves_a_rule_that_cannot_hold_alone_to_itself()
        {
            var report = new TestReports().State("a", "10").State("b", "20").State("c", "40")
                .Demand("R-SUB-01", CheckKind.Subset, "a", "b")
                .Demand("R-SUM-02", CheckKind.Sum, "c", "a", "b");

            Assert.Empty(report.CheckFor(Code));
        }

        [Fact]
        public void Says_nothing_of_a_rule_that_shares_no_figure() =>
            Assert.Empty(new TestReports().State("a", "10").State("b", "5").Demand("R-SUB-01", CheckKind.Subset, "a", "b").CheckFor(Code));

        [Fact]
        public void Takes_a_rate_with_its_counts_and_its_complement()
        {
            // 964 of 2.000 is 48,2%; the rest is 51,8%, and 51,9% would still add up to 100% with rounding.
            TestReports Report(string other) => new TestReports().State("p", "48,2%").State("q", other).State("n", "964").State("d", "2.000").State("m", CellState.Blank)
                .Demand("R-RATE-03", CheckKind.Complement, "p", "q")
                .Demand(new Rule { Id = "rate", Code = "R-RATE-01", Kind = CheckKind.Rate, Statement = TestReports.Text("Tỷ lệ"), Subject = TestReports.Code("p"), Numerator = TestReports.Code("n"), Denominators = [TestReports.Code("d")] });

            Assert.Equal([(Verdict.Holds, "jointly-possible")], Answers(Report("51,8%")));
            Assert.Equal([(Verdict.Impossible, "jointly-impossible")], Answers(Report("51,9%")));
        }

        [Fact]
        public void Finds_sums_of_rounded_figures_that_hold_only_one_by_one()
        {
            // Twice the total is at least 3 · 2,05 = 6,15, so the total is at least 3,075; 3,0 is at most 3,05. Cut off figures reach 3,1.
            Assert.Equal([(Verdict.Holds, "jointly-possible")], Answers(PairSums("3,0 triệu đồng")));
            Assert.Equal([(Verdict.Impossible, "jointly-impossible")], Answers(PairSums("2,9 triệu đồng")));
        }

        [Fact]
        public void Finds_rules_that_contradict_each_other_whatever_is_stated()
        {
            Rule Formula(string id, string expression) => new() { Id = id, Code = "R-FRM-01", Kind = CheckKind.Formula, Statement = TestReports.Text(expression), Expression = expression };
            var report = new TestReports().State("a", "7").Define("b")
                .Demand(Formula("one", "a > b + 5"))
                .Demand(Formula("two", "a < b + 5"));

            var finding = report.CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "rules-contradict"), (finding.Verdict, finding.Reason));
            Assert.Equal("a > b + 5; a < b + 5", finding.Names["rules"].En);
        }
    }
}
