using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class LabelRuleTests
{
    private const string Code = "R-LBL-01";

    private static TestReports Receptions(string label, string? title = "Kết quả 5 năm thực hiện Kết luận") => new TestReports
    {
        Title = title,
        Tables = { new ReportTable { Number = "6", Title = label, Line = 5, Columns = [], Cells = [] } },
    }.Demand(Rule("district", "reception.district", "regular", "ad-hoc"));

    private static Rule Rule(string id, string total, params string[] cells) => new()
    {
        Id = id,
        Code = Code,
        Kind = CheckKind.Label,
        Severity = Severity.Warning,
        Statement = TestReports.Text("Nhãn biểu 6"),
        Subject = TestReports.Code(total),
        Parts = [.. cells.Select(TestReports.Code)],
        Table = "6",
    };

    private static (Verdict Verdict, string Reason) Answer(TestReports report) => (report.CheckForOne(Code).Verdict, report.CheckForOne(Code).Reason);

    public class Check_of_a_label_that_says_yearly_average
    {
        private static TestReports Yearly(string total, string regular, string adHoc) =>
            Receptions("Tiếp công dân trung bình hàng năm").State("reception.district", total).State("regular", regular).State("ad-hoc", adHoc);

        [Fact]
        public void Is_impossible_over_cells_that_make_the_total() =>
            Assert.Equal((Verdict.Impossible, "total-not-average"), Answer(Yearly("2.979", "917", "2062")));

        [Fact]
        public void Holds_over_averages() => Assert.Equal((Verdict.Holds, "label-agrees"), Answer(Yearly("2.979", "183", "412")));

        [Fact]
        public void Holds_over_averages_that_were_rounded() => Assert.Equal((Verdict.Holds, "label-agrees"), Answer(Yearly("2.979", "183,4", "412,4")));

        [Fact]
        public void Holds_over_nothing() => Assert.Equal((Verdict.Holds, "label-agrees"), Answer(Yearly("0", "0", "0")));

        [Fact]
        public void Is_not_checked_over_cells_that_are_neither() => Assert.Equal((Verdict.NotChecked, "neither"), Answer(Yearly("2.979", "917", "100")));

        [Fact]
        public void Holds_in_a_report_of_one_year() => Assert.Equal(
            (Verdict.Holds, "label-agrees"),
            Answer(Receptions("Tiếp công dân trung bình hàng năm", "Kết quả 01 năm thực hiện").State("reception.district", "30").State("regular", "10").State("ad-hoc", "20")));

        [Fact]
        public void Is_undetermined_in_a_report_that_does_not_say_its_years() => Assert.Equal(
            (Verdict.Undetermined, "label-doubtful"),
            Answer(Receptions("Tiếp công dân bình quân mỗi năm", "Kết quả công tác năm 2020").State("reception.district", "30").State("regular", "10").State("ad-hoc", "20")));
    }

    public class Check_of_a_label_that_says_total
    {
        private static TestReports Total(string total, string regular, string adHoc) =>
            Receptions("Tiếp công dân (cộng 5 năm)").State("reception.district", total).State("regular", regular).State("ad-hoc", adHoc);

        [Fact]
        public void Holds_over_cells_that_make_the_total() => Assert.Equal((Verdict.Holds, "label-agrees"), Answer(Total("2.979", "917", "2062")));

        [Fact]
        public void Is_impossible_over_averages() => Assert.Equal((Verdict.Impossible, "average-not-total"), Answer(Total("2.979", "183", "412")));
    }

    public class Check_without_what_it_needs
    {
        [Fact]
        public void Says_that_a_cell_is_missing() => Assert.Equal(
            (Verdict.NotChecked, "parts-missing"),
            Answer(Receptions("Tiếp công dân trung bình hàng năm").State("reception.district", "30").State("regular", "10").State("ad-hoc", CellState.Blank)));

        [Fact]
        public void Says_that_the_total_is_missing() => Assert.Equal(
            (Verdict.NotChecked, "nothing-stated"),
            Answer(Receptions("Tiếp công dân trung bình hàng năm").State("regular", "10").State("ad-hoc", "20")));

        [Fact]
        public void Says_that_the_label_names_no_span() => Assert.Equal(
            (Verdict.NotChecked, "no-span"),
            Answer(Receptions("Tiếp công dân").State("reception.district", "30").State("regular", "10").State("ad-hoc", "20")));

        [Fact]
        public void Says_that_the_table_is_missing()
        {
            var report = Receptions("Tiếp công dân trung bình hàng năm");
            report.Tables.Clear();

            Assert.Equal((Verdict.NotChecked, "no-table"), Answer(report));
        }
    }

    public class Check_of_several_rules_about_one_table
    {
        [Fact]
        public void Tells_the_reader_once()
        {
            var report = Receptions("Tiếp công dân trung bình hàng năm").Demand(Rule("commune", "reception.commune", "commune.regular", "commune.ad-hoc"))
                .State("reception.district", "2.979").State("regular", "917").State("ad-hoc", "2062")
                .State("reception.commune", "5.964").State("commune.regular", "2670").State("commune.ad-hoc", "3294");

            var result = report.Check();

            Assert.Equal(2, result.Checks.Count(finding => finding.Code == Code && finding.Verdict == Verdict.Impossible));
            Assert.Single(result.Findings, finding => finding.Code == Code);
        }
    }
}
