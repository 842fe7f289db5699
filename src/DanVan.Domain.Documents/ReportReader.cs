using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents;

/// <summary>Reads a document into a report: header, outline, narrative, tables, and every figure, citation, statement and fact in them.</summary>
/// <remarks>Bad content is never an exception: what cannot be placed is in <see cref="Report.Unplaced"/> with its line and words.</remarks>
public static class ReportReader
{
    /// <summary>Reads the bytes of a Word, Excel, text or Markdown file that fills a given form.</summary>
    /// <param name="content">A .docx or .xlsx file, or text in UTF-8, with or without a byte order mark, or UTF-16 with one.</param>
    /// <param name="template">The form it fills, or null to read it without facts.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are too many, empty, no text, no valid text, cut off, or no office file that can be read.</exception>
    public static Report Read(ReadOnlySpan<byte> content, ReportTemplate? template = null)
    {
        var text = DocumentText.Decode(content);
        return (template is null ? null : WorkbookForm.TryRead(text, [template])) ?? Scan(text).ToReport(template);
    }

    /// <summary>Reads the bytes of a Word, Excel, text or Markdown file and finds the form it fills.</summary>
    /// <param name="content">A .docx or .xlsx file, or text in UTF-8, with or without a byte order mark, or UTF-16 with one.</param>
    /// <param name="templates">The forms to choose from; a document that fits none has no facts and no <see cref="Report.Template"/>.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are too many, empty, no text, no valid text, cut off, or no office file that can be read.</exception>
    public static Report Read(ReadOnlySpan<byte> content, IReadOnlyList<ReportTemplate> templates) =>
        Read(DocumentText.Decode(content), templates);

    /// <summary>Reads a text that is already decoded and finds the form it fills.</summary>
    /// <param name="text">The document.</param>
    /// <param name="templates">The forms to choose from; a document that fits none has no facts and no <see cref="Report.Template"/>.</param>
    /// <exception cref="UnreadableDocumentException">The document ends inside a row of a table.</exception>
    public static Report Read(DocumentText text, IReadOnlyList<ReportTemplate> templates)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(templates);

        if (WorkbookForm.TryRead(text, templates) is { } filled)
        {
            return filled;
        }

        var scan = Scan(text);
        return scan.ToReport(scan.Choose(templates));
    }

    private static DocumentScan Scan(DocumentText text) => DocumentScan.Of(StructureRecognizer.Recognize(text), text.Sums);
}
