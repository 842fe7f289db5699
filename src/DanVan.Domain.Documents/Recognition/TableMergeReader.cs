using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Follows merged cells from row to row.</summary>
internal sealed class TableMergeReader(int columns)
{
    private readonly int[] _starts = new int[columns];
    private readonly int[] _rowsLeft = new int[columns];

    /// <summary>The merges of the next row, from the cells that begin in it.</summary>
    public TableMerges Read(IReadOnlyList<DocumentCell> cells)
    {
        var starts = new int[columns];
        var goOn = new bool[columns];
        for (var column = 0; column < columns; column++)
        {
            goOn[column] = _rowsLeft[column] > 0;
            starts[column] = goOn[column] ? _starts[column] : column;
        }

        foreach (var cell in cells)
        {
            var first = cell.Column - 1;
            for (var column = first; column < Math.Min(columns, first + cell.ColumnSpan) && !goOn[column]; column++)
            {
                starts[column] = first;
                _starts[column] = first;
                _rowsLeft[column] = cell.RowSpan;
            }
        }

        for (var column = 0; column < columns; column++)
        {
            _rowsLeft[column] = Math.Max(0, _rowsLeft[column] - 1);
        }

        return new TableMerges(starts, goOn);
    }
}
