using System.Globalization;
using System.Xml;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>Writes headings and tables in the XML of Word.</summary>
internal sealed class AnnexWriter(XmlWriter xml)
{
    // Lengths are in twentieths of a point: A4 with 2 cm on every side, 3 cm where it is bound.
    private const int LongSide = 16838;
    private const int ShortSide = 11906;
    private const int Margin = 1134;
    private const int Binding = 1701;
    private const int MostNarrowColumns = 7;
    private const int BlankRows = 3;
    private const string TableLetters = "22";

    /// <summary>Whether a table needs the long side of the paper.</summary>
    public static bool IsWide(TemplateTable table) => table.Columns.Count > MostNarrowColumns;

    public void Begin()
    {
        xml.WriteStartElement("w", "document", WordParagraphs.Namespace);
        Start("body");
    }

    public void End(bool isWide)
    {
        Section(isWide);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Heading(string text) => Paragraph(text, "center", isBold: true, isItalic: false, size: null);

    public void Note(string text) => Paragraph(text, "center", isBold: false, isItalic: true, size: null);

    public void EndSection(bool isWide)
    {
        Start("p");
        Start("pPr");
        Section(isWide);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <param name="table">The table of the form.</param>
    /// <param name="rows">The words of each row by column, or null for a blank form.</param>
    public void Table(TemplateTable table, IReadOnlyList<string[]>? rows)
    {
        var isNumbered = table.Number.Length > 0 && table.Number.AsSpan().IndexOfAnyExcept("0123456789.") < 0;
        Paragraph(isNumbered ? $"{table.Number}. {table.Title}" : $"Biểu {table.Number}: {table.Title}", "left", isBold: true, isItalic: false, size: null, keepsNext: true);
        Start("tbl");
        Properties(table);
        var header = AnnexHeader.Of(table);
        for (var row = 0; row < header.RowCount; row++)
        {
            HeaderRow(header, row, table.Columns.Count);
        }

        if (table.Columns.Any(column => column.OfficialNumber is not null || column.Formula is not null))
        {
            Row([.. table.Columns.Select(column => column.Formula ?? column.OfficialNumber?.ToString(CultureInfo.InvariantCulture) ?? "")], table, isHeader: true);
        }

        foreach (var row in rows ?? Blank(table))
        {
            Row(row, table, isHeader: false);
        }

        xml.WriteEndElement();
        Paragraph("", "left", isBold: false, isItalic: false, size: null);
    }

    private static List<string[]> Blank(TemplateTable table)
    {
        var labels = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(column => table.Columns[column].Content == CellContent.RowLabel, -1);
        string[] Labelled(string label) => [.. table.Columns.Select((_, column) => column == labels ? label : "")];
        if (table.Rows.Count > 0)
        {
            return [.. table.Rows.Select(row => Labelled(row.Label))];
        }

        var rows = Enumerable.Repeat("", labels < 0 ? 1 : BlankRows).Select(Labelled).ToList();
        if (table.TotalRow is { } total && labels >= 0)
        {
            rows.Add(Labelled(total));
        }

        return rows;
    }

    private void Properties(TemplateTable table)
    {
        var width = (IsWide(table) ? LongSide : ShortSide) - Binding - Margin;
        Start("tblPr");
        Start("tblW");
        Attribute("w", width);
        Attribute("type", "dxa");
        xml.WriteEndElement();
        Start("tblBorders");
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            Start(side);
            Attribute("val", "single");
            Attribute("sz", 4);
            Attribute("space", 0);
            Attribute("color", "auto");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Start("tblLayout");
        Attribute("type", "fixed");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Start("tblGrid");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            Start("gridCol");
            Attribute("w", width / table.Columns.Count);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void HeaderRow(AnnexHeader header, int row, int columns)
    {
        Start("tr");
        RowProperties(isHeader: true);
        for (var column = 0; column < columns;)
        {
            var cell = header.Cells.First(one => one.Covers(row, column));
            Cell(cell.Row == row ? cell.Text : "", cell.ColumnSpan, cell.RowSpan == 1 ? null : cell.Row == row, isHeader: true, "center");
            column += cell.ColumnSpan;
        }

        xml.WriteEndElement();
    }

    private void Row(string[] texts, TemplateTable table, bool isHeader)
    {
        Start("tr");
        RowProperties(isHeader);
        for (var column = 0; column < texts.Length; column++)
        {
            var isWords = table.Columns[column].Content is CellContent.Text or CellContent.Items or CellContent.RowLabel;
            Cell(texts[column], columnSpan: 1, beginsDown: null, isHeader: false, isWords && !isHeader ? "left" : "center");
        }

        xml.WriteEndElement();
    }

    private void RowProperties(bool isHeader)
    {
        Start("trPr");
        Flag("cantSplit", isOn: true);
        Flag("tblHeader", isHeader);

        xml.WriteEndElement();
    }

    private void Cell(string text, int columnSpan, bool? beginsDown, bool isHeader, string alignment)
    {
        Start("tc");
        Start("tcPr");
        if (columnSpan > 1)
        {
            Value("gridSpan", columnSpan.ToString(CultureInfo.InvariantCulture));
        }

        if (beginsDown is { } begins)
        {
            Value("vMerge", begins ? "restart" : "continue");
        }

        Value("vAlign", "center");
        xml.WriteEndElement();
        Paragraph(text, alignment, isHeader, isItalic: false, TableLetters);
        xml.WriteEndElement();
    }

    private void Paragraph(string text, string alignment, bool isBold, bool isItalic, string? size, bool keepsNext = false)
    {
        Start("p");
        Start("pPr");
        Flag("keepNext", keepsNext);

        Value("jc", alignment);
        xml.WriteEndElement();
        if (text.Length > 0)
        {
            Start("r");
            Start("rPr");
            Flag("b", isBold);
            Flag("i", isItalic);
            Value("sz", size);
            xml.WriteEndElement();
            Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Section(bool isWide)
    {
        Start("sectPr");
        Start("pgSz");
        Attribute("w", isWide ? LongSide : ShortSide);
        Attribute("h", isWide ? ShortSide : LongSide);
        if (isWide)
        {
            Attribute("orient", "landscape");
        }

        xml.WriteEndElement();
        Start("pgMar");
        Attribute("top", Margin);
        Attribute("right", Margin);
        Attribute("bottom", Margin);
        Attribute("left", Binding);
        Attribute("header", Margin / 2);
        Attribute("footer", Margin / 2);
        Attribute("gutter", 0);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Flag(string name, bool isOn)
    {
        if (isOn)
        {
            Start(name);
            xml.WriteEndElement();
        }
    }

    // An element with the attribute val, or nothing where there is no value.
    private void Value(string name, string? value)
    {
        if (value is not null)
        {
            Start(name);
            Attribute("val", value);
            xml.WriteEndElement();
        }
    }

    private void Start(string name) => xml.WriteStartElement("w", name, WordParagraphs.Namespace);

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, WordParagraphs.Namespace, value);

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));
}
