using DanVan.Domain.Numbers;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>How much of a divided unit went to one of the units that took a part of it, as the caller knows it: of the people or of the land.</summary>
/// <param name="From">The code of the unit before.</param>
/// <param name="To">The code of the unit after.</param>
/// <param name="Measure">What is divided.</param>
/// <param name="Share">The share, from 0 to 1; the shares of one unit must add up to exactly 1.</param>
public readonly record struct TransferShare(string From, string To, TransferMeasure Measure, Fraction Share);
