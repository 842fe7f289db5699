namespace DanVan.Domain.Templates;

/// <summary>An annex table of a form.</summary>
public sealed record TemplateTable
{
    /// <summary>Gets the printed number ("5.1").</summary>
    public required string Number { get; init; }

    /// <summary>Gets the printed title, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the printed title of the group of tables that this one opens, without its number ("Kết quả cải cách hành chính" above 4.1 and 4.2), or null where it opens none.</summary>
    public string? GroupTitle { get; init; }

    /// <summary>Gets the span the label names.</summary>
    public TablePeriod Period { get; init; }

    /// <summary>Gets the columns from left to right.</summary>
    public required IReadOnlyList<TemplateColumn> Columns { get; init; }

    /// <summary>Gets what a row of the table is about.</summary>
    public RowSubject RowsAre { get; init; }

    /// <summary>Gets the label of the row that totals all the others ("Tổng"), or null when the form has none. Its figures are those of the unit that reports.</summary>
    public string? TotalRow { get; init; }

    /// <summary>Gets the printed rows; empty for a table of one row whose columns carry the indicators.</summary>
    public IReadOnlyList<TemplateRow> Rows { get; init; } = [];
}
