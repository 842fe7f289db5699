using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A total of a tree with the children that should add up to it.</summary>
public sealed record TotalsEdge
{
    /// <summary>Gets the code of the total.</summary>
    public required string Parent { get; init; }

    /// <summary>Gets the codes of the children, in the order of the tree.</summary>
    public required IReadOnlyList<string> Children { get; init; }

    /// <summary>Gets whether it holds: holds, impossible, or not checked.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets why: <c>sum-agrees</c>, <c>sum-differs</c>, <c>parent-missing</c>, <c>children-missing</c>, <c>nothing-stated</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets what is stated for the total, or null when nothing is.</summary>
    public Fraction? Stated { get; init; }

    /// <summary>Gets what the children add up to, or null when one of them is missing.</summary>
    public Fraction? Computed { get; init; }

    /// <summary>Gets the codes of the children for which nothing is stated.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
