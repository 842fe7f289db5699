namespace DanVan.Domain.Validation.Repairs;

/// <summary>What a search for sign errors found.</summary>
public sealed record SignCorrection
{
    /// <summary>Gets what became of it: valid, corrected, invalid, or given up.</summary>
    public required CorrectionStatus Status { get; init; }

    /// <summary>Gets every way that takes the fewest actions.</summary>
    public IReadOnlyList<SignAlternative> Alternatives { get; init; } = [];
}
