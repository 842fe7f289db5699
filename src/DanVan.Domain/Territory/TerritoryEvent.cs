using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>A dated change of the territory.</summary>
public sealed record TerritoryEvent
{
    /// <summary>Gets the first day on which the change is in force.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Gets what happened.</summary>
    public required TerritoryEventKind Kind { get; init; }

    /// <summary>Gets the symbol of the document that decided it ("868/NQ-UBTVQH14"), or null when not known.</summary>
    public string? Act { get; init; }

    /// <summary>Gets what moved from where to where. A unit that a merge or a split leaves as it was is named too, moving whole to itself.</summary>
    public IReadOnlyList<UnitTransfer> Transfers { get; init; } = [];

    /// <summary>Gets the codes of units that ended without anything to follow them, as the districts did on 2025-07-01.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];
}
