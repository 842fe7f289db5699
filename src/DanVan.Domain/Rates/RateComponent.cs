using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>One of the rates that a total rate is made of, with the base it stands on.</summary>
/// <param name="Rate">The rates it may be, in the unit of the total: 49,95 to 50,05 for "50,0%".</param>
/// <param name="Weight">The bases it may stand on, zero or more; <see cref="Interval.NonNegative"/> when nothing is known.</param>
public readonly record struct RateComponent(Interval Rate, Interval Weight);
