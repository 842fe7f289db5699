using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>What is wrong with the citations of real reports, and nothing more.</summary>
public class CitationFindingsSeedTests
{
    [SharedFact]
    public void The_seed_has_four_faults_in_its_citations()
    {
        var findings = Check(SharedFiles.Path("seed", "407-BC-UBND.txt")).Where(finding => finding.IsWorthTelling)
            .Select(finding => $"{finding.Code} {finding.Reason} {finding.Details["document"]}: {string.Join(", ", finding.Sources.Select(source => source.Line))}");

        Assert.Equal(
            [
                "R-CIT-01 date-differs Kết luận 114-KL/TW: 9, 23, 83, 185",
                "R-CIT-02 symbols-differ Quyết định 02/QĐ-UBND: 25, 97",
                "R-CIT-02 symbol-differs Chỉ thị 16/CT-TTg: 83, 85, 171",
                "R-CIT-04 term-not-at-date Quyết định 290-QĐ/TW: 171",
            ],
            findings);
    }

    [SharedFact]
    public void The_seed_passes_the_checks_of_its_other_documents()
    {
        var passes = Check(SharedFiles.Path("seed", "407-BC-UBND.txt")).Where(finding => finding.Verdict == Verdict.Holds)
            .Select(finding => $"{finding.Code} {finding.Details["document"]}").ToList();

        Assert.Contains("R-CIT-01 Báo cáo 407/BC-UBND", passes);
        Assert.Contains("R-CIT-02 Kết luận 114-KL/TW", passes);
        Assert.Contains("R-CIT-03 Quyết định 55-QĐ/TU", passes);
        Assert.Contains("R-CIT-04 Nghị quyết 18-NQ/TW", passes);
        Assert.Contains("R-CIT-05 Văn bản 5482/UBND-TH", passes);
        Assert.Contains("R-CIT-06 Nghị định 04/2015/NĐ-CP", passes);
    }

    [SharedFact]
    public void No_other_report_alarms()
    {
        var files = Directory.GetFiles(SharedFiles.Path("reports"), "*.txt");

        var findings = files.SelectMany(file => Check(file).Where(finding => finding.IsWorthTelling)
            .Select(finding => $"{Path.GetFileName(file)} {finding.Code} {finding.Reason} {finding.Details["document"]}"));

        Assert.NotEmpty(files);
        Assert.Empty(findings);
    }

    private static IEnumerable<Finding> Check(string path)
    {
        var structure = StructureRecognizer.Recognize(DocumentText.Decode(File.ReadAllBytes(path)));
        var report = new Report
        {
            Header = structure.Header,
            Sections = [],
            Paragraphs = [],
            Tables = [],
            Figures = [],
            Mentions =
            [
                .. structure.Texts.SelectMany(text => CitationScanner.Scan(text.Text)
                    .Select(mention => new Mention { Citation = mention.Citation, Source = text.Text.SourceOf(mention.Start, mention.End) })),
            ],
            Facts = [],
            Statements = [],
        };
        return ReportChecker.Check(report, template: null, rulebook: null).Checks.Where(finding => finding.Kind == CheckKind.Citation);
    }
}
