using DanVan.Domain.Reports;

namespace DanVan.Domain.Wording;

/// <summary>What a repair says of one figure.</summary>
public sealed record RepairChangeParts
{
    /// <summary>Gets where the figure stands.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets the number as it was written; empty where the cell is blank.</summary>
    public required string Written { get; init; }

    /// <summary>Gets what should stand there: a number, or several in words ("từ 3 đến 5").</summary>
    public required string Meant { get; init; }
}
