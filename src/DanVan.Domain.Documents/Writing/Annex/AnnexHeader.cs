using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>Lays the headers of a table out: neighbours under the same words share a cell, and a short header reaches down to the data.</summary>
internal sealed class AnnexHeader
{
    private readonly IReadOnlyList<TemplateColumn> _columns;
    private readonly List<AnnexHeaderCell> _cells = [];

    private AnnexHeader(IReadOnlyList<TemplateColumn> columns)
    {
        _columns = columns;
        RowCount = Math.Max(1, columns.Max(column => column.Header.Count));
    }

    public int RowCount { get; }

    /// <summary>Gets the cells by row, then column; they cover the whole header.</summary>
    public IReadOnlyList<AnnexHeaderCell> Cells => _cells;

    public static AnnexHeader Of(TemplateTable table)
    {
        var header = new AnnexHeader(table.Columns);
        header.Lay(0, table.Columns.Count, 0);
        header._cells.Sort((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column)));
        return header;
    }

    // The columns of a stretch share all headers above a row.
    private void Lay(int from, int to, int row)
    {
        for (var column = from; column < to;)
        {
            var own = _columns[column].Header;
            var end = column + 1;
            while (end < to && row < own.Count && own.Count > row + 1 && _columns[end].Header.Count > row + 1 && _columns[end].Header[row] == own[row])
            {
                end++;
            }

            var isLast = own.Count <= row + 1;
            _cells.Add(new AnnexHeaderCell(row < own.Count ? own[row] : "", row, column, isLast ? RowCount - row : 1, end - column));
            if (!isLast)
            {
                Lay(column, end, row + 1);
            }

            column = end;
        }
    }
}
