using DanVan.Domain.Catalog;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

/// <summary>The form of Conclusion 114-KL/TW with its own rulebook, filled with a district's figures.</summary>
public class DistrictReportTests
{
    private static readonly Dictionary<string, string[]> s_asReported = new()
    {
        ["reception"] = ["8.943 lượt"],
        ["reception.district"] = ["2.979 lượt"],
        ["reception.commune"] = ["5.964 lượt"],
        ["petition.received"] = ["3.559 đơn thư"],
        ["petition.received.district"] = ["833 đơn"],
        ["petition.received.commune"] = ["2.726 đơn"],
        ["dialogue.district"] = ["25 cuộc"],
        ["dialogue.district.regular"] = ["5 cuộc"],
        ["dialogue.district.thematic"] = ["20 cuộc"],
        ["dialogue.commune"] = ["84 cuộc"],
        ["mediation.success-rate"] = ["từ 80%"],
        ["mediation.success-rate.district"] = ["78,4%"],
        ["mediation.case.district"] = ["1674"],
        ["petition.received.complaint"] = ["3.559"],
        ["petition.competent.complaint"] = ["361/368"],
        ["petition.resolved-rate.complaint"] = ["98%"],
        ["petition.pending-rate.complaint"] = ["2%"],
        ["petition.received.denunciation"] = ["36"],
        ["petition.competent.denunciation"] = ["35"],
        ["petition.resolved-rate.denunciation"] = ["97%"],
        ["petition.pending-rate.denunciation"] = ["3%"],
        ["reception.chair.commune.regular"] = ["2670"],
        ["reception.chair.commune.ad-hoc"] = ["3294"],
        ["dialogue.chair.commune"] = ["84"],
        ["reception.chair.district.regular"] = ["917"],
        ["reception.chair.district.ad-hoc"] = ["2062"],
        ["dialogue.chair.district"] = ["25"],
        ["case.total.district"] = ["6"],
        ["case.resolved.district"] = ["5"],
        ["case.resolved-rate.district"] = ["83%"],
        ["case.pending.district"] = ["01"],
        ["case.pending-rate.district"] = ["17%"],
        ["case.central-support.district"] = ["0"],
        ["model.collective"] = ["143 mô hình", "143"],
        ["staff.cut.commune.civil-servant"] = ["120 công chức"],
        ["staff.cut.district.civil-servant"] = ["18 công chức"],
        ["staff.cut-rate.district.civil-servant"] = ["21,59%"],
        ["staff.cut.district.public-employee"] = ["219 viên chức"],
        ["staff.cut-rate.district.public-employee"] = ["8,06%"],
        ["official.in-charge.each"] = ["01 đồng chí"],
        ["official.in-charge.district.deputy"] = ["01 Đ/c"],
        ["service.online.level-3"] = ["44"],
        ["service.online.level-3.district"] = ["39"],
        ["service.online.level-3.commune"] = ["05"],
    };

    private static CheckedReport Check(IReadOnlyDictionary<string, string[]> figures, CellState inspections)
    {
        var template = BuiltInTemplates.Get("kl-114-tw");
        var report = new TestReports { Title = "Kết quả 5 năm thực hiện Kết luận số 114-KL/TW" };
        report.Tables.AddRange(template.Tables.Select(table => new ReportTable { Number = table.Number, Title = table.Title, Line = 200, Columns = [], Cells = [] }));
        report.Sections.Add(new ReportSection { Id = "P1.I.2", Heading = "Công tác kiểm tra, giám sát", Level = 3, Line = 1, LastLine = 2 });
        report.Say("Hàng năm huyện tổ chức kiểm tra các đơn vị.", "P1.I.2");
        foreach (var (code, figure) in figures.SelectMany(entry => entry.Value.Select(figure => (entry.Key, figure))))
        {
            report.State(code, figure);
        }

        foreach (var indicator in template.Indicators.Where(indicator => indicator.Code.ToString().StartsWith("inspection.", StringComparison.Ordinal)))
        {
            report.StateInTable(indicator.Code.ToString(), inspections);
        }

        return ReportChecker.Check(report.ToReport(), template, BuiltInRulebooks.Get("kl-114-tw"));
    }

    [Fact]
    public void Is_told_what_does_not_add_up_and_nothing_else() => Assert.Equal(
        [
            (Severity.Error, "R-BND-01", "mediation-success-bound", "bound-broken"),
            (Severity.Error, "R-RATE-02", "counts-staff.cut-rate.district.civil-servant", "no-base"),
            (Severity.Error, "R-SCP-02", "petitions-hold-all-kinds", "no-room"),
            (Severity.Warning, "R-LBL-01", "label-receptions-district", "total-not-average"),
            (Severity.Warning, "R-OMI-01", "inspections-claimed", "blank-though-claimed"),
            (Severity.Warning, "R-SCP-01", "petitions-are-not-complaints", "same-number-with-others"),
            (Severity.Note, "R-FMT-01", null, "padding-mixed"),
            (Severity.Note, "R-FMT-01", null, "thousands-mixed"),
            (Severity.Note, "R-RATE-02", "counts-petition.pending-rate.denunciation", "several-bases"),
            (Severity.Note, "R-RATE-02", "counts-petition.resolved-rate.denunciation", "several-bases"),
        ],
        Check(s_asReported, CellState.Blank).Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => $"{finding.Code} {finding.RuleId} {finding.Reason}", StringComparer.Ordinal)
            .Select(finding => (finding.Severity, finding.Code, finding.RuleId, finding.Reason)));

    [Fact]
    public void Is_told_nothing_once_it_is_put_right()
    {
        var corrected = new Dictionary<string, string[]>(s_asReported)
        {
            ["mediation.success-rate"] = ["từ 78%"],
            ["mediation.case.district"] = ["1.674"],
            ["petition.received.complaint"] = ["3.523"],
            ["petition.resolved.denunciation"] = ["34"],
            ["petition.pending.denunciation"] = ["1"],
            ["petition.resolved-rate.denunciation"] = ["97,1%"],
            ["petition.pending-rate.denunciation"] = ["2,9%"],
            ["staff.cut-rate.district.civil-servant"] = ["21,69%"],
            ["case.pending.district"] = ["1"],
            ["official.in-charge.each"] = ["1 đồng chí"],
            ["official.in-charge.district.deputy"] = ["1 Đ/c"],
            ["service.online.level-3.commune"] = ["5"],
            ["reception.chair.commune.regular"] = ["534"],
            ["reception.chair.commune.ad-hoc"] = ["658,8"],
            ["reception.chair.district.regular"] = ["183,4"],
            ["reception.chair.district.ad-hoc"] = ["412,4"],
        };

        var result = Check(corrected, CellState.StatedNone);

        Assert.Empty(result.Findings.Select(finding => (finding.Code, finding.RuleId, finding.Reason)));
        Assert.True(result.IsAcceptable);
    }

    [Fact]
    public void Keeps_the_counts_that_its_rates_allow()
    {
        var checks = Check(s_asReported, CellState.Blank).Checks;

        var staff = Assert.Single(checks, finding => finding.RuleId == "counts-staff.cut-rate.district.public-employee");
        var mediation = Assert.Single(checks, finding => finding.RuleId == "counts-mediation.success-rate.district");
        Assert.Equal((Verdict.Holds, "[2716, 2718]"), (staff.Verdict, staff.Computed.ToString()));
        Assert.Equal((Verdict.NotChecked, "no-power", "[1312, 1313]"), (mediation.Verdict, mediation.Reason, mediation.Computed.ToString()));
    }
}
