using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A report typed into a sheet, its narrative row by row, says the same as its text.</summary>
public class WorkbookReportTests
{
    [Theory]
    [MemberData(nameof(OtherDistrictsTests.All), MemberType = typeof(OtherDistrictsTests))]
    public void Other_districts_say_the_same_in_a_sheet(string name) => AssertSame(ExpectedReport.Load(name).ReadContent(), Sheet);

    [Fact]
    public void The_bundled_report_says_the_same_in_a_sheet() => AssertSame(BundledReport.ReadContent(), Sheet);

    [SharedFact]
    public void The_real_report_says_the_same_in_a_sheet() => AssertSame(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")), Sheet);

    [SofficeFact]
    public void The_bundled_report_says_the_same_in_the_sheet_that_LibreOffice_saves() => AssertSame(BundledReport.ReadContent(), Saved);

    [SofficeFact(NeedsShared = true)]
    public void The_real_report_says_the_same_in_the_sheet_that_LibreOffice_saves() => AssertSame(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")), Saved);

    private static byte[] Sheet(byte[] content) => WorkbookDraft.Write(OfficeDraft.Of(DocumentText.Decode(content)));

    private static byte[] Saved(byte[] content) => Soffice.Convert(Sheet(content), "xlsx", "xlsx:Calc MS Excel 2007 XML");

    private static void AssertSame(byte[] content, Func<byte[], byte[]> toSheet) =>
        WordReportTests.AssertSame(ReportWords.Of(WordReportTests.Check(content)), ReportWords.Of(WordReportTests.Check(toSheet(content))));
}
