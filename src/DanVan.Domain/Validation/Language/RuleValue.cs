using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>What an expression that gives a number gave.</summary>
/// <param name="Interval">The values it can take, or null where there is none.</param>
/// <param name="Reason">Why there is none, or whether gaps took part.</param>
public readonly record struct RuleValue(Interval? Interval, RuleReason Reason);
