namespace DanVan.Domain.Validation.Repairs;

/// <summary>A tree of totals with a verdict for each of them.</summary>
public sealed record TotalsTreeCheck
{
    /// <summary>Gets every total of the tree, in the order of the tree.</summary>
    public required IReadOnlyList<TotalsEdge> Edges { get; init; }

    /// <summary>Gets the codes for which a value is stated that the tree does not know, in their order: they were not checked.</summary>
    public required IReadOnlyList<string> UnknownCodes { get; init; }

    /// <summary>Gets the totals that their children do not add up to.</summary>
    public IEnumerable<TotalsEdge> Violated => Edges.Where(edge => edge.Verdict == Verdict.Impossible);
}
