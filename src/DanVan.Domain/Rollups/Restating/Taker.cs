using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Who takes a part of a figure, and which part; a null share is unknown.</summary>
/// <param name="Target">The place of the unit after, counted from 0, or <see cref="Nowhere"/> for what cannot be placed.</param>
/// <param name="Share">The share, or null when nobody knows it.</param>
internal readonly record struct Taker(int Target, Fraction? Share)
{
    public const int Nowhere = -1;
}
