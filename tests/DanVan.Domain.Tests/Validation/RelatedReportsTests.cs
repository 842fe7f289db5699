using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Validation;

public class RelatedReportsTests
{
    private const string Formula = "R-FML-01";
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static TestReports Pending() => Report("opening", "new", "closed", "closing");

    private static TestReports Report(params string[] codes)
    {
        var report = new TestReports();
        foreach (var code in codes)
        {
            report.Define(code);
        }

        return report;
    }

    private static TestReports Stocks(string opening, string received, string closed, string closing) =>
        Pending().State("opening", opening).State("new", received).State("closed", closed).State("closing", closing);

    private static Finding Check(TestReports report, string expression, RelatedReports related, GapPolicy? gaps = null)
    {
        report.Demand(new Rule
        {
            Id = "formula",
            Code = Formula,
            Kind = CheckKind.Formula,
            Statement = TestReports.Text("Tồn đầu kỳ bằng tồn cuối kỳ trước"),
            Expression = expression,
            Gaps = gaps,
        });
        return Assert.Single(ReportChecker.CheckAgainst(report.ToReport(), PreparedRulebook.Of(report.ToRulebook(), report.ToTemplate()), related).Checks, finding => finding.Code == Formula);
    }

    private static RelatedReport Named(string name, TestReports? report) => new() { Name = name, Report = report?.ToReport() };

    public class Earlier
    {
        private const string CarriedOver = "previous(closing) = opening";

        [Fact]
        public void Explain_a_figure_that_was_left_standing()
        {
            // 12 = 3 + 9 last time; this time 30 are 3 and 12, and the 12 stands in a second sum that wants 27.
            static TestReports Sums(string a, string b, string c) => new TestReports().State("all", a).State("one", "3").State("two", b).State("more", c).State("three", "5")
                .Demand("R-SUM-02", CheckKind.Sum, "all", "one", "two")
                .Demand("R-SUM-02", CheckKind.Sum, "more", "two", "three");
            var report = Sums("30", "12", "32");
            var related = new RelatedReports { Earlier = [Named("báo cáo năm 2024", Sums("15", "12", "17"))] };

            var wrong = ReportChecker.CheckAgainst(report.ToReport(), PreparedRulebook.Of(report.ToRulebook(), report.ToTemplate()), related).Checks.First(finding => finding.Verdict == Verdict.Impossible);

            var repair = wrong.Repairs[0];
            Assert.Equal(("previous", "12", (Fraction)27), (repair.Evidence, repair.Changes[0].Figure.Text, repair.Changes[0].Values.Lower!.Value));
        }

        [Theory]
        [InlineData("12", "12", Verdict.Holds)]
        [InlineData("12", "21", Verdict.Impossible)]
        [InlineData("0", "12", Verdict.Impossible)]
        public void Closes_as_this_period_opens(string closing, string opening, Verdict verdict)
        {
            var related = new RelatedReports { Earlier = [Named("báo cáo năm 2024", Stocks("2", "20", "10", closing))] };

            Assert.Equal(verdict, Check(Stocks(opening, "5", "5", "1"), CarriedOver, related).Verdict);
        }

        [Fact]
        public void Is_named_with_its_figure()
        {
            var finding = Check(Stocks("21", "5", "5", "21"), CarriedOver, new RelatedReports { Earlier = [Named("báo cáo năm 2024", Stocks("2", "20", "10", "12"))] });

            var figures = new[] { finding.Stated }.Concat(finding.Operands).OfType<StatedFigure>().Select(figure => (figure.Text, figure.Source.Report)).ToList();
            Assert.Contains(("12", "báo cáo năm 2024"), figures);
            Assert.Contains(("21", null), figures);
            Assert.Equal([null, "báo cáo năm 2024"], finding.Sources.Select(source => source.Report));
        }

        [Theory]
        [InlineData(null)]
        [InlineData(GapPolicy.Zero)]
        [InlineData(GapPolicy.NeverSkip)]
        public void Is_not_checked_without_the_report_whatever_a_gap_means(GapPolicy? gaps)
        {
            foreach (var related in new[] { new RelatedReports(), new RelatedReports { Earlier = [Named("báo cáo năm 2024", null)] } })
            {
                var finding = Check(Stocks("12", "5", "5", "12"), CarriedOver, related, gaps);

                Assert.Equal((Verdict.NotChecked, "no-previous-report"), (finding.Verdict, finding.Reason));
                Assert.Equal("Tồn đầu kỳ bằng tồn cuối kỳ trước: chưa kiểm tra được vì chưa có báo cáo kỳ trước.", FindingText.For(finding, s_vietnamese));
            }
        }

        [Fact]
        public void Is_missing_a_figure_that_the_earlier_report_leaves_blank()
        {
            var earlier = Pending().State("closing", CellState.Blank);

            var finding = Check(Stocks("12", "5", "5", "12"), CarriedOver, new RelatedReports { Earlier = [Named("báo cáo năm 2024", earlier)] });

            Assert.Equal((Verdict.NotChecked, "figures-missing", "closing"), (finding.Verdict, finding.Reason, finding.Names["missing"].Vi));
        }

