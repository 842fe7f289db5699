using DanVan.Domain.Documents.Writing.Annex;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing;

/// <summary>Writes the annex tables of a form as a Word document, laid out as on paper.</summary>
/// <remarks>
/// Each table stands under its number and title, with merged header cells repeated on every page, the row of column numbers and
/// printed formulas, and its rows; a wide table lies on a page of its own, turned sideways. The same input gives the same bytes.
/// </remarks>
public static class WordAnnex
{
    /// <summary>Writes the blank form.</summary>
    public static byte[] Write(ReportTemplate template)
    {
        Guard.Against.Null(template);
        return AnnexDocument.Write(template, header: null, _ => null);
    }

    /// <summary>Writes the form filled with the tables of a report; a table or column that the form does not have is left out.</summary>
    /// <param name="template">The form.</param>
    /// <param name="report">The report; where it has no table of the form, but facts for its indicators, these fill it.</param>
    public static byte[] Write(ReportTemplate template, Report report)
    {
        Guard.Against.Null(template);
        Guard.Against.Null(report);
        var rows = new AnnexRows(template, report);
        return AnnexDocument.Write(template, report.Header, rows.Of);
    }
}
