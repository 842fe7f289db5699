namespace DanVan.Domain.Validation.Repairs;

/// <summary>Rules that cannot hold and share figures, so that one error may be behind all of them, with the repairs for it.</summary>
public sealed record Fault
{
    /// <summary>Gets the rules that cannot hold, by their place in the system, counted from 0.</summary>
    public required IReadOnlyList<int> Rules { get; init; }

    /// <summary>Gets the figures outside their domain, by their place in the system.</summary>
    public required IReadOnlyList<int> OutOfDomain { get; init; }

    /// <summary>Gets the repairs that take the fewest slips, best first: by evidence, then by the number of figures changed, then by how many values a slip leads to, then by place.</summary>
    public required IReadOnlyList<FigureRepair> Repairs { get; init; }

    /// <summary>Gets the changes that all of the best repairs share, where several are as good; the changes of the best one otherwise.</summary>
    public required IReadOnlyList<FigureChange> Shared { get; init; }

    /// <summary>Gets whether the search was given up: there may be other repairs.</summary>
    public bool IsLimitReached { get; init; }
}
