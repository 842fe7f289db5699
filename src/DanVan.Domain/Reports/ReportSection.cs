namespace DanVan.Domain.Reports;

/// <summary>A node of the numbered outline.</summary>
public sealed record ReportSection
{
    /// <summary>Gets an id unique within the report, built from the numbering ("P1.II.4", "A.5.1").</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the parent, or null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets the numbering as written ("Phần thứ nhất", "II.", "1.1."), or null for an unnumbered part.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the heading without its numbering and markup, or null for a numbered paragraph.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the rank: 0 for unnumbered parts, 1 for "Phần", 2 for roman, 3 for arabic, and so on; from the numbering, never from type size.</summary>
    public required int Level { get; init; }

    /// <summary>Gets the first line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the last line that belongs to it or its children, inclusive.</summary>
    public required int LastLine { get; init; }
}
