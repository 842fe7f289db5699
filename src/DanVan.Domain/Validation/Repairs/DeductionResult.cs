using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The figures that follow from others.</summary>
public sealed record DeductionResult
{
    /// <summary>Gets whether the stated figures agree, and all was searched: nothing is deduced in a group of rules that conflicts, or whose search reached the limit.</summary>
    public required FeasibilityStatus Status { get; init; }

    /// <summary>Gets the implied figures, by their place in the system.</summary>
    public required IReadOnlyList<ImpliedFigure> Implied { get; init; }
}
