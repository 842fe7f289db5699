using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>A fact that no unit of the later territory has for certain.</summary>
public sealed record UnplacedFact
{
    /// <summary>Gets the fact, as it was.</summary>
    public required Fact Fact { get; init; }

    /// <summary>Gets why: <c>divided</c>, it is among the values of several units; <c>unplaced</c>, nobody says where its unit went; <c>unknown-unit</c>; <c>no-figure</c>; <c>stated-twice</c>, another fact of the same unit and indicator was used; <c>unrestated</c>, its indicator was refused.</summary>
    public required string Reason { get; init; }
}
