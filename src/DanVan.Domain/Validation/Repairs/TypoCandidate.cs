using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A number that may be a typing error of another.</summary>
public sealed record TypoCandidate
{
    /// <summary>Gets the place of the variable in the system, counted from 0.</summary>
    public required int Variable { get; init; }

    /// <summary>Gets the number that would be right.</summary>
    public required Fraction Value { get; init; }

    /// <summary>Gets how many broken equalities it would make true.</summary>
    public required int EqualitiesFixed { get; init; }

    /// <summary>Gets how many slips it is from what was written.</summary>
    public required int Distance { get; init; }
}
