using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>What is asked when errors are located.</summary>
public sealed record LocalizationOptions
{
    /// <summary>Gets the greatest weight that may be changed in all, inclusive; null for any.</summary>
    public Fraction? MaxWeight { get; init; }

    /// <summary>Gets how many sets of least weight may be told; more is "limit reached".</summary>
    public int MostSolutions { get; init; } = 1_000;

    /// <summary>Gets whether the values that make the rules hold are worked out for each changed figure.</summary>
    public bool FindValues { get; init; } = true;

    /// <summary>Gets how many operations on numbers may be spent; large numbers count as several.</summary>
    public long WorkLimit { get; init; } = FeasibilityOptions.DefaultWorkLimit;
}
