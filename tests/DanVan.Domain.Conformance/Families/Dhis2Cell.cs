using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A figure that a unit reported for a period.</summary>
internal readonly record struct Dhis2Cell(string Unit, Dhis2Period Period, Fraction Value);