        [Fact]
        public void Opening_and_new_less_closed_make_the_closing_stock()
        {
            Assert.Equal(Verdict.Holds, Check(Stocks("12", "5", "7", "10"), "opening + new - closed = closing", new RelatedReports()).Verdict);
            Assert.Equal(Verdict.Impossible, Check(Stocks("12", "5", "7", "11"), "opening + new - closed = closing", new RelatedReports()).Verdict);
        }
    }

    public class Children
    {
        private const string OfChildren = "received = sum(children(received))";

        private static Finding CheckSum(string total, GapPolicy? gaps, params (string Name, string? Figure)[] children) => Check(
            Report("received").State("received", total),
            OfChildren,
            new RelatedReports { Children = [.. children.Select(child => Named(child.Name, child.Figure is null ? null : Report("received").State("received", child.Figure)))] },
            gaps);

        [Theory]
        [InlineData("30", Verdict.Holds)]
        [InlineData("31", Verdict.Impossible)]
        [InlineData("29", Verdict.Impossible)]
        public void Add_up_to_the_total(string total, Verdict verdict) =>
            Assert.Equal(verdict, CheckSum(total, null, ("xã A", "10"), ("xã B", "20")).Verdict);

        [Fact]
        public void Are_named_with_their_figures()
        {
            var finding = CheckSum("31", null, ("xã A", "10"), ("xã B", "20"));

            Assert.Equal([("10", "xã A"), ("20", "xã B")], finding.Operands.Where(figure => figure.Source.Report is not null).Select(figure => (figure.Text, figure.Source.Report!)));
            Assert.Equal((Fraction)1, finding.Gap);
        }

        [Fact]
        public void Are_named_where_they_did_not_report()
        {
            var finding = CheckSum("35", null, ("xã A", "10"), ("xã B", "20"), ("xã C", null));

            Assert.Equal((Verdict.NotChecked, "figures-missing"), (finding.Verdict, finding.Reason));
            Assert.Equal(("xã C", "xã C"), (finding.Names["missing"].Vi, finding.Details["missingChildren"]));
        }

        [Fact]
        public void Above_the_total_are_refuted_even_if_one_is_missing() =>
            Assert.Equal(Verdict.Impossible, CheckSum("29", null, ("xã A", "10"), ("xã B", "20"), ("xã C", null)).Verdict);

        [Fact]
        public void Count_for_nothing_where_the_rule_says_so()
        {
            var finding = CheckSum("35", GapPolicy.Zero, ("xã A", "10"), ("xã B", "20"), ("xã C", null));

            Assert.Equal((Verdict.Impossible, "xã C"), (finding.Verdict, finding.Details["missingChildren"]));
        }

        [Fact]
        public void Are_not_checked_where_there_are_none() => Assert.Equal((Verdict.NotChecked, "no-children"), (CheckSum("35", GapPolicy.Zero).Verdict, CheckSum("35", GapPolicy.Zero).Reason));
    }

    public class SameFacts
    {
        private static IReadOnlyList<Finding> Compare(TestReports here, TestReports? there) =>
        [
            .. ReportChecker.CheckAgainst(here.ToReport(), PreparedRulebook.Of(here.ToRulebook(), here.ToTemplate()), new RelatedReports { SameFacts = [Named("báo cáo 12/BC-UBND", there)] })
                .Checks.Where(finding => finding.Code == "R-DUP-02"),
        ];

        [Theory]
        [InlineData("21,59%", "21,59%", Verdict.Holds, "figures-agree")]
        [InlineData("21,59%", "21,6%", Verdict.Holds, "figures-agree")]
        [InlineData("21,59%", "21,58%", Verdict.Impossible, "figures-differ")]
        [InlineData("21,59%", "21,5%", Verdict.HoldsOnlyIfTruncated, "only-truncated")]
        [InlineData("300", "301", Verdict.Impossible, "figures-differ")]
        [InlineData("300", "khoảng 500", Verdict.NotChecked, "about")]
        public void Mean_the_same_value_at_the_same_step(string here, string there, Verdict verdict, string reason)
        {
            var finding = Assert.Single(Compare(new TestReports().State("share", here), new TestReports().State("share", there)));

            Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
            Assert.Equal("báo cáo 12/BC-UBND", Assert.Single(finding.Operands).Source.Report);
        }

        [Fact]
        public void Say_in_which_report_the_other_figure_stands() => Assert.Equal(
            "received: báo cáo này ghi 300, nhưng báo cáo 12/BC-UBND ghi 310.",
            FindingText.For(Assert.Single(Compare(new TestReports().State("received", "300"), new TestReports().State("received", "310"))), s_vietnamese));

        [Fact]
        public void Conflict_for_a_figure_and_none() =>
            Assert.Equal("figure-and-none", Assert.Single(Compare(new TestReports().State("received", "3"), new TestReports().State("received", CellState.StatedNone))).Reason);

        [Fact]
        public void Do_not_conflict_for_a_figure_and_a_blank() =>
            Assert.Empty(Compare(new TestReports().State("received", "3"), new TestReports().State("received", CellState.Blank)));

        [Fact]
        public void Are_not_compared_with_a_report_that_never_came()
        {
            var finding = Assert.Single(Compare(new TestReports().State("received", "3"), null));

            Assert.Equal((Verdict.NotChecked, "no-other-report"), (finding.Verdict, finding.Reason));
            Assert.Equal("Chưa đối chiếu được vì chưa có báo cáo 12/BC-UBND.", FindingText.For(finding, s_vietnamese));
        }
    }
}
