namespace DanVan.Domain.Validation.Repairs;

/// <summary>What a search for typing errors found.</summary>
public sealed record TypoCorrection
{
    /// <summary>Gets what became of it.</summary>
    public required CorrectionStatus Status { get; init; }

    /// <summary>Gets the corrections that belong together, by variable; empty unless the status is corrected or partial.</summary>
    public IReadOnlyList<FigureCorrection> Corrections { get; init; } = [];

    /// <summary>Gets every number one slip away that makes some broken equality true, by variable, then by value, those that other rules forbid included.</summary>
    public IReadOnlyList<TypoCandidate> Candidates { get; init; } = [];
}
