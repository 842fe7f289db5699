namespace DanVan.Domain.Validation.Constraints;

/// <summary>Collects what a branch demands.</summary>
internal sealed class BranchBuilder
{
    /// <summary>Gets or sets whether it cannot hold.</summary>
    public bool IsImpossible { get; set; }

    /// <summary>Gets the bounds.</summary>
    public List<BoundDemand> Bounds { get; } = [];

    /// <summary>Gets the values that variables may not have.</summary>
    public List<(BoundDemand Below, BoundDemand Above)> Differences { get; } = [];

    /// <summary>Gets the rates.</summary>
    public List<RateDemand> Rates { get; } = [];

    /// <summary>The branch.</summary>
    public CompiledBranch ToBranch() => new() { IsImpossible = IsImpossible, Bounds = Bounds, Differences = Differences, Rates = Rates };
}
