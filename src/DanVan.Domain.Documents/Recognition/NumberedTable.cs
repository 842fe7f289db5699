namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a report by the words of one template.</summary>
internal sealed class NumberedTable(WrittenTable table, TemplateWords words)
{
    private NumberedColumn[]? _columns;

    public WrittenTable Written => table;

    public NumberedLabel Title { get; } = words.Number(table.Title);

    public NumberedLabel Headers { get; } = words.Number(table.Headers);

    /// <summary>Gets the first columns, from left to right.</summary>
    public NumberedColumn[] Columns => _columns ??= [.. table.Paths.Select(path => NumberedColumn.Of(path, words.Number))];
}
