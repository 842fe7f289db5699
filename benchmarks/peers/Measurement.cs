namespace DanVan.Domain.Peers;

/// <summary>One formulation of one engine: what it was given, how long it took, and whether its totals are right.</summary>
internal sealed record Measurement
{
    public required string Engine { get; init; }

    public required Shape Given { get; init; }

    public required string Formulation { get; init; }

    public required int Threads { get; init; }

    /// <summary>Gets the nanoseconds of a run for each row (tall) or cell (the other shapes), the median of all rounds.</summary>
    public required double Nanoseconds { get; init; }

    /// <summary>Gets whether it also counts how many reporters stand behind each sum.</summary>
    public bool HasCounts { get; init; }

    /// <summary>Gets the first total that is wrong, or null when none is.</summary>
    public string? Difference { get; init; }
}
