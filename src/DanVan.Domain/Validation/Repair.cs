using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>A correction that would make the rule hold, with the evidence for it. Never applied by itself.</summary>
public sealed record Repair
{
    /// <summary>Gets the figure that would change.</summary>
    public required StatedFigure Figure { get; init; }

    /// <summary>Gets the values it could take.</summary>
    public required Interval Values { get; init; }

    /// <summary>Gets the evidence: a code such as <c>transposition</c>, <c>digit</c>, <c>implied</c>.</summary>
    public required string Evidence { get; init; }
}
