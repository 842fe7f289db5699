using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A rate of counts, in the variables of the tableau.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Numerator">What is divided, without repeated variables.</param>
/// <param name="Denominator">What it is divided by, without repeated variables.</param>
/// <param name="Scale">What the quotient is multiplied by.</param>
/// <param name="IsAlone">Whether nothing else ties the rate to other variables, so that its bounds say all there is to say of it.</param>
internal sealed record RateDemand(
    int Rate,
    IReadOnlyList<(int Variable, Fraction Weight)> Numerator,
    IReadOnlyList<(int Variable, Fraction Weight)> Denominator,
    Fraction Scale,
    bool IsAlone);
