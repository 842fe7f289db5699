namespace DanVan.Domain.Validation.Constraints;

/// <summary>A rule as a solver sees it: at least one of its alternatives must hold.</summary>
/// <remarks>"If a = 0 then b = 0" has two alternatives: a ≠ 0, and b = 0. No alternative at all can never hold.</remarks>
public sealed record ConstraintRule
{
    /// <summary>Gets the id of the rule, for telling which rules conflict.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the ways for it to hold.</summary>
    public required IReadOnlyList<ConstraintAlternative> Alternatives { get; init; }
}
