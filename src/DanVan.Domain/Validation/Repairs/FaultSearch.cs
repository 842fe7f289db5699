namespace DanVan.Domain.Validation.Repairs;

/// <summary>The faults of a system, and the blanks that the other figures fill.</summary>
public sealed record FaultSearch
{
    /// <summary>Gets the faults, by their first rule; none when every rule can hold.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>Gets, where nothing is wrong, the only value that the rules leave for a figure that is not stated.</summary>
    public required IReadOnlyList<FigureCorrection> Implied { get; init; }
}
