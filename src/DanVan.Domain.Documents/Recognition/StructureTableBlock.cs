namespace DanVan.Domain.Documents.Recognition;

/// <summary>Rows of cells that stand together.</summary>
internal sealed class StructureTableBlock : StructureBlock
{
    private readonly List<TableRow> _rows = [];

    public IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>Gets whether any row has a cell that answers, so that the header is over.</summary>
    public bool HasAnswers { get; private set; }

    /// <summary>Gets whether the rows are pipes; otherwise tabs.</summary>
    public required bool IsPipe { get; init; }

    /// <summary>Gets or sets how many rows stand above the dashes of a Markdown table; 0 without dashes.</summary>
    public int RowsAboveSeparator { get; set; }

    public void Add(TableRow row)
    {
        _rows.Add(row);
        HasAnswers |= TableAnswer.HasAnswer(row);
    }
}
