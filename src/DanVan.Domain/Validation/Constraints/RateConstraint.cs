using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A rate and what it divides: <c>rate = scale · numerator / denominator</c>, the denominator above zero.</summary>
/// <remarks>It is linear in the counts as long as the rate keeps its stated interval, which is how it is checked jointly.</remarks>
public sealed record RateConstraint
{
    /// <summary>Gets the variable that is the rate.</summary>
    public required int Rate { get; init; }

    /// <summary>Gets what is divided, a weighted sum of variables.</summary>
    public required IReadOnlyList<LinearTerm> Numerator { get; init; }

    /// <summary>Gets what it is divided by, a weighted sum of variables.</summary>
    public required IReadOnlyList<LinearTerm> Denominator { get; init; }

    /// <summary>Gets what the quotient is multiplied by: 100 for percent.</summary>
    public required Fraction Scale { get; init; }
}
