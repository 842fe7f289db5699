using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>A correction that would make the rules hold, with the evidence for it. Never applied by itself.</summary>
public sealed record Repair
{
    /// <summary>Gets the figures that would change, all of them together, by place; at least one.</summary>
    public required IReadOnlyList<RepairChange> Changes { get; init; }

    /// <summary>Gets the evidence: a code such as <c>transposition</c>, <c>digit</c>, <c>implied</c>; see <c>docs/repairs.md</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Compares the evidence and the changes, in their order.</summary>
    public bool Equals(Repair? other) => other is not null && Evidence == other.Evidence && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Evidence, Changes.Count, Changes.Count == 0 ? null : Changes[0]);

    /// <summary>A repair of one figure.</summary>
    internal static Repair Of(StatedFigure figure, Interval values, string evidence) =>
        new() { Changes = [new RepairChange { Figure = figure, Values = values }], Evidence = evidence };
}
