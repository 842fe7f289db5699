namespace DanVan.Domain.Territory;

/// <summary>One thing that is wrong with the units or the events of a register.</summary>
public sealed record RegisterProblem
{
    /// <summary>Gets what kind of problem it is: <c>no-code</c>, <c>ends-before-start</c>, <c>overlapping-lives</c>, <c>two-parents</c>, <c>orphan</c>,
    /// <c>wrong-level</c>, <c>cycle</c>, <c>unknown-unit</c>, <c>not-there</c>, <c>moves-twice</c>, <c>nothing-follows</c> or <c>unreadable-row</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the code of the unit.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what was found and what was expected, in English.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the row of the list it was read from, counted from 1, or null when it came from no list.</summary>
    public int? Row { get; init; }

    /// <summary>Writes the code and the message.</summary>
    public override string ToString() => Row is { } row ? $"row {row}, {Code}: {Message}" : $"{Code}: {Message}";
}
