namespace DanVan.Domain.Reports;

/// <summary>Where something was written.</summary>
public readonly record struct Source
{
    /// <summary>Gets what a reader calls the report, where it is another one than the report that was checked; null otherwise.</summary>
    public string? Report { get; init; }

    /// <summary>Gets the line, counted from 1; 0 when not known.</summary>
    public int Line { get; init; }

    /// <summary>Gets the first character: a UTF-16 offset in the decoded document, inclusive.</summary>
    public int Start { get; init; }

    /// <summary>Gets the character after the last: a UTF-16 offset in the decoded document, exclusive.</summary>
    public int End { get; init; }

    /// <summary>Gets the id of the section ("P1.II.4"), or null outside the outline.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the number of the annex table ("5.1"), or null in the narrative.</summary>
    public string? Table { get; init; }

    /// <summary>Gets the row of the table's data, counted from 1, or null in the narrative.</summary>
    public int? Row { get; init; }

    /// <summary>Gets the column of the table, counted from 1, or null in the narrative.</summary>
    public int? Column { get; init; }
}
