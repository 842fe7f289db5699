using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>The two sides of a comparison, worked out.</summary>
internal sealed record RuleSides(Interval Left, Interval Right, Fraction? Gap);
