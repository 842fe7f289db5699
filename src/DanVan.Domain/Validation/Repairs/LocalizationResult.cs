using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Where the errors of a system are.</summary>
public sealed record LocalizationResult
{
    /// <summary>Gets what came of the search.</summary>
    public required LocalizationStatus Status { get; init; }

    /// <summary>Gets the least weight that has to change, zero when nothing has to; null unless located.</summary>
    public Fraction? MinimalWeight { get; init; }

    /// <summary>Gets every set of least weight, by the places of their figures; one empty set when nothing has to change; empty unless located.</summary>
    public IReadOnlyList<ErrorLocation> Solutions { get; init; } = [];

    /// <summary>Gets the groups of rules that do not hold, or of which it is not known, each with its own sets; a solution takes one set of each.</summary>
    public required IReadOnlyList<LocationGroup> Groups { get; init; }
}
