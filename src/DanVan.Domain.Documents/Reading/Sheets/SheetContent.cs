namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A sheet: only what holds something, however large it says it is.</summary>
internal sealed class SheetContent
{
    private readonly Dictionary<CellAddress, SheetCell> _cells;
    private readonly HashSet<int> _hiddenColumns = [];

    public SheetContent(string name, bool isHidden, bool date1904, IReadOnlyList<SheetRow> rows, IReadOnlyList<(CellAddress First, CellAddress Last)> merges, IReadOnlyList<(int First, int Last)> hiddenColumns)
    {
        Name = name;
        IsHidden = isHidden;
        Date1904 = date1904;
        Rows = rows;
        Merges = merges;
        foreach (var (first, last) in hiddenColumns)
        {
            for (var column = Math.Max(1, first); column <= Math.Min(last, CellAddress.MaxColumn) && _hiddenColumns.Add(column); column++)
            {
            }
        }

        _cells = rows.SelectMany(row => row.Cells).ToDictionary(cell => cell.Address);
    }

    public string Name { get; }

    public bool IsHidden { get; }

    /// <summary>Gets whether days are counted from 1904.</summary>
    public bool Date1904 { get; }

    /// <summary>Gets the rows that hold something, from the top.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>Gets the merged cells, corner to corner, in the order of their first corners.</summary>
    public IReadOnlyList<(CellAddress First, CellAddress Last)> Merges { get; }

    public SheetCell? Find(CellAddress address) => _cells.GetValueOrDefault(address);

    public bool IsHiddenColumn(int column) => _hiddenColumns.Contains(column);

    /// <summary>The merged cells that begin in some rows, both inclusive.</summary>
    public IEnumerable<(CellAddress First, CellAddress Last)> MergesIn(int firstRow, int lastRow)
    {
        var low = 0;
        var high = Merges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Merges[middle].First.Row < firstRow ? (middle + 1, high) : (low, middle);
        }

        for (; low < Merges.Count && Merges[low].First.Row <= lastRow; low++)
        {
            yield return Merges[low];
        }
    }
}
