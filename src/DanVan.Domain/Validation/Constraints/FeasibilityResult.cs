namespace DanVan.Domain.Validation.Constraints;

/// <summary>Whether all rules of a system can hold together, and if not, what conflicts.</summary>
public sealed record FeasibilityResult
{
    /// <summary>Gets whether all rules can hold: infeasible as soon as one connected group of them is, even when the limit was reached in another.</summary>
    public required FeasibilityStatus Status { get; init; }

    /// <summary>Gets one conflict for each connected group of rules that cannot hold, in the order of their first rules; empty unless infeasible and asked for.</summary>
    public IReadOnlyList<JointConflict> Conflicts { get; init; } = [];

    /// <summary>Gets the groups, each as the places of its rules, for which the limit was reached.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Unsettled { get; init; } = [];
}
