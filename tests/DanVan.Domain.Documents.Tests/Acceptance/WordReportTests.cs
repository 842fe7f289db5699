using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A report typed in Word says the same as its text, to the last figure and finding.</summary>
public class WordReportTests
{
    public static TheoryData<string, bool> All
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in OtherDistrictsTests.All)
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Other_districts_say_the_same_in_Word(string name, bool keepsBlankParagraphs) =>
        AssertSame(ExpectedReport.Load(name).ReadContent(), keepsBlankParagraphs);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_bundled_report_says_the_same_in_Word(bool keepsBlankParagraphs) => AssertSame(BundledReport.ReadContent(), keepsBlankParagraphs);

    [SharedTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_real_report_says_the_same_in_Word(bool keepsBlankParagraphs) =>
        AssertSame(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")), keepsBlankParagraphs);

    [SofficeFact]
    public void The_bundled_report_says_the_same_in_the_Word_file_that_LibreOffice_makes() => AssertSameConverted(BundledReport.ReadContent());

    [SofficeFact(NeedsShared = true)]
    public void The_real_report_says_the_same_in_the_Word_file_that_LibreOffice_makes() =>
        AssertSameConverted(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")));

    // Opened as it is and saved: the lines become paragraphs, the tabs of the tables stay tabs.
    [SofficeFact]
    public void The_bundled_report_says_the_same_when_its_text_is_saved_as_a_Word_file() => AssertSameSaved(BundledReport.ReadContent());

    [SofficeFact(NeedsShared = true)]
    public void The_real_report_says_the_same_when_its_text_is_saved_as_a_Word_file() => AssertSameSaved(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")));

    internal static CheckedReport Check(ReadOnlySpan<byte> content)
    {
        var report = ReportReader.Read(content, BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        return ReportChecker.Check(report, template, template is null ? null : BuiltInRulebooks.Find(template.Code), BuiltInRegisters.VinhTuong);
    }

    internal static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var wanted = expected.ToList();
        var given = actual.ToList();
        var differences = wanted.Except(given).Select(line => "- " + line).Concat(given.Except(wanted).Select(line => "+ " + line)).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(wanted, given);
    }

    private static void AssertSame(byte[] content, bool keepsBlankParagraphs)
    {
        var word = WordDraft.Write(OfficeDraft.Of(DocumentText.Decode(content)), keepsBlankParagraphs);

        AssertSame(ReportWords.Of(Check(content)), ReportWords.Of(Check(word)));
    }

    private static void AssertSameSaved(byte[] content) =>
        AssertSame(ReportWords.Of(Check(content)), ReportWords.Of(Check(Soffice.Convert(content, "txt", "docx:MS Word 2007 XML"))));

    private static void AssertSameConverted(byte[] content)
    {
        var word = Soffice.Convert(HtmlDraft.Write(OfficeDraft.Of(DocumentText.Decode(content))), "html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)");

        AssertSame(ReportWords.Of(Check(content)), ReportWords.Of(Check(word)));
    }
}
