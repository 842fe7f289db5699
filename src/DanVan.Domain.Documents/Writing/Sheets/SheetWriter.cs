using System.Globalization;
using System.Xml;
using DanVan.Domain.Documents.Reading.Sheets;

namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>One sheet to be written: its cells, and how it is shown, printed and protected.</summary>
internal sealed class SheetWriter(string name, bool isHidden, StyleSheet styles)
{
    private const int PaperA4 = 9;
    private const int PaperA3 = 8;

    private readonly SortedDictionary<CellAddress, WrittenCell> _cells = [];
    private readonly List<(CellAddress First, CellAddress Last)> _merges = [];
    private readonly SortedDictionary<int, double> _widths = [];
    private readonly Dictionary<int, double> _heights = [];
    private readonly List<InputCheck> _checks = [];
    private readonly List<string> _wordCells = [];

    public string Name { get; } = name;

    public bool IsHidden { get; } = isHidden;

    /// <summary>Gets or sets the first and last row that are printed again on every page, or null for none.</summary>
    public (int First, int Last)? RepeatedRows { get; set; }

    /// <summary>Gets or sets the cell below and right of what stays in view, or null where everything moves.</summary>
    public CellAddress? FirstMoving { get; set; }

    /// <summary>Gets or sets the cell where typing begins, or null for the first cell.</summary>
    public CellAddress? FirstInput { get; set; }

    public bool IsLandscape { get; set; } = true;

    public bool IsA3 { get; set; }

    public void Put(CellAddress cell, CellStyle style, string? text = null) => _cells[cell] = new WrittenCell(style, text, null);

    public void PutNumber(CellAddress cell, CellStyle style, string number) => _cells[cell] = new WrittenCell(style, null, number);

    /// <summary>Puts words into the first of some cells and merges them all.</summary>
    public void Merge(CellAddress first, CellAddress last, CellStyle style, string? text)
    {
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
            {
                Put(new CellAddress(row, column), style);
            }
        }

