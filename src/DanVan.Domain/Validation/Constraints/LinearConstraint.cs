using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A weighted sum of variables that compares with a constant: <c>x + y - z = 0</c>.</summary>
public sealed record LinearConstraint
{
    /// <summary>Gets the terms of the left side; a variable may occur once only.</summary>
    public required IReadOnlyList<LinearTerm> Terms { get; init; }

    /// <summary>Gets how the sides compare.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Gets the right side.</summary>
    public required Fraction Constant { get; init; }
}
