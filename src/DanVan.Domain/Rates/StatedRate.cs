using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>A rate as written, beside the two counts it compares.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Stated">The rate as written.</param>
public sealed record StatedRate(Fraction Numerator, Fraction Denominator, Figure Stated)
{
    /// <summary>Gets what the rate is stated per; null takes it from the unit of the figure.</summary>
    public Fraction? Per { get; init; }
}
