namespace DanVan.Domain.Validation.Constraints;

/// <summary>Figures and the rules that tie them together, ready to be checked jointly and searched for errors.</summary>
public sealed class ConstraintSystem
{
    /// <summary>Gets the figures.</summary>
    public required IReadOnlyList<ConstraintVariable> Variables { get; init; }

    /// <summary>Gets the rules.</summary>
    public required IReadOnlyList<ConstraintRule> Rules { get; init; }
}
