namespace DanVan.Domain.Validation.Repairs;

/// <summary>A set of changes that makes every rule around a fault hold, with what speaks for it.</summary>
public sealed record FigureRepair
{
    /// <summary>Gets the changes, by variable.</summary>
    public required IReadOnlyList<FigureChange> Changes { get; init; }

    /// <summary>Gets the evidence, one of <see cref="RepairEvidence.All"/>; for several slips, the weakest of them.</summary>
    public required string Evidence { get; init; }

    /// <summary>Gets how many values of the figure changed are one slip of the evidence away and make everything hold.</summary>
    internal int Slips { get; init; } = 1;

    /// <summary>Compares the evidence and the changes, in their order.</summary>
    public bool Equals(FigureRepair? other) => other is not null && Evidence == other.Evidence && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Evidence, Changes.Count, Changes.Count == 0 ? default : Changes[0]);
}
