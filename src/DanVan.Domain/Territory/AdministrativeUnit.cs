using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>An administrative unit as it was from a day to a day: its name, kind and parent did not change in between.</summary>
/// <remarks>
/// Codes are reused for other units, so a code means a unit only together with a date. Whether two such stretches of one code are one
/// unit that was renamed or two units is what the events of the <see cref="TerritoryRegister"/> say.
/// </remarks>
public sealed record AdministrativeUnit
{
    /// <summary>Gets the code of the statistics office ("09124").</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name with its kind ("Xã Tân Phú").</summary>
    public required string Name { get; init; }

    /// <summary>Gets the level.</summary>
    public required UnitLevel Level { get; init; }

    /// <summary>Gets the kind.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>Gets the code of the unit it belongs to, or null for a province.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets the first day, inclusive, or null when it was there before anything the register knows.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day, inclusive, or null when it is still there.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Gets whether the register lists only some of the units below it, so that nothing can be said of their number.</summary>
    public bool IsListedInPart { get; init; }

    /// <summary>Says whether the unit was there, as described, on a day.</summary>
    public bool IsThereOn(LocalDate date) => (From is not { } from || from <= date) && (To is not { } to || date <= to);

    /// <summary>Writes the name and the code.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
