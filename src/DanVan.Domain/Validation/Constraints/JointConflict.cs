namespace DanVan.Domain.Validation.Constraints;

/// <summary>Rules and figures that cannot all be right, and of which none can be left out: without any one of them the others agree.</summary>
/// <remarks>No figure at all means that the rules contradict each other whatever is reported.</remarks>
public sealed record JointConflict
{
    /// <summary>Gets the places of the rules in <see cref="ConstraintSystem.Rules"/>, counted from 0, in rising order.</summary>
    public required IReadOnlyList<int> Rules { get; init; }

    /// <summary>Gets the places of the figures in <see cref="ConstraintSystem.Variables"/>, counted from 0, in rising order.</summary>
    public required IReadOnlyList<int> Variables { get; init; }

    /// <summary>Gets whether the work limit ended the search for parts that can be left out: then some may be.</summary>
    public bool MayBeLarger { get; init; }
}
