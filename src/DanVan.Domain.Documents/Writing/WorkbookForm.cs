using DanVan.Domain.Documents.Writing.Forms;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing;

/// <summary>Makes a workbook (.xlsx) of a form, blank or filled with a report, and reads back what was filled in.</summary>
/// <remarks>
/// One sheet holds the head, one each table, one the figures of the narrative. What is printed is locked without a password; what is
/// asked for is open. A filled form shows every figure as it was written, and reads back to the same report: docs/forms.md says what is the same.
/// The same input gives the same bytes.
/// </remarks>
public static partial class WorkbookForm
{
    /// <summary>Makes a blank form.</summary>
    /// <param name="template">The form.</param>
    /// <param name="options">The units and rows to make ready, or null for the usual ones.</param>
    /// <returns>The file (.xlsx).</returns>
    public static byte[] Blank(ReportTemplate template, WorkbookFormOptions? options = null)
    {
        Guard.Against.Null(template);
        var layout = new FormLayout(template);
        var asked = options ?? new WorkbookFormOptions();
        var rows = layout.Tables.ToDictionary(table => table, table => BlankRows(table, asked));
        return Write(layout, new FormHeadContent(null, null, null, new ReportHeader()), rows, [], new FormRecords());
    }

    /// <summary>Makes a form filled with a report: figures as they were written, states as they were stated.</summary>
    /// <param name="template">The form.</param>
    /// <param name="report">The report; its tables are found in the form by what they state, else by their numbers.</param>
    public static FilledWorkbook Fill(ReportTemplate template, Report report)
    {
        Guard.Against.Null(template);
        Guard.Against.Null(report);
        var layout = new FormLayout(template);
        var filling = new FormFilling(layout, report);
        var records = new FormRecords();
        var rows = new Dictionary<FormTable, IReadOnlyList<FormRow>>();
        foreach (var table in layout.Tables)
        {
            var written = filling.RowsOf(table);
            if (written is null && !table.NamesUnits)
            {
                FormTableReader.RecordAbsent(table, records);
            }

            rows[table] = written is null ? BlankRows(table, new WorkbookFormOptions { BlankRows = 0 }) : WithTotal(table, written);
        }

        return new FilledWorkbook { Content = Write(layout, FormHeadContent.Of(report), rows, filling.Narrative, records), LeftOut = filling.LeftOut };
    }

    private static byte[] Write(FormLayout layout, FormHeadContent head, IReadOnlyDictionary<FormTable, IReadOnlyList<FormRow>> rows, IReadOnlyList<Fact> narrative, FormRecords records)
    {
        var workbook = new WorkbookWriter();
        FormHead.Record(head, records);
        FormHeadWriter.Write(layout, head, workbook);
        foreach (var table in layout.Tables)
        {
            new FormTableWriter(table, layout.Template, workbook).Write(rows[table], records);
        }

        FormNarrative.Write(layout, narrative, workbook, records);
        if (!records.IsEmpty)
        {
            records.Write(workbook);
        }

        return workbook.ToBytes();
    }

    private static IReadOnlyList<FormRow> BlankRows(FormTable table, WorkbookFormOptions options)
    {
        if (!table.NamesUnits)
        {
            return table.Template.Rows.Count == 0 ? [new FormRow(table, null, null)] : [.. table.Template.Rows.Select(row => new FormRow(table, row, row.Label))];
        }

        var rows = options.Units.Concat(Enumerable.Repeat("", options.BlankRows)).Select(name => new FormRow(table, null, name)).ToList();
        return WithTotal(table, rows);
    }

    // The total stands last, unless the report has it elsewhere.
    private static IReadOnlyList<FormRow> WithTotal(FormTable table, List<FormRow> rows) =>
        table.Template.TotalRow is { } total && !rows.Exists(row => row.Name == total) ? [.. rows, new FormRow(table, null, total)] : rows;
}
