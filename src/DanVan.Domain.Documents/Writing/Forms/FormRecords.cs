using System.Security.Cryptography;
using System.Text;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Json;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>What a report says beyond what its cells can show, such as a step declared apart from the digits: kept on a sheet of its own, cell by cell.</summary>
/// <remarks>A record holds only as long as the cell shows what it showed when the record was written; what a clerk types over it counts alone.</remarks>
internal sealed class FormRecords
{
    private const int LongestPiece = 30_000;
    private const int FirstPiece = 3;
    private const string CellDivider = "\u001F";

    private readonly Dictionary<string, (string Shown, string Json)> _records = new(StringComparer.Ordinal);

    public bool IsEmpty => _records.Count == 0;

    public static FormRecords Read(WorkbookContent workbook)
    {
        var records = new FormRecords();
        if (workbook.Names.TryGetValue(FormNames.Record, out var place) && workbook.FindSheet(place.Sheet) is { } sheet)
        {
            foreach (var row in sheet.Rows)
            {
                var texts = row.Cells.ToDictionary(cell => cell.Address.Column, cell => cell.Text);
                var json = string.Concat(row.Cells.Where(cell => cell.Address.Column >= FirstPiece).Select(cell => cell.Text));
                records._records.TryAdd(texts.GetValueOrDefault(1, ""), (texts.GetValueOrDefault(2, ""), json));
            }
        }

        return records;
    }

    /// <summary>The texts of some cells as one, to tell whether they were changed.</summary>
    public static string Shown(params IEnumerable<string> texts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(CellDivider, texts))));

    public void Add(string key, string shown, Report said) => _records[key] = (shown, ReportJson.Write(said));

    /// <summary>What a cell was written to say, or null where there is no record or the cell was changed since.</summary>
    public Report? Find(string key, string shown) =>
        _records.TryGetValue(key, out var record) && record.Shown == shown ? ReportJson.Read(record.Json).Value : null;

    public void Write(WorkbookWriter workbook)
    {
        var sheet = workbook.AddSheet(FormLayout.RecordSheet, isHidden: true);
        var style = new CellStyle { Format = "@" };
        var row = 1;
        foreach (var (key, (shown, json)) in _records)
        {
            sheet.Put(new CellAddress(row, 1), style, key);
            sheet.Put(new CellAddress(row, 2), style, shown);
            var column = FirstPiece;
            for (var at = 0; at < json.Length;)
            {
                var length = Math.Min(LongestPiece, json.Length - at);
                length -= at + length < json.Length && char.IsHighSurrogate(json[at + length - 1]) ? 1 : 0;
                sheet.Put(new CellAddress(row, column++), style, json.Substring(at, length));
                at += length;
            }

            row++;
        }

        workbook.Name(FormNames.Record, sheet, new CellAddress(1, 1));
    }
}
