using System.Diagnostics;
using System.Globalization;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>Files whose XML says what no program would write: read, checked and handed back, or refused with a reason.</summary>
public class MutatedOfficeFileTests
{
    private const int Seed = 20201124;
    private const int Rounds = 600;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("document")]
    [InlineData("workbook")]
    [InlineData("form")]
    public void Are_read_checked_and_handed_back_or_refused(string kind)
    {
        var mutator = new OfficeFileMutator(new Random(Seed));
        var original = HostileOfficeFileTests.OriginalOf(kind);
        var outcomes = new Dictionary<string, int>();
        for (var i = 0; i < Rounds; i++)
        {
            var file = mutator.Mutate(original);
            var clock = Stopwatch.StartNew();
            string outcome;
            try
            {
                outcome = Use(file);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"round {i}", problem);
            }

            Assert.True(clock.Elapsed < Patience, $"round {i} took {clock.Elapsed}");
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        Assert.True(outcomes.GetValueOrDefault("read") > Rounds / 20 && outcomes.GetValueOrDefault("damaged") > Rounds / 50, string.Join(", ", outcomes));
    }

    private static string Use(byte[] file)
    {
        try
        {
            var template = BuiltInTemplates.Get("kl-114-tw");
            var text = DocumentText.Decode(file);
            var report = ReportReader.Read(text, [template]);
            var checkedReport = ReportChecker.Check(report, template, BuiltInRulebooks.Find(template.Code));
            var findings = checkedReport.Findings.ToList();
            var copy = text.Kind switch
            {
                DocumentKind.Word => WordAnnotator.Annotate(file, text, findings, Vietnamese),
                DocumentKind.Excel => WorkbookAnnotator.Annotate(file, text, findings, Vietnamese),
                _ => file,
            };
            _ = DocumentText.Decode(copy);
            Assert.NotEqual("", HtmlReport.Write(text, checkedReport, template, Vietnamese));
            return "read";
        }
        catch (UnreadableDocumentException refused)
        {
            Assert.NotEqual("", refused.MessageFor(Vietnamese));
            return refused.Code;
        }
    }
}
