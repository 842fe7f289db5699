using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The rows and cells of a table laid over the columns of its grid, merged ones joined.</summary>
internal sealed class WordGrid(int mostCells)
{
    private const int WidestSpan = 4096;

    private readonly List<Row> _rows = [];
    private Dictionary<int, Cell> _above = [];

    public IReadOnlyList<Row> Rows => _rows;

    public int ColumnCount { get; private set; }

    /// <summary>Gets how many cells the grid has, those under merged ones counted.</summary>
    public int CellCount => ColumnCount * _rows.Count;

    /// <summary>Reads the rows of a table and returns how many were left out because they are deleted.</summary>
    /// <exception cref="UnreadableDocumentException">The grid has more cells than the limit leaves.</exception>
    public int Read(OpenXmlElement table)
    {
        var deleted = 0;
        foreach (var row in WordCellBlocks.Children(table, static element => WordParagraphs.Is(element, "tr")))
        {
            var properties = WordXml.Child(row, "trPr");
            if (WordXml.Child(properties, "del") is not null)
            {
                deleted++;
                continue;
            }

            Add(row, properties);
            if ((long)ColumnCount * _rows.Count > mostCells)
            {
                throw new UnreadableDocumentException(UnreadableReason.TooMany, UnreadableWording.TooMany("ô", "cells", mostCells));
            }
        }

        return deleted;
    }

    private void Add(OpenXmlElement row, OpenXmlElement? properties)
    {
        var cells = new List<Cell>();
        var below = new Dictionary<int, Cell>();
        var column = 1 + SpanOf(WordXml.Number(properties, "gridBefore") ?? 0);
        foreach (var element in WordCellBlocks.Children(row, static one => WordParagraphs.Is(one, "tc")))
        {
            var own = WordXml.Child(element, "tcPr");
            var span = Math.Max(1, SpanOf(WordXml.Number(own, "gridSpan") ?? 1));
            if (WordXml.Child(own, "hMerge") is { } across && WordXml.Attribute(across, "val") != "restart" && cells.Count > 0)
            {
                cells[^1].ColumnSpan += span;
            }
            else if (WordXml.Child(own, "vMerge") is { } down)
            {
                if (WordXml.Attribute(down, "val") != "restart" && _above.TryGetValue(column, out var above))
                {
                    above.RowSpan++;
                    below.TryAdd(column, above);
                }
                else
                {
                    cells.Add(new Cell(element, column, span));
                    below.TryAdd(column, cells[^1]);
                }
            }
            else
            {
                cells.Add(new Cell(element, column, span));
            }

            column += span;
        }

        _above = below;
        ColumnCount = Math.Max(ColumnCount, column - 1 + SpanOf(WordXml.Number(properties, "gridAfter") ?? 0));
        if (cells.Count > 0 || below.Count > 0)
        {
            _rows.Add(new Row(cells, WordXml.Switch(properties, "tblHeader") == true));
        }
    }

    private static int SpanOf(int written) => Math.Clamp(written, 0, WidestSpan);

    /// <summary>A row of the grid.</summary>
    internal sealed record Row(IReadOnlyList<Cell> Cells, bool IsHeader);

    /// <summary>A cell with the columns and rows it covers.</summary>
    internal sealed class Cell(OpenXmlElement element, int column, int columnSpan)
    {
        public OpenXmlElement Element { get; } = element;

        public int Column { get; } = column;

        public int ColumnSpan { get; set; } = columnSpan;

        public int RowSpan { get; set; } = 1;
    }
}
