namespace DanVan.Domain.Reports;

/// <summary>An annex table as it was written.</summary>
public sealed record ReportTable
{
    /// <summary>Gets the number of the section that holds it ("5.1"), or its place in order where there is none.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the heading above it, without the number.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the id of the section that holds it, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the line of the first header row, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the header path of each column, outermost first; merged header cells are repeated.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Columns { get; init; }

    /// <summary>Gets the data cells by row, then column.</summary>
    public required IReadOnlyList<ReportCell> Cells { get; init; }
}
