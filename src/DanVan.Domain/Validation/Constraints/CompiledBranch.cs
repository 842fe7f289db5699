namespace DanVan.Domain.Validation.Constraints;

/// <summary>One way for a rule to hold, as bounds on variables of the tableau.</summary>
internal sealed record CompiledBranch
{
    /// <summary>Gets whether it cannot hold whatever the values: "0 = 1".</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Gets the bounds.</summary>
    public IReadOnlyList<BoundDemand> Bounds { get; init; } = [];

    /// <summary>Gets the values that variables may not have, each as the two bounds of which one must hold.</summary>
    public IReadOnlyList<(BoundDemand Below, BoundDemand Above)> Differences { get; init; } = [];

    /// <summary>Gets the rates.</summary>
    public IReadOnlyList<RateDemand> Rates { get; init; } = [];

    /// <summary>Says whether the present values make it hold for certain; a rate is never taken for granted.</summary>
    public bool IsMetBy(Tableau tableau)
    {
        tableau.Meter.Add(1 + Bounds.Count + Differences.Count);
        return !IsImpossible
            && Rates.Count == 0
            && Bounds.All(bound => bound.IsMetBy(tableau))
            && Differences.All(difference => difference.Below.IsMetBy(tableau) || difference.Above.IsMetBy(tableau));
    }
}
