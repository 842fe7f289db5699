namespace DanVan.Domain.Territory;

/// <summary>A unit, or a part of one, of which nobody says where it went.</summary>
public sealed record UnplacedUnit
{
    /// <summary>Gets the code of the unit before; empty when the table gives none.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name as known, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets why: <c>not-mentioned</c>, <c>no-successor</c>, <c>level-abolished</c>, <c>code-reused</c>, <c>rest-unknown</c>, <c>unknown-source</c>, <c>unknown-target</c>, <c>no-code</c>, <c>unreadable-note</c> or <c>contradiction</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets what was found, in English.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the row of the table, counted from 1, or null when no row is to blame.</summary>
    public int? Row { get; init; }

    /// <summary>Gets what the sentence is about: the people, the land, or null for both.</summary>
    public TransferMeasure? Measure { get; init; }
}
