namespace DanVan.Domain.Rollups;

/// <summary>Which total is meant: of what unit, of what, and when.</summary>
/// <param name="Unit">The index of the unit.</param>
/// <param name="Indicator">The index of the indicator.</param>
/// <param name="Period">The index of the period.</param>
public readonly record struct TotalPlace(int Unit, int Indicator, int Period);
