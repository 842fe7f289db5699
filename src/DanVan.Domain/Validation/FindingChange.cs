namespace DanVan.Domain.Validation;

/// <summary>A finding that is still there, but says something else than before.</summary>
public sealed record FindingChange
{
    /// <summary>Gets what it said.</summary>
    public required Finding Before { get; init; }

    /// <summary>Gets what it says now.</summary>
    public required Finding After { get; init; }
}
