using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class OmissionRuleTests
{
    private const string Code = "R-OMI-01";

    private static TestReports Inspections(params string[] claimSections)
    {
        var report = new TestReports().Demand(new Rule
        {
            Id = "inspections",
            Code = Code,
            Kind = CheckKind.Omission,
            Severity = Severity.Warning,
            Statement = TestReports.Text("Biểu 3 không để trống khi có kiểm tra"),
            Parts = [TestReports.Code("team"), TestReports.Code("visit")],
            Claims = ["tổ chức kiểm tra", "tiến hành kiểm tra"],
            ClaimSections = claimSections,
        });
        report.Sections.Add(new ReportSection { Id = "I.2", Heading = "Công tác kiểm tra, giám sát", Level = 3, Line = 1, LastLine = 5 });
        report.Sections.Add(new ReportSection { Id = "I.2.a", Parent = "I.2", Level = 4, Line = 2, LastLine = 5 });
        report.Sections.Add(new ReportSection { Id = "I.3", Heading = "Đánh giá", Level = 3, Line = 6, LastLine = 9 });
        return report;
    }

    private static TestReports Blank(TestReports report) => report.StateInTable("team", CellState.Blank).StateInTable("visit", CellState.Blank);

    private static (Verdict Verdict, string Reason) Answer(TestReports report) => (report.CheckForOne(Code).Verdict, report.CheckForOne(Code).Reason);

    public class Check
    {
        [Fact]
        public void Is_impossible_for_blank_cells_beside_a_claim()
        {
            var finding = Blank(Inspections()).Say("Hàng năm huyện tổ chức kiểm tra, giám sát các xã.").CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "blank-though-claimed", Severity.Warning), (finding.Verdict, finding.Reason, finding.Severity));
            Assert.Equal("tổ chức kiểm tra", finding.Details["claim"]);
            Assert.Equal(2, finding.Sources.Count);
        }

        [Fact]
        public void Takes_the_dots_of_the_form_as_blank() => Assert.Equal(
            Verdict.Impossible,
            Inspections().StateInTable("team", CellState.Placeholder).Say("Huyện đã tổ chức kiểm tra.").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_impossible_for_blank_cells_beside_a_figure_in_the_narrative() => Assert.Equal(
            "5 đoàn",
            Blank(Inspections()).State("team", "5 đoàn").CheckForOne(Code).Details["claim"]);

        [Theory]
        [InlineData("Công tác tiếp dân được quan tâm.")]
        [InlineData("Trong kỳ chưa tổ chức kiểm tra.")]
        [InlineData("Huyện không tổ chức kiểm tra chuyên đề.")]
        [InlineData("Thời gian tới huyện sẽ tiến hành kiểm tra.")]
        public void Says_nothing_without_a_claim(string text) => Assert.Equal((Verdict.NotChecked, "no-claim"), Answer(Blank(Inspections()).Say(text)));

        [Fact]
        public void Hears_a_denial_in_its_own_clause_only() =>
            Assert.Equal(Verdict.Impossible, Answer(Blank(Inspections()).Say("Không có đơn tồn đọng; huyện tổ chức kiểm tra hàng quý.")).Verdict);

        [Fact]
        public void Takes_emphasis_for_no_denial() =>
            Assert.Equal(Verdict.Impossible, Answer(Blank(Inspections()).Say("Huyện không ngừng đổi mới, tổ chức kiểm tra hàng quý.")).Verdict);

        [Fact]
        public void Does_not_listen_to_plans()
        {
            var report = Blank(Inspections());
            report.PlanWords.Add("tăng cường");
            report.PlanSections.Add("đánh giá");

            Assert.Equal("no-claim", report.Say("Tăng cường tổ chức kiểm tra.", "I.2").Say("Huyện tổ chức kiểm tra.", "I.3").CheckForOne(Code).Reason);
        }

        [Theory]
        [InlineData(CellState.StatedNone)]
        [InlineData(CellState.NotApplicable)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.Reported)]
        public void Holds_for_any_answer_in_one_of_the_cells(CellState state) => Assert.Equal(
            (Verdict.Holds, "filled-in"),
            Answer(Inspections().StateInTable("team", CellState.Blank).StateInTable("visit", state, state == CellState.Reported ? "3" : null).Say("Huyện tổ chức kiểm tra.")));

        [Fact]
        public void Is_not_checked_without_the_cells() => Assert.Equal((Verdict.NotChecked, "no-cells"), Answer(Inspections().Say("Huyện tổ chức kiểm tra.")));

        [Theory]
        [InlineData("I.2", Verdict.Impossible)]
        [InlineData("I.2.a", Verdict.Impossible)]
        [InlineData("I.3", Verdict.NotChecked)]
        [InlineData(null, Verdict.NotChecked)]
        public void Listens_only_to_the_sections_named(string? section, Verdict expected) =>
            Assert.Equal(expected, Answer(Blank(Inspections("kiểm tra")).Say("Huyện tổ chức kiểm tra.", section)).Verdict);

        [Fact]
        public void Reads_decomposed_letters() =>
            Assert.Equal(Verdict.Impossible, Answer(Blank(Inspections()).Say("Huyện tổ chức kiểm tra.".Normalize(System.Text.NormalizationForm.FormD))).Verdict);
    }
}
