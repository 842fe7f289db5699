using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Tests.Acceptance;
using DanVan.Domain.Documents.Tests.Reading;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>Annotated files opened and saved again by LibreOffice.</summary>
public class LibreOfficeRoundTripTests
{
    [SofficeFact]
    public void Keeps_every_comment_of_a_Word_document()
    {
        var annotated = AnnotatedWord.Of(WordFile.Of(
            WordFile.Bold("I. KẾT QUẢ"),
            WordFile.Paragraph("Toàn huyện tiếp 120 lượt công dân (cấp huyện tiếp 45 lượt; cấp xã tiếp 57 lượt)."),
            WordFile.Table(WordFile.Cells("Nội dung", "Kết quả"), WordFile.Cells("Giải quyết", "Đã giải quyết 30/40 đơn, đạt 57%.")),
            WordFile.Paragraph("Hết.")).ToBytes());

        var saved = Soffice.Convert(annotated.Bytes, "docx", "docx:MS Word 2007 XML");

        Assert.Equal(2, annotated.Ours.Count);
        Assert.Equal(2, ArchiveContent.Xml(saved, "word/comments.xml").Root!.Elements().Count());
    }

    [SofficeFact]
    public void Keeps_every_note_of_a_workbook()
    {
        var places = new[] { "A2", "B2" }.Select((cell, line) => new PlacedText(line * 4, (line * 4) + 3, line + 1, 0, new DocumentPlace { Part = DocumentPart.Sheet, Sheet = "Biểu 1", Cell = cell }));
        var findings = new[] { 1, 2 }.Select(line => new Finding
        {
            Code = "R-SUM-01",
            Kind = CheckKind.Sum,
            Verdict = Verdict.Impossible,
            Severity = Severity.Error,
            Reason = "sum-differs",
            Sources = [new Source { Line = line, Start = (line - 1) * 4, End = ((line - 1) * 4) + 3 }],
        });
        var text = DocumentText.OfOffice(DocumentKind.Excel, "123\n123\n", [], [.. places], []);

        var saved = Soffice.Convert(WorkbookAnnotator.Annotate(SmallWorkbook.Of(), text, [.. findings], CheckedDocument.English), "xlsx", "xlsx:Calc MS Excel 2007 XML");

        Assert.Equal(["A2", "B2"], ArchiveContent.Xml(saved, "xl/comments1.xml").Descendants().Where(element => element.Name.LocalName == "comment").Select(note => (string?)note.Attribute("ref")));
    }
}
