using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>One way for a rule to hold, while it is put together.</summary>
internal sealed record LinearParts(IReadOnlyList<LinearConstraint> Linear, IReadOnlyList<RateConstraint> Rates)
{
    /// <summary>Gets the way that asks nothing.</summary>
    public static LinearParts Nothing { get; } = new([], []);

    /// <summary>Asks for what both ask for.</summary>
    public LinearParts And(LinearParts other) => new([.. Linear, .. other.Linear], [.. Rates, .. other.Rates]);

    public ConstraintAlternative ToAlternative() => new() { Linear = Linear, Rates = Rates };
}
