using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Turns the rows of one table into header and data cells, each with its place.</summary>
internal sealed class TableReader
{
    private const int MostPadded = 10_000;
    private const int PaddedPerCell = 4;

    private readonly StructureTableBlock _block;
    private readonly TableHeaderReader _header;
    private readonly Source _context;
    private readonly bool _isTrimmed;
    private readonly int _cutLine;
    private readonly List<StructuredCell> _cells = [];
    private readonly List<StructuredHeaderCell> _headerCells = [];
    private readonly TableTotalRow _totals;
    private readonly Dictionary<int, StructuredCell> _down = [];
    private int _rowCount;
    private long _padded;
    private long _written;

    /// <param name="block">The rows.</param>
    /// <param name="context">The section and the number of the table.</param>
    /// <param name="isTrimmed">Whether blank cells at the end of lines are missing in this document.</param>
    /// <param name="cutLine">The last line where the document ends without a line break, or 0.</param>
    public TableReader(StructureTableBlock block, Source context, bool isTrimmed, int cutLine)
    {
        _block = block;
        _header = TableHeaderReader.Read(block);
        _context = context;
        _isTrimmed = isTrimmed;
        _cutLine = cutLine;
        _totals = new TableTotalRow(block.Rows, _header.RowCount, _header.ColumnCount);
    }

    public List<StructuredText> Texts { get; } = [];

    public List<UnplacedText> Unplaced { get; } = [];

    public StructuredTable Read(string title)
    {
        for (var i = 1; i < _header.RowCount; i++)
        {
            RefuseCutRow(_block.Rows[i]);
        }

        ReadHeader();
        for (var i = _header.RowCount; i < _block.Rows.Count; i++)
        {
            ReadRow(_block.Rows[i]);
        }

        var rows = _block.Rows;
        return new StructuredTable
        {
            Number = _context.Table!,
            Title = title,
            Section = _context.Section,
            Line = rows[0].Line,
            LastLine = _block.LastLine,
            ColumnCount = _header.ColumnCount,
            RowCount = _rowCount,
            Columns = _header.Paths(),
            ColumnNumbers = _header.Numbers is { } numbers ? [.. numbers.Cells.Select(cell => cell.Text)] : [],
            HeaderCells = _headerCells,
            Cells = _cells,
            HeaderLines = [.. rows.Take(_header.RowCount).SelectMany(LinesOf)],
            RowLines = [.. rows.Skip(_header.RowCount).SelectMany(LinesOf)],
        };
    }

    private static IEnumerable<int> LinesOf(TableRow row) => row.MoreLines.Prepend(row.Line);

    private void ReadHeader()
    {
        for (var i = 0; i < _header.Laid.Count; i++)
        {
            var row = _header.Laid[i];
            for (var column = 0; column < row.Own.Length; column++)
            {
                if (row.Own[column] is { } cell)
                {
                    var text = cell.WithContext(_context with { Column = column + 1 });
                    _headerCells.Add(new StructuredHeaderCell { Row = i + 1, Column = column + 1, Span = row.Over(column).Span, Text = text });
                    Texts.Add(new StructuredText { Text = text, Role = TextRole.HeaderCell });
                }
            }
        }

        for (var column = 0; column < (_header.Numbers?.Cells.Count ?? 0); column++)
        {
            AddText(_header.Numbers!.Cells[column], TextRole.HeaderCell, row: null, column + 1);
        }
    }

    private void ReadRow(TableRow row)
    {
        var columns = _header.ColumnCount;
        _written += row.Cells.Count;
        RefuseCutRow(row);
        if (TableHeader.Repeats(_block.Rows, _header.RowCount, row))
        {
            SetAside(row, "repeated-header", inTexts: false);
        }
        else if (row.Merges is { } merges && row.Cells.Count == columns)
        {
            Place(row, merges);
        }
        else if (row.Cells.Count == columns || (row.Cells.Count > columns && row.LastFilled < columns))
        {
            Place(row.Cells, columns, firstSpan: 1);
        }
        else if (row.Cells.Count > columns)
        {
            SetAside(row, "more-cells-than-header");
        }
        else if (row.IsHeading)
        {
            Place(row.Cells, 1, firstSpan: columns);
        }
        else if (_totals.SpanOfLabel(row) is > 1 and var span)
        {
            Place(row.Cells, row.Cells.Count, span);
        }
        else if ((_block.IsPipe || _isTrimmed || row.Cells.Count == 1) && MayPad(columns - row.Cells.Count))
        {
            var blank = row.Cells[^1].From(row.Cells[^1].Text.Length);
            Place([.. row.Cells, .. Enumerable.Repeat(blank, columns - row.Cells.Count)], columns, firstSpan: 1);
        }
        else
        {
            SetAside(row, "fewer-cells-than-header");
        }
    }

    private void RefuseCutRow(TableRow row)
    {
        var columns = _header.ColumnCount;
        if (row.Cells.Count < columns && row.Line == _cutLine)
        {
            throw new UnreadableDocumentException(UnreadableReason.CutOff, UnreadableWording.CutOff(row.Line, row.Cells.Count, columns)) { Line = row.Line };
        }
    }

    // A header of a million cells over short rows must not cost a million cells for each.
    private bool MayPad(int missing)
    {
        _padded += missing;
        return _padded <= MostPadded + (PaddedPerCell * _written);
    }

    private void Place(TableRow row, TableMerges merges)
    {
        _rowCount++;
        for (var column = 0; column < merges.Count; column++)
        {
            if (merges.Begins(column))
            {
                Add(row.Cells[column], column + 1, merges.SpanOf(column));
                _down[column] = _cells[^1];
            }
            else if (merges.GoesOn(column) && merges.StartOf(column) == column && _down.TryGetValue(column, out var above) && IsLabel(above.Text.Text))
            {
                // A label stands beside every row it is merged over; a figure is stated once.
                _cells.Add(above with { Row = _rowCount, Text = above.Text.WithContext(above.Text.SourceOf(0, 0) with { Row = _rowCount }) });
            }
        }
    }

    private static bool IsLabel(string text) => text.Length > 0 && !TableAnswer.IsFigure(text) && !TableAnswer.IsMark(text);

    private void Place(IReadOnlyList<MappedText> cells, int count, int firstSpan)
    {
        _rowCount++;
        for (var i = 0; i < count; i++)
        {
            Add(cells[i], i == 0 ? 1 : i + firstSpan, i == 0 ? firstSpan : 1);
        }
    }

    private void Add(MappedText cell, int column, int span)
    {
        var text = AddText(cell, TextRole.Cell, _rowCount, column);
        _cells.Add(new StructuredCell { Row = _rowCount, Column = column, Span = span, Text = text, State = TableCellState.Of(text.Text) });
    }

    private void SetAside(TableRow row, string reason, bool inTexts = true)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0)
            {
                var text = inTexts ? AddText(cell, TextRole.Cell, row: null, column: null) : cell.WithContext(_context);
                Unplaced.Add(new UnplacedText { Text = text.Text, Source = text.SourceOf(0, text.Text.Length), Reason = reason });
            }
        }
    }

    private MappedText AddText(MappedText cell, TextRole role, int? row, int? column)
    {
        var place = cell.SourceOf(0, 0);
        var text = cell.WithContext(_context with { Line = place.Line, Start = place.Start, End = place.Start, Row = row, Column = column });
        if (text.Text.Length > 0)
        {
            Texts.Add(new StructuredText { Text = text, Role = role });
        }

        return text;
    }
}
