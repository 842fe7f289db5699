namespace DanVan.Domain.Validation.Constraints;

/// <summary>One way for a rule to hold: all of these constraints together.</summary>
public sealed record ConstraintAlternative
{
    /// <summary>Gets the linear constraints, all of which must hold.</summary>
    public IReadOnlyList<LinearConstraint> Linear { get; init; } = [];

    /// <summary>Gets the rates, all of which must be those of their counts.</summary>
    public IReadOnlyList<RateConstraint> Rates { get; init; } = [];
}
