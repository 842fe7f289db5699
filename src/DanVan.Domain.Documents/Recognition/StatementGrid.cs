using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The numbers of a table by row and column, without the words of the form.</summary>
/// <param name="Columns">The header path of each column, outermost first; empty where the table has no header.</param>
/// <param name="Rows">The rows of data.</param>
internal sealed record StatementGrid(IReadOnlyList<IReadOnlyList<string>> Columns, IReadOnlyList<StatementGridRow> Rows)
{
    private const int MostColumns = 60;

    private static readonly string[] Percentages = ["%", "tỷ lệ", "tỉ lệ", "tỷ trọng"];

    /// <summary>Words of columns that count nothing, or nothing that adds up.</summary>
    private static readonly string[] Others = ["bình quân", "trung bình", "năm ", "ngày", "stt", "số thứ tự", "ghi chú", "đơn giá", "mức ", "hệ số", "thời gian", "so với", "so sánh", "xếp hạng", "điểm "];

    public int ColumnCount { get; } = Math.Min(MostColumns, Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count));

    /// <summary>The grid of a table of the document.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figuresOf">The figures of a cell.</param>
    public static StatementGrid Of(StructuredTable table, Func<StructuredCell, IReadOnlyList<StatedFigure>> figuresOf) =>
        new(table.Columns, [.. table.Cells.GroupBy(cell => cell.Row).Select(row => RowOf(table, [.. row], figuresOf))]);

    /// <summary>Says whether the header says that a column holds percentages.</summary>
    public bool IsPercentage(int column) => Says(column, Percentages);

    /// <summary>Says whether the numbers of a column may be added.</summary>
    public bool IsAdditive(int column) => !IsPercentage(column) && !Says(column, Others) && !Rows.Any(row => row.At(column) is { Value.IsRate: true });

    /// <summary>The last words of the path of a column.</summary>
    public string HeaderOf(int column) => column < Columns.Count && Columns[column].Count > 0 ? Columns[column][^1] : "";

    private bool Says(int column, string[] words) =>
        column < Columns.Count && Columns[column].Any(header => Array.Exists(words, word => (header + " ").Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static StatementGridRow RowOf(StructuredTable table, IReadOnlyList<StructuredCell> cells, Func<StructuredCell, IReadOnlyList<StatedFigure>> figuresOf)
    {
        var row = new StatedFigure?[table.ColumnCount];
        var unread = new bool[table.ColumnCount];
        var label = "";
        foreach (var cell in cells.Where(cell => cell.Column <= table.ColumnCount))
        {
            var text = cell.Text.Text;
            if (label.Length == 0 && text.Length > 0 && char.IsLetter(text[0]) && text.Length > 4)
            {
                label = text;
            }

            var figure = cell.Span == 1 && figuresOf(cell) is [var only] ? only : null;
            row[cell.Column - 1] = figure is { Value: not null } && figure.Text.Length == text.Length ? figure : null;
            unread[cell.Column - 1] = row[cell.Column - 1] is null && text.Length > 0 && cell.State is not CellState.StatedNone;
        }

        var first = cells.Count == 0 ? "" : cells[0].Text.Text.Trim();
        return new StatementGridRow(first, label.Length == 0 ? first : label, row, unread) { IsHeading = cells.Any(cell => cell.Span == table.ColumnCount) };
    }
}
