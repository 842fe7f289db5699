using System.Globalization;
using System.Xml;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing.Office;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>Writes headings and tables in the XML of Word.</summary>
internal sealed class AnnexWriter(XmlWriter xml, AnnexPaper paper)
{
    // In twentieths of a point.
    private const int Above = 120;
    private const int Below = 60;
    private const int InCell = 20;
    private const int RowHeight = 380;

    // The letters of a formula and of the paragraph that parts two tables, in half points.
    private const int FormulaLetters = 15;
    private const int PartingLetters = 8;

    public void Begin()
    {
        xml.WriteStartElement("w", "document", WordParagraphs.Namespace);
        Start("body");
    }

    public void End()
    {
        Section();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Heading(string text) => Paragraph(text, "center", Look.Bold, keepsNext: true, below: Below);

    public void Note(string text) => Paragraph(text, "center", Look.Italic, keepsNext: true, below: Above);

    /// <summary>Writes the name of a form where the paper has it, in the upper right corner.</summary>
    public void FormNumber(string number, string? authority)
    {
        Paragraph($"Biểu số {number}", "right", Look.Bold, keepsNext: true);
        if (authority is not null)
        {
            Paragraph($"(Theo {authority})", "right", Look.Italic, keepsNext: true, below: Above);
        }
    }

    /// <summary>Writes the number and title above a table, and the heading of the group of tables that it opens.</summary>
    public void Caption(TemplateTable table)
    {
        if (PrintedTable.GroupHeading(table) is { } group)
        {
            Paragraph(group, "left", Look.Bold, keepsNext: true, above: Above, below: Below);
        }

        Paragraph(PrintedTable.IsCounted(table) ? $"{table.Number}. {table.Title}" : $"Biểu số {table.Number}: {table.Title}", "left", Look.Bold, keepsNext: true, above: Above, below: Below);
    }

    /// <param name="table">The table of the form.</param>
    /// <param name="rows">The words of each row by column, the name of the unit first where the form names units; null for a blank form.</param>
    public void Table(TemplateTable table, IReadOnlyList<string[]>? rows)
    {
        var columns = AnnexColumns.Of(table, paper.Room);
        var letters = columns.Size;
        Start("tbl");
        Properties(columns);
        var header = AnnexHeader.Of(table);
        for (var row = 0; row < header.RowCount; row++)
        {
            HeaderRow(header, row, table, columns);
        }

        if (PrintedTable.Numbers(table) is { } numbers)
        {
            Start("tr");
            RowProperties(isHeader: true);
            foreach (var (number, column) in numbers.Select((number, column) => (number, column)))
            {
                Cell(number, new CellShape(columns.Widths[column], 1, null), "center", Look.Italic, Math.Min(letters, FormulaLetters));
            }

            xml.WriteEndElement();
        }

        foreach (var row in rows ?? PrintedTable.Blank(table))
        {
            Row(row, table, columns);
        }

        xml.WriteEndElement();
        Paragraph("", "left", Look.Plain, size: PartingLetters);
    }

    private void Properties(AnnexColumns columns)
    {
        Start("tblPr");
        Start("tblW");
        Attribute("w", columns.Widths.Sum());
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
        Start("tblCellMar");
        foreach (var side in (string[])["left", "right"])
        {
            Start(side);
            Attribute("w", AnnexColumns.Padding);
            Attribute("type", "dxa");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Start("tblGrid");
        foreach (var width in columns.Widths)
        {
            Start("gridCol");
            Attribute("w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void HeaderRow(AnnexHeader header, int row, TemplateTable table, AnnexColumns columns)
    {
        Start("tr");
        RowProperties(isHeader: true);
        var before = 0;
        if (PrintedTable.NamesUnits(table))
        {
            before = 1;
            Cell(row == 0 ? PrintedTable.UnitHeader : "", new CellShape(columns.Widths[0], 1, header.RowCount == 1 ? null : row == 0), "center", Look.Bold, columns.Size);
        }

        for (var column = 0; column < table.Columns.Count;)
        {
            var cell = header.Cells.First(one => one.Covers(row, column));
            var width = Enumerable.Range(column + before, cell.ColumnSpan).Sum(index => columns.Widths[index]);
            Cell(cell.Row == row ? cell.Text : "", new CellShape(width, cell.ColumnSpan, cell.RowSpan == 1 ? null : cell.Row == row), "center", Look.Bold, columns.Size);
            column += cell.ColumnSpan;
        }

        xml.WriteEndElement();
    }

    private void Row(string[] texts, TemplateTable table, AnnexColumns columns)
    {
        Start("tr");
        RowProperties(isHeader: false);
        var before = PrintedTable.NamesUnits(table) ? 1 : 0;
        for (var column = 0; column < texts.Length; column++)
        {
            var isWords = column < before || table.Columns[column - before].Content is CellContent.Text or CellContent.Items or CellContent.RowLabel;
            Cell(texts[column], new CellShape(columns.Widths[column], 1, null), isWords ? "left" : "center", Look.Plain, columns.Size);
        }

        xml.WriteEndElement();
    }

    private void RowProperties(bool isHeader)
    {
        Start("trPr");
        Flag("cantSplit", isOn: true);
        if (!isHeader)
        {
            Start("trHeight");
            Attribute("val", RowHeight);
            Attribute("hRule", "atLeast");
            xml.WriteEndElement();
        }

        Flag("tblHeader", isHeader);
        xml.WriteEndElement();
    }

    private void Cell(string text, CellShape shape, string alignment, Look look, int size)
    {
        Start("tc");
        Start("tcPr");
        Start("tcW");
        Attribute("w", shape.Width);
        Attribute("type", "dxa");
        xml.WriteEndElement();
        if (shape.Columns > 1)
        {
            Value("gridSpan", shape.Columns);
        }

        if (shape.BeginsDown is { } begins)
        {
            Start("vMerge");
            Attribute("val", begins ? "restart" : "continue");
            xml.WriteEndElement();
        }

        Start("vAlign");
        Attribute("val", "center");
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            Paragraph(line, alignment, look, size: size, above: InCell, below: InCell);
        }

        xml.WriteEndElement();
    }

    private void Paragraph(string text, string alignment, Look look, int? size = null, bool keepsNext = false, int above = 0, int below = 0)
    {
        Start("p");
        Start("pPr");
        Flag("keepNext", keepsNext);
        Start("spacing");
        Attribute("before", above);
        Attribute("after", below);
        xml.WriteEndElement();
        Start("jc");
        Attribute("val", alignment);
        xml.WriteEndElement();
        if (text.Length == 0)
        {
            RunProperties(look, size);
        }

        xml.WriteEndElement();
        if (text.Length > 0)
        {
            Start("r");
            RunProperties(look, size);
            Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlWords.Of(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void RunProperties(Look look, int? size)
    {
        Start("rPr");
        Flag("b", look == Look.Bold);
        Flag("i", look == Look.Italic);
        if (size is { } letters)
        {
            Value("sz", letters);
            Value("szCs", letters);
        }

        xml.WriteEndElement();
    }

    private void Section()
    {
        Start("sectPr");
        Start("pgSz");
        Attribute("w", paper.Width);
        Attribute("h", paper.Height);
        if (paper.IsWide)
        {
            Attribute("orient", "landscape");
        }

        xml.WriteEndElement();
        Start("pgMar");
        Attribute("top", AnnexPaper.Margin);
        Attribute("right", AnnexPaper.Margin);
        Attribute("bottom", AnnexPaper.Margin);
        Attribute("left", paper.Left);
        Attribute("header", AnnexPaper.Margin / 2);
        Attribute("footer", AnnexPaper.Margin / 2);
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

    private void Value(string name, int value)
    {
        Start(name);
        Attribute("val", value);
        xml.WriteEndElement();
    }

    private void Start(string name) => xml.WriteStartElement("w", name, WordParagraphs.Namespace);

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, WordParagraphs.Namespace, value);

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    private enum Look
    {
        Plain,
        Bold,
        Italic,
    }

    /// <summary>How wide a cell is, how many columns of the grid it takes, and whether it begins or goes on with a cell merged down.</summary>
    private readonly record struct CellShape(int Width, int Columns, bool? BeginsDown);
}
