using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups;

/// <summary>A unit stated another total than the units below it come to.</summary>
/// <param name="Unit">The index of the unit.</param>
/// <param name="Indicator">The index of the indicator.</param>
/// <param name="Period">The index of the period.</param>
/// <param name="Stated">What it stated.</param>
/// <param name="Computed">What the units below come to, with their coverage; without a value where the sum is more than 64 bits hold.</param>
public sealed record SubtotalDifference(int Unit, int Indicator, int Period, Fraction Stated, Total Computed);
