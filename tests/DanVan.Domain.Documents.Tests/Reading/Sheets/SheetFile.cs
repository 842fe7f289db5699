using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVan.Domain.Documents.Tests.Reading.Sheets;

/// <summary>Builds a workbook cell by cell, as another program would.</summary>
internal sealed class SheetFile
{
    private readonly List<Sheet> _sheets = [];
    private readonly List<string> _formats = [];

    public SheetFile(string name = "Trang tính1") => AddSheet(name);

    public SheetFile AddSheet(string name, bool isHidden = false)
    {
        _sheets.Add(new Sheet(name, isHidden));
        return this;
    }

    public SheetFile Text(string cell, string text, bool isBold = false) => Put(cell, new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }), StyleIndex = isBold ? 1u : 0u });

    /// <summary>Puts words of which some are bold or italic.</summary>
    public SheetFile Rich(string cell, params IEnumerable<(string Text, bool IsBold, bool IsItalic)> runs) => Put(cell, new Cell
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(runs.Select(run => new Run(new RunProperties([.. run.IsBold ? [new Bold()] : Array.Empty<OpenXmlElement>(), .. run.IsItalic ? [new Italic()] : Array.Empty<OpenXmlElement>()]), new Text(run.Text) { Space = SpaceProcessingModeValues.Preserve }))),
    });

    /// <summary>Puts a number as the file writes it, shown by a format.</summary>
    public SheetFile Number(string cell, string written, string format = "General") => Put(cell, new Cell { CellValue = new CellValue(written), StyleIndex = StyleOf(format) });

    /// <summary>Puts a formula with the result that the file kept, or without one.</summary>
    public SheetFile Formula(string cell, string formula, string? result, string format = "General")
    {
        var made = new Cell { CellFormula = new CellFormula(formula), StyleIndex = StyleOf(format) };
        made.CellValue = result is null ? null : new CellValue(result);
        return Put(cell, made);
    }

    public SheetFile Error(string cell, string error) => Put(cell, new Cell { DataType = CellValues.Error, CellValue = new CellValue(error) });

    public SheetFile Merge(string range)
    {
        _sheets[^1].Merges.Add(range);
        return this;
    }

    public SheetFile HideRow(uint row)
    {
        _sheets[^1].HiddenRows.Add(row);
        return this;
    }

    public SheetFile HideColumn(uint column)
    {
        _sheets[^1].HiddenColumns.Add(column);
        return this;
    }

    /// <summary>Says a size of the sheet, true or not.</summary>
    public SheetFile ClaimSize(string range)
    {
        _sheets[^1].Size = range;
        return this;
    }

    /// <summary>Puts a row of texts and, where they are digits alone, of numbers.</summary>
    public SheetFile Row(int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var cell = $"{(char)('A' + i)}{row}";
            _ = texts[i].Length == 0 ? this : texts[i].All(char.IsAsciiDigit) ? Number(cell, texts[i]) : Text(cell, texts[i]);
        }

        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            foreach (var sheet in _sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = sheet.ToWorksheet();
                list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = sheet.Name,
                    SheetId = (uint)list.ChildElements.Count + 1,
                    Id = book.GetIdOfPart(part),
                    State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }
        }

        return stream.ToArray();
    }

    private SheetFile Put(string cell, Cell made)
    {
        made.CellReference = cell;
        _sheets[^1].Cells.Add(made);
        return this;
    }

    // Style 0 is plain, 1 is bold, the others show numbers.
    private uint StyleOf(string format)
    {
        if (format == "General")
        {
            return 0;
        }

        if (!_formats.Contains(format))
        {
            _formats.Add(format);
        }

        return (uint)_formats.IndexOf(format) + 2;
    }

    private Stylesheet Styles()
    {
        const uint FirstFormat = 170;
        var styles = new Stylesheet();
        if (_formats.Count > 0)
        {
            styles.Append(new NumberingFormats(_formats.Select((code, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = code })));
        }

        styles.Append(new Fonts(new Font(), new Font(new Bold())));
        styles.Append(new Fills(new Fill()));
        styles.Append(new Borders(new Border()));
        styles.Append(new CellFormats([new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, .. _formats.Select((_, i) => new CellFormat { NumberFormatId = FirstFormat + (uint)i, ApplyNumberFormat = true })]));
        return styles;
    }

    private sealed class Sheet(string name, bool isHidden)
    {
        public string Name => name;

        public bool IsHidden => isHidden;

        public List<Cell> Cells { get; } = [];

        public List<string> Merges { get; } = [];

        public HashSet<uint> HiddenRows { get; } = [];

        public HashSet<uint> HiddenColumns { get; } = [];

        public string? Size { get; set; }

        public Worksheet ToWorksheet()
        {
            var worksheet = new Worksheet();
            if (Size is not null)
            {
                worksheet.Append(new SheetDimension { Reference = Size });
            }

            if (HiddenColumns.Count > 0)
            {
                worksheet.Append(new Columns(HiddenColumns.Order().Select(column => new Column { Min = column, Max = column, Hidden = true, Width = 0 })));
            }

            var rows = Cells.GroupBy(cell => uint.Parse(cell.CellReference!.Value!.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture)).OrderBy(row => row.Key);
            worksheet.Append(new SheetData(rows.Select(row => new Row(row.Select(cell => (Cell)cell.CloneNode(deep: true))) { RowIndex = row.Key, Hidden = HiddenRows.Contains(row.Key) ? true : null })));
            if (Merges.Count > 0)
            {
                worksheet.Append(new MergeCells(Merges.Select(range => new MergeCell { Reference = range })));
            }

            return worksheet;
        }
    }
}
