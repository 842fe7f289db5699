using System.Collections.Frozen;
using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>Every administrative unit with the days it was there, and the dated events that made one territory of another.</summary>
public sealed class TerritoryRegister
{
    private readonly FrozenDictionary<string, AdministrativeUnit[]> _byCode;

    internal TerritoryRegister(IEnumerable<AdministrativeUnit> units, IEnumerable<TerritoryEvent> events)
    {
        Units = [.. units.OrderBy(unit => unit.Code, StringComparer.Ordinal).ThenBy(unit => unit.From ?? LocalDate.MinIsoValue)];
        Events = [.. events.OrderBy(change => change.Date)];
        _byCode = Units.GroupBy(unit => unit.Code, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the units, by code and then by date: a unit that was renamed stands here once for each name.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets the events, by date.</summary>
    public IReadOnlyList<TerritoryEvent> Events { get; }

    /// <summary>Makes a register, after checking that the units form a tree on every day and that the events fit them.</summary>
    /// <remarks>
    /// Refused: a unit without a code, two stretches of one code on one day, a parent that is not there on every day or is of no higher level, and an
    /// event that moves what is not there. Allowed: a code that is used again later, a unit that ends without a successor, and a unit
    /// without children, such as an island district.
    /// </remarks>
    public static RegisterResult Make(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<TerritoryEvent> events)
    {
        Guard.Against.Null(units);
        Guard.Against.Null(events);
        var register = new TerritoryRegister(units, events);
        var problems = RegisterCheck.ProblemsOf(register);
        return new RegisterResult(problems.Count == 0 ? register : null, problems);
    }

    /// <summary>The territory of one day: the units that were there, as they were.</summary>
    public TerritoryOnDate On(LocalDate date) => new(date, Units.Where(unit => unit.IsThereOn(date)));

    /// <summary>The unit that a code meant on a day, or null when it meant none.</summary>
    public AdministrativeUnit? Find(string code, LocalDate date) => StretchesOf(code).FirstOrDefault(unit => unit.IsThereOn(date));

    /// <summary>Every stretch of a code, by date; empty when the register does not know it. They may be of different units.</summary>
    public IReadOnlyList<AdministrativeUnit> StretchesOf(string code) => _byCode.GetValueOrDefault(Guard.Against.Null(code)) ?? [];

    /// <summary>Where the units of a code went after a day, as one event or renaming after the other says, up to a later day, inclusive.</summary>
    /// <returns>One transfer for each unit of the later day that has something of it; empty when nothing of it is left, or nobody knows where it went.</returns>
    public IReadOnlyList<UnitTransfer> SuccessorsOf(string code, LocalDate date, LocalDate until) =>
        Restatements.Between(this, [code], date, until).Transfers;

    /// <summary>Where the unit of a code on a day came from: the units of an earlier day that have something in it.</summary>
    public IReadOnlyList<UnitTransfer> PredecessorsOf(string code, LocalDate date, LocalDate since)
    {
        var level = Find(code, date)?.Level;
        var before = On(since).Units.Where(unit => unit.Level == level).Select(unit => unit.Code);
        return [.. Restatements.Between(this, before, since, date).Transfers.Where(transfer => transfer.To == code)];
    }
}
