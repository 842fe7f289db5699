using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Forms;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing;

public static partial class WorkbookForm
{
    /// <summary>Reads which form a workbook was made from, or null where it was not made here.</summary>
    /// <param name="text">The file, decoded.</param>
    public static WorkbookFormMark? FindMark(DocumentText text)
    {
        Guard.Against.Null(text);
        return text.Workbook?.FindNamed(FormNames.Template)?.Text is { } template && text.Workbook.FindNamed(FormNames.Version)?.Text is { } version
            ? new WorkbookFormMark(template, version)
            : null;
    }

    /// <summary>Reads a form that was filled in.</summary>
    /// <param name="content">The file.</param>
    /// <param name="templates">The forms it may be.</param>
    /// <returns>The report: head, tables and facts.</returns>
    /// <exception cref="UnreadableDocumentException">It is no workbook, or protected, damaged, too large, or a form that is none of these.</exception>
    public static Report Read(ReadOnlySpan<byte> content, IReadOnlyList<ReportTemplate> templates) => Read(DocumentText.Decode(content), templates);

    /// <summary>Reads a form that was filled in.</summary>
    /// <remarks>Sources count in the decoded text, so that <see cref="DocumentText.PlaceOf"/> names the cell. Words where a figure belongs are a reported fact without a figure.</remarks>
    /// <param name="text">The file, decoded.</param>
    /// <param name="templates">The forms it may be.</param>
    /// <returns>The report: head, tables and facts.</returns>
    /// <exception cref="UnreadableDocumentException">It is no workbook made from one of these forms.</exception>
    public static Report Read(DocumentText text, IReadOnlyList<ReportTemplate> templates)
    {
        Guard.Against.Null(templates);
        return TryRead(text, templates)
            ?? throw new UnreadableDocumentException(UnreadableReason.OtherForm, UnreadableWording.OtherForm(FindMark(text)?.Template, FindMark(text)?.Version));
    }

    /// <summary>Reads a form that was filled in, or returns null for any other document.</summary>
    internal static Report? TryRead(DocumentText text, IReadOnlyList<ReportTemplate> templates) =>
        FindMark(text) is { } mark && templates.FirstOrDefault(template => template.Code == mark.Template && template.Version == mark.Version) is { } template
            ? Read(text, template)
            : null;

    private static Report Read(DocumentText text, ReportTemplate template)
    {
        var workbook = text.Workbook!;
        var layout = new FormLayout(template);
        var records = FormRecords.Read(workbook);
        var places = new FormPlaces(text);
        var facts = new List<Fact>();
        var tables = new List<ReportTable>();
        foreach (var table in layout.Tables)
        {
            if (FormTableReader.Read(table, workbook, records, places) is not { } cells)
            {
                continue;
            }

            facts.AddRange(cells.SelectMany(cell => cell.Facts));
            if (cells.Any(cell => cell.Cell is not null))
            {
                tables.Add(new ReportTable
                {
                    Number = table.Template.Number,
                    Title = table.Template.Title,
                    Line = 0,
                    Columns = [.. table.Template.Columns.Select(column => column.Header)],
                    Cells = [.. cells.Select(cell => cell.Cell).OfType<ReportCell>()],
                });
            }
        }

        facts.AddRange(FormNarrative.Read(layout, workbook, records, places));
        return FormHead.Read(workbook, records).ToReport(template.Code, tables, facts);
    }
}
