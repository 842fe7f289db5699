using DanVan.Domain.Territory;

namespace DanVan.Domain.Json;

/// <summary>A register as it is written: its units and its events.</summary>
internal sealed record RegisterShape
{
    public required IReadOnlyList<AdministrativeUnit> Units { get; init; }

    public IReadOnlyList<TerritoryEvent> Events { get; init; } = [];
}
