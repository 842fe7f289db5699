using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>One way in which a stated rate can come about: what is divided, and by what.</summary>
public sealed record RateReading
{
    /// <summary>Gets the numerators: one, or all that are possible when none is stated.</summary>
    public required Interval Numerators { get; init; }

    /// <summary>Gets the base.</summary>
    public required Interval Denominator { get; init; }

    /// <summary>Gets the figure that states the base.</summary>
    public required StatedFigure Stated { get; init; }
}
