using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Writing.Html;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Writing;

/// <summary>Writes a checked report as one page to read or print: the document with its figures marked, its tables as on paper, and the findings beside them.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page: HTML that needs no script, no other file and no network; the same input gives the same text.</summary>
    /// <remarks>All text of the document is escaped, and marks that would turn the direction of reading are shown as "[U+202E]".</remarks>
    /// <param name="text">The document that the report was read from.</param>
    /// <param name="checkedReport">The report and its findings.</param>
    /// <param name="template">The form it was read with, or null.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise; the document itself is always marked as Vietnamese.</param>
    /// <exception cref="UnreadableDocumentException">The document ends inside a row of a table.</exception>
    public static string Write(DocumentText text, CheckedReport checkedReport, ReportTemplate? template, CultureInfo culture)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(checkedReport);
        Guard.Against.Null(culture);
        var language = new PageLanguage(text, culture);
        var structure = StructureRecognizer.Recognize(text);
        var blocks = PageBlock.AllOf(structure);
        var findings = PlacedFinding.AllOf(checkedReport);
        var marks = new PageMarks(structure, blocks);
        marks.Add(checkedReport.Report.Figures);
        marks.Add(findings);

        var html = new HtmlWriter();
        Begin(html, checkedReport, language.Words);
        PageSummary.Write(html, checkedReport, TemplateFit.Of(checkedReport.Report, template), findings, language);
        html.Open("main", ("lang", "vi"), ("aria-label", language.Words.Document));
        new PageBody(html, marks, language, structure.Sections).Write(blocks);
        html.CloseLine();
        PageEnd.Write(html, checkedReport.Report, marks.Homeless, language);
        html.CloseLine().CloseLine();
        return html.ToString();
    }

    private static void Begin(HtmlWriter html, CheckedReport checkedReport, HtmlWords words)
    {
        html.Doctype();
        html.Open("html", ("lang", words.Language)).Open("head").Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        html.Element("title", $"{words.Check} {checkedReport.Report.Header.Symbol}".TrimEnd());
        html.Style(PageStyle.Css).CloseLine();
        html.Open("body");
    }
}
