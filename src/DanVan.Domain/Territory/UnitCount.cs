using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>How many units there were from a day to a day.</summary>
/// <param name="From">The first day, inclusive, or null when not known.</param>
/// <param name="To">The last day, inclusive, or null when it is still so.</param>
/// <param name="Count">The number of units.</param>
public readonly record struct UnitCount(LocalDate? From, LocalDate? To, int Count);
