using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A part of a total that may be adjusted so that the parts add up.</summary>
public sealed record ProratedPart
{
    /// <summary>Gets the number as it stands.</summary>
    public required Fraction Value { get; init; }

    /// <summary>Gets how firmly it stands, above zero: of two equal numbers, the one with twice the weight moves half as far.</summary>
    public Fraction Weight { get; init; } = 1;

    /// <summary>Gets whether it may move at all. Zero never does.</summary>
    public bool MayMove { get; init; } = true;
}
