namespace DanVan.Domain.Validation.Repairs;

/// <summary>What a search for rounding errors found.</summary>
public sealed record RoundingCorrection
{
    /// <summary>Gets what became of it; partial when an equality is further apart than rounding explains.</summary>
    public required CorrectionStatus Status { get; init; }

    /// <summary>Gets every set of changes that takes the fewest figures, each by variable.</summary>
    public IReadOnlyList<IReadOnlyList<FigureCorrection>> Alternatives { get; init; } = [];
}
