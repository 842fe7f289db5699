using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>Works out what went where between two territories: from the events of a register, or from the names alone where nobody recorded the events.</summary>
public static class Restatements
{
    /// <summary>Follows every unit of one level from one day to another, event by event.</summary>
    /// <param name="register">The register.</param>
    /// <param name="level">The level whose units are followed.</param>
    /// <param name="before">The day of the territory left.</param>
    /// <param name="after">The day of the territory reached, not before the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are in the wrong order. Going back is not possible: what was merged cannot be told apart.</exception>
    public static RestatementTable Between(TerritoryRegister register, UnitLevel level, LocalDate before, LocalDate after)
    {
        Guard.Against.Null(register);
        if (after < before)
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "Figures are restated onto a later territory; what was merged cannot be told apart again.");
        }

        return Between(register, register.On(before).UnitsOf(level).Select(unit => unit.Code), before, after);
    }

    /// <summary>Matches units that kept their code and their name, where the events in between are not known.</summary>
    /// <remarks>
    /// A code alone proves nothing, as codes are reused: a unit whose code now has another name is not placed. A unit that kept both may have
    /// taken in others meanwhile; what it counted is in it still.
    /// </remarks>
    public static RestatementTable ByCodeAndName(TerritoryOnDate before, TerritoryOnDate after, UnitLevel level)
    {
        var sources = Guard.Against.Null(before).UnitsOf(level).ToList();
        Guard.Against.Null(after);
        var transfers = new List<UnitTransfer>();
        var unplaced = new List<UnplacedUnit>();
        foreach (var unit in sources)
        {
            var same = after.Find(unit.Code);
            if (same is { } && same.Level == level && HaveOneName(unit, same))
            {
                transfers.Add(new UnitTransfer { From = unit.Code, To = same.Code });
                continue;
            }

            unplaced.Add(new UnplacedUnit
            {
                Code = unit.Code,
                Name = unit.Name,
                Reason = same is null ? "no-successor" : "code-reused",
                Message = same is null
                    ? $"'{unit.Name}' has no code in the later list, and no event says where it went."
                    : $"The code of '{unit.Name}' now stands for '{same.Name}'; no event says that they are one unit.",
            });
        }

        return new RestatementTable([.. sources.Select(unit => unit.Code)], [.. after.UnitsOf(level).Select(unit => unit.Code)], transfers, unplaced);
    }

    internal static RestatementTable Between(TerritoryRegister register, IEnumerable<string> codes, LocalDate before, LocalDate after)
    {
        var sources = codes.ToList();
        var path = new UnitPath(register, sources, before);
        foreach (var day in register.Events.Where(change => before < change.Date && change.Date <= after).GroupBy(change => change.Date))
        {
            path.Apply(day.Key, [.. day]);
        }

        path.Reach(after);
        var level = sources.Count == 0 ? (UnitLevel?)null : register.Find(sources[0], before)?.Level;
        return new RestatementTable(sources, [.. register.On(after).Units.Where(unit => unit.Level == level).Select(unit => unit.Code)], path.Transfers, path.Unplaced);
    }

    private static bool HaveOneName(AdministrativeUnit a, AdministrativeUnit b) =>
        UnitKinds.WithoutKind(UnitName.Comparable(a.Name), a.Level) == UnitKinds.WithoutKind(UnitName.Comparable(b.Name), b.Level);
}
