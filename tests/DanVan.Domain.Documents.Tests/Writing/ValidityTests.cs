using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Tests.Acceptance;
using DanVan.Domain.Documents.Writing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>Files handed out are what the standard says, in the form of it that Office 2019 and Microsoft 365 read.</summary>
public class ValidityTests
{
    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Code)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Blank_forms_are_valid(string code) => AssertValid(WorkbookForm.Blank(BuiltInTemplates.Get(code), new WorkbookFormOptions { Units = ["Xã Tân Phú"] }));

    [Theory]
    [MemberData(nameof(Templates))]
    public void Filled_forms_are_valid(string code)
    {
        var template = BuiltInTemplates.Get(code);

        for (var seed = 0; seed < 5; seed++)
        {
            AssertValid(WorkbookForm.Fill(template, new RandomReport(template, seed).Make()).Content);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Annexes_are_valid(string code)
    {
        var template = BuiltInTemplates.Get(code);

        AssertValid(WordAnnex.Write(template));
        AssertValid(WordAnnex.Write(template, new RandomReport(template, 1).Make()));
    }

    [Fact]
    public void Annotated_copies_have_no_error_that_the_original_has_not()
    {
        var draft = OfficeDraft.Of(DocumentText.Decode(BundledReport.ReadContent()));
        foreach (var original in new[] { WordDraft.Write(draft, keepsBlankParagraphs: false), WorkbookDraft.Write(draft) })
        {
            var document = CheckedDocument.Of(original);

            var copy = document.Text.Kind == DocumentKind.Word
                ? WordAnnotator.Annotate(original, document.Text, document.Findings, CheckedDocument.Vietnamese)
                : WorkbookAnnotator.Annotate(original, document.Text, document.Findings, CheckedDocument.Vietnamese);

            Assert.NotEmpty(document.Findings);
            Assert.Equal(Errors(original), Errors(copy));
        }
    }

    private static void AssertValid(byte[] content) => Assert.Empty(Errors(content));

    private static List<string> Errors(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using OpenXmlPackage package = content.AsSpan().IndexOf("word/document.xml"u8) >= 0 ? WordprocessingDocument.Open(stream, isEditable: false) : SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }.SelectMany(version => new OpenXmlValidator(version).Validate(package)).Select(error => $"{error.Part?.Uri} {error.Node?.LocalName}: {error.Description}").Distinct()];
    }
}
