using System.Globalization;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Reads a table of a form from its sheet.</summary>
internal static class FormTableReader
{
    private const string AbsentCell = "*";

    /// <summary>Reads the cells of a table, row by row, or returns null where the workbook does not have it or the report it was filled with did not.</summary>
    public static IReadOnlyList<FormCell>? Read(FormTable table, WorkbookContent workbook, FormRecords records, FormPlaces places)
    {
        if (!workbook.Names.TryGetValue(table.Key, out var place) || workbook.FindSheet(place.Sheet) is not { } sheet)
        {
            return null;
        }

        var cells = new List<FormCell>();
        var count = 0;
        var isBlank = true;
        foreach (var (printed, number) in RowsOf(table, sheet, place.Cell.Row))
        {
            var name = table.NamesUnits ? TextAt(sheet, number, FormTable.UnitColumn) : "";
            var texts = table.Columns.Select(column => TextsOf(sheet, number, column)).ToArray();
            var kept = table.Columns.Select((column, i) => records.Find(KeyOf(table, number, column), ShownOf(name, texts[i]))).ToArray();
            if (!IsThere(table, name, texts) && !Array.Exists(kept, record => record is not null))
            {
                continue;
            }

            count++;
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var source = new Source { Table = table.Template.Number, Row = count, Column = table.Columns[i].Template.Number };
                isBlank &= table.Columns[i].IsLabel || Array.TrueForAll(texts[i], text => text.Length == 0);
                var said = kept[i] is { } record
                    ? new FormCell(record.Facts, record.Tables.FirstOrDefault()?.Cells[0]).At(source)
                    : FormCellReader.Read(table.Columns[i], printed, FormRow.UnitOf(table, name.Trim()), texts[i], source);
                cells.Add(places.At(said, table.Columns[i], printed, sheet.Name, number));
            }
        }

        return isBlank && records.Find(AbsentKey(table), AbsentCell) is not null ? null : cells;
    }

    /// <summary>Says that a report does not have a table; it holds as long as the table is blank.</summary>
    public static void RecordAbsent(FormTable table, FormRecords records) => records.Add(AbsentKey(table), AbsentCell, RecordOf(FormCell.None));

    /// <summary>Whether a row is part of the report: printed, named, or filled; the total row only where it is filled.</summary>
    public static bool IsThere(FormTable table, string name, string[][] texts) =>
        !table.NamesUnits || FormRow.UnitOf(table, name.Trim()) is not null || Array.Exists(texts, cell => Array.Exists(cell, text => text.Trim().Length > 0));

    public static string KeyOf(FormTable table, int row, FormColumn column) => $"{table.Key}!{new CellAddress(row, column.First)}";

    public static string ShownOf(string name, IEnumerable<string> texts) => FormRecords.Shown(texts.Prepend(name));

    /// <summary>A report that says what one cell says.</summary>
    public static Report RecordOf(FormCell cell)
    {
        ReportTable[] tables = cell.Cell is { } written ? [new ReportTable { Number = "", Title = "", Line = 0, Columns = [], Cells = [written] }] : [];
        return new FormHeadContent(null, null, null, new ReportHeader()).ToReport(tables: tables, facts: cell.Facts);
    }

    private static string AbsentKey(FormTable table) => string.Create(CultureInfo.InvariantCulture, $"{table.Key}!{AbsentCell}");

    // Printed rows stand one below the other; units go on as far as anything is written.
    private static IEnumerable<(TemplateRow? Printed, int Number)> RowsOf(FormTable table, SheetContent sheet, int first)
    {
        if (table.NamesUnits)
        {
            return sheet.Rows.Where(row => row.Number >= first).Select(row => ((TemplateRow?)null, row.Number));
        }

        return table.Template.Rows.Count == 0 ? [(null, first)] : table.Template.Rows.Select((row, i) => ((TemplateRow?)row, first + i));
    }

    private static string[] TextsOf(SheetContent sheet, int row, FormColumn column) => [.. Enumerable.Range(column.First, column.Slots.Count).Select(at => TextAt(sheet, row, at))];

    private static string TextAt(SheetContent sheet, int row, int column) => sheet.Find(new CellAddress(row, column))?.Text ?? "";
}
