namespace DanVan.Domain.Json;

/// <summary>One thing that is wrong in a JSON document: what, where, and what was expected.</summary>
public sealed record JsonProblem
{
    /// <summary>Gets what kind of problem it is: <c>syntax</c>, <c>unknown-property</c>, <c>missing-property</c>, <c>duplicate-property</c>,
    /// <c>wrong-type</c>, <c>wrong-value</c>, <c>duplicate-code</c>, <c>unknown-indicator</c>, <c>unknown-table</c>, <c>not-utf8</c>, <c>too-large</c>,
    /// <c>too-deep</c> or <c>too-many-problems</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets where it is, as a path from the root: <c>$.tables[3].columns[1].indicator</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column within the line, in UTF-16 characters, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets what was found and what was expected, in English.</summary>
    public required string Message { get; init; }

    /// <summary>Writes "line 3, column 7, $.code: …".</summary>
    public override string ToString() => $"line {Line}, column {Column}, {Path}: {Message}";
}
