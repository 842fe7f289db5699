namespace DanVan.Domain.Validation.Constraints;

/// <summary>Branches of which at least one must hold, and why: the rule, and the decisions that brought the choice up.</summary>
internal sealed record OpenChoice(IReadOnlyList<CompiledBranch> Branches, int[] Reasons)
{
    /// <summary>Gets or sets whether a branch is being followed at present.</summary>
    public bool IsDecided { get; set; }
}
