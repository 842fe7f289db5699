using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the header rows of a table and lays them over its columns.</summary>
internal sealed class TableHeaderReader
{
    // A page parts a header once or twice; Markdown has one row above its dashes.
    private const int MostCompletions = 4;
    private const int MostRowsAboveSeparator = 5;

    private readonly IReadOnlyList<TableRow> _rows;
    private readonly List<MappedText[]> _cells = [];
    private int _completions;

    private TableHeaderReader(IReadOnlyList<TableRow> rows) => _rows = rows;

    /// <summary>Gets the header rows laid out, outermost first.</summary>
    public List<TableHeaderRow> Laid { get; } = [];

    /// <summary>Gets how many rows of the block are header: those that complete one and those that print numbers included.</summary>
    public int RowCount { get; private set; }

    public int ColumnCount { get; private set; }

    /// <summary>Gets the row that prints the numbers of the columns, or null.</summary>
    public TableRow? Numbers { get; private set; }

    public static TableHeaderReader Read(StructureTableBlock block)
    {
        var reader = new TableHeaderReader(block.Rows);
        reader.Read(block.RowsAboveSeparator <= MostRowsAboveSeparator ? block.RowsAboveSeparator : 0);
        return reader;
    }

    /// <summary>The words over each column, outermost first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paths()
    {
        var paths = new IReadOnlyList<string>[ColumnCount];
        for (var column = 0; column < ColumnCount; column++)
        {
            var path = new List<string>(Laid.Count);
            foreach (var row in Laid)
            {
                if (row.Over(column).Start is >= 0 and var start)
                {
                    path.Add(row.Own[start]!.Text);
                }
            }

            paths[column] = path;
        }

        return paths;
    }

    private void Read(int certain)
    {
        if (certain == 0 && TableAnswer.HasAnswer(_rows[0]))
        {
            ColumnCount = _rows.Max(row => row.Cells.Count);
            return;
        }

        ColumnCount = _rows[0].Cells.Count;
        Add(_rows[0].Cells, _rows[0].Merges);
        while (RowCount < _rows.Count && Take(_rows[RowCount], RowCount < certain))
        {
        }
    }

    private bool Take(TableRow row, bool isCertain)
    {
        if (row.IsHeading)
        {
            return false;
        }

        if (TableHeader.IsNumberRow(row))
        {
            Numbers = row;
            RowCount++;
            return false;
        }

        // A cell merged down from the header makes header of every row it covers.
        if (row.Merges is { AnyGoesOn: true })
        {
            Add(row.Cells, row.Merges);
            return true;
        }

        if (TableAnswer.HasAnswer(row) && !isCertain)
        {
            return false;
        }

        if (row.Cells.Count > ColumnCount && Stretch(row) is { } wider)
        {
            ColumnCount = row.Cells.Count;
            _cells[^1] = wider;
            Laid[^1] = TableHeaderRow.Lay(wider, Laid.Count > 1 ? Laid[^2] : null);
        }

        var cells = Pad(row.Cells);
        if (Complete(row, cells))
        {
            RowCount++;
            return true;
        }

        if (row.Cells.Count <= ColumnCount && (isCertain || (Laid[^1].HasMerged && Laid[^1].IsDividedBy(cells))))
        {
            Add(cells, row.Merges);
            return true;
        }

        return false;
    }

    private void Add(IReadOnlyList<MappedText> cells, TableMerges? merges)
    {
        var row = cells.ToArray();
        _cells.Add(row);
        Laid.Add(merges is null ? TableHeaderRow.Lay(row, Laid.Count > 0 ? Laid[^1] : null) : TableHeaderRow.Lay(row, merges));
        RowCount++;
    }

    // A row with blank cells whose words all go on with the words above them.
    private bool Complete(TableRow row, IReadOnlyList<MappedText> cells)
    {
        var above = new TableRow(0, _cells[^1], isApart: false);
        if (row.Merges is not null || _completions == MostCompletions || !cells.Any(cell => cell.Text.Length == 0) || !TableHeader.Completes(above, row))
        {
            return false;
        }

        _completions++;
        _cells[^1] = [.. _cells[^1].Zip(cells, TableRow.Joined)];
        Laid[^1] = TableHeaderRow.Lay(_cells[^1], Laid.Count > 1 ? Laid[^2] : null);
        return true;
    }

    private IReadOnlyList<MappedText> Pad(IReadOnlyList<MappedText> cells) =>
        cells.Count >= ColumnCount ? cells : [.. cells, .. Enumerable.Range(0, ColumnCount - cells.Count).Select(_ => cells[^1].From(cells[^1].Text.Length))];

    // A header row written without the blank cells of its merged ones is spread by the row below: a blank there continues
    // one cell of the row above downwards, and words side by side there share one.
    private MappedText[]? Stretch(TableRow below)
    {
        if (_cells.Count != 1)
        {
            return null;
        }

        var above = _cells[0];
        var blank = above[^1].From(above[^1].Text.Length);
        var spread = new MappedText[below.Cells.Count];
        var used = 0;
        for (var i = 0; i < spread.Length; i++)
        {
            var opens = below.Cells[i].Text.Length == 0 || i == 0 || below.Cells[i - 1].Text.Length == 0;
            spread[i] = opens && used < above.Length ? above[used] : blank;
            used += opens ? 1 : 0;
        }

        if (used == above.Length)
        {
            return spread;
        }

        // Blank cells lost at the end of the line only.
        return above.Any(cell => cell.Text.Length == 0)
            ? [.. above, .. Enumerable.Repeat(blank, below.Cells.Count - above.Length)]
            : null;
    }
}