        Put(first, style, text);
        if (first != last)
        {
            _merges.Add((first, last));
        }
    }

    /// <summary>Sets the width of a column in characters.</summary>
    public void Width(int column, double characters) => _widths[column] = characters;

    /// <summary>Sets the height of a row in points.</summary>
    public void Height(int row, double points) => _heights[row] = points;

    public void Check(InputCheck check) => _checks.Add(check);

    /// <summary>Says that numbers typed as words are meant so in some cells: no warning is shown beside them.</summary>
    public void AllowNumbersAsWords(CellAddress first, CellAddress last) => _wordCells.Add($"{first}:{last}");

    public void Write(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("worksheet", WorkbookWriter.Main);
        xml.WriteStartElement("sheetPr", WorkbookWriter.Main);
        WorkbookWriter.Element(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(xml, isFirst);
        WriteColumns(xml);
        WriteRows(xml);
        WorkbookWriter.Element(
            xml, "sheetProtection", ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"), ("insertRows", "0"), ("deleteRows", "0"));
        WriteMerges(xml);
        WriteChecks(xml);
        WorkbookWriter.Element(xml, "printOptions", ("horizontalCentered", "1"));
        WorkbookWriter.Element(xml, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
        WorkbookWriter.Element(
            xml, "pageSetup", ("paperSize", $"{(IsA3 ? PaperA3 : PaperA4)}"), ("orientation", IsLandscape ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter", WorkbookWriter.Main);
        xml.WriteElementString("oddFooter", WorkbookWriter.Main, "&R&P/&N");
        xml.WriteEndElement();
        WriteAllowed(xml);
        xml.WriteEndElement();
    }

    private void WriteView(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("sheetViews", WorkbookWriter.Main);
        xml.WriteStartElement("sheetView", WorkbookWriter.Main);
        xml.WriteAttributeString("showGridLines", "0");
        if (isFirst)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        var pane = FirstMoving is null ? null : FirstMoving.Value.Column > 1 ? "bottomRight" : "bottomLeft";
        if (FirstMoving is { } moving)
        {
            xml.WriteStartElement("pane", WorkbookWriter.Main);
            if (moving.Column > 1)
            {
                xml.WriteAttributeString("xSplit", $"{moving.Column - 1}");
            }

            xml.WriteAttributeString("ySplit", $"{moving.Row - 1}");
            xml.WriteAttributeString("topLeftCell", moving.ToString());
            xml.WriteAttributeString("activePane", pane);
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        if (FirstInput is { } input)
        {
            xml.WriteStartElement("selection", WorkbookWriter.Main);
            if (pane is not null)
            {
                xml.WriteAttributeString("pane", pane);
            }

            xml.WriteAttributeString("activeCell", input.ToString());
            xml.WriteAttributeString("sqref", input.ToString());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteColumns(XmlWriter xml)
    {
        if (_widths.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols", WorkbookWriter.Main);
        foreach (var (column, width) in _widths)
        {
            WorkbookWriter.Element(xml, "col", ("min", $"{column}"), ("max", $"{column}"), ("width", Text(width)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    private void WriteRows(XmlWriter xml)
    {
        xml.WriteStartElement("sheetData", WorkbookWriter.Main);
        foreach (var row in _cells.GroupBy(cell => cell.Key.Row))
        {
            xml.WriteStartElement("row", WorkbookWriter.Main);
            xml.WriteAttributeString("r", $"{row.Key}");
            if (_heights.TryGetValue(row.Key, out var height))
            {
                xml.WriteAttributeString("ht", Text(height));
                xml.WriteAttributeString("customHeight", "1");
            }

            foreach (var (address, cell) in row)
            {
                WriteCell(xml, address, cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, CellAddress address, WrittenCell cell)
    {
        xml.WriteStartElement("c", WorkbookWriter.Main);
        xml.WriteAttributeString("r", address.ToString());
        xml.WriteAttributeString("s", $"{styles.NumberOf(cell.Style)}");
        if (cell.Number is not null)
        {
            xml.WriteElementString("v", WorkbookWriter.Main, cell.Number);
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", WorkbookWriter.Main);
            xml.WriteStartElement("t", WorkbookWriter.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.Escape(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteMerges(XmlWriter xml)
    {
        if (_merges.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("mergeCells", WorkbookWriter.Main);
        xml.WriteAttributeString("count", $"{_merges.Count}");
        foreach (var (first, last) in _merges)
        {
            WorkbookWriter.Element(xml, "mergeCell", ("ref", $"{first}:{last}"));
        }

        xml.WriteEndElement();
    }

    private void WriteChecks(XmlWriter xml)
    {
        if (_checks.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", WorkbookWriter.Main);
        xml.WriteAttributeString("count", $"{_checks.Count}");
        foreach (var check in _checks)
        {
            xml.WriteStartElement("dataValidation", WorkbookWriter.Main);
            if (check.Condition is not null)
            {
                xml.WriteAttributeString("type", check.IsList ? "list" : "custom");
            }

            xml.WriteAttributeString("errorStyle", check.IsList ? "warning" : "stop");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showInputMessage", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", "Kiểm tra lại");
            xml.WriteAttributeString("error", check.Refusal);
            xml.WriteAttributeString("promptTitle", check.Title);
            xml.WriteAttributeString("prompt", check.Hint);
            xml.WriteAttributeString("sqref", check.First == check.Last ? check.First.ToString() : $"{check.First}:{check.Last}");
            if (check.Condition is not null)
            {
                xml.WriteElementString("formula1", WorkbookWriter.Main, check.Condition);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteAllowed(XmlWriter xml)
    {
        if (_wordCells.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("ignoredErrors", WorkbookWriter.Main);
        WorkbookWriter.Element(xml, "ignoredError", ("sqref", string.Join(' ', _wordCells)), ("numberStoredAsText", "1"));
        xml.WriteEndElement();
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
