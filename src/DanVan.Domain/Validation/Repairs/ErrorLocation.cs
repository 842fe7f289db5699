using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Figures that, changed together, let all rules hold, when no lighter set does.</summary>
public sealed record ErrorLocation
{
    /// <summary>Gets the sum of the weights of the figures.</summary>
    public required Fraction Weight { get; init; }

    /// <summary>Gets the figures, by their place in the system; none when nothing has to change.</summary>
    public required IReadOnlyList<LocatedChange> Changes { get; init; }
}
