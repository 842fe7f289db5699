using System.Collections.Frozen;
using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>The tree of administrative units as it was on one day.</summary>
public sealed class TerritoryOnDate
{
    private readonly FrozenDictionary<string, AdministrativeUnit> _byCode;
    private readonly FrozenDictionary<string, AdministrativeUnit[]> _children;
    private readonly Lazy<ILookup<string, AdministrativeUnit>> _byName;
    private readonly Lazy<ILookup<string, AdministrativeUnit>> _byLooseName;

    internal TerritoryOnDate(LocalDate date, IEnumerable<AdministrativeUnit> units)
    {
        Date = date;
        Units = [.. units];
        _byCode = Units.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        _children = Units.Where(unit => unit.Parent is not null).GroupBy(unit => unit.Parent!, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
        _byName = new(() => NamesOf(name => name));
        _byLooseName = new(() => NamesOf(UnitName.Loose));
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the units, by code.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets the units that belong to no other: the provinces.</summary>
    public IEnumerable<AdministrativeUnit> Roots => Units.Where(unit => unit.Parent is null);

    /// <summary>Gets the units that no other belongs to, those that file reports of their own figures: communes, and island districts without any.</summary>
    public IEnumerable<AdministrativeUnit> Leaves => Units.Where(unit => !_children.ContainsKey(unit.Code));

    /// <summary>The units of one level, by code.</summary>
    public IEnumerable<AdministrativeUnit> UnitsOf(UnitLevel level) => Units.Where(unit => unit.Level == level);

    /// <summary>The unit with a code, or null when there was none on the day.</summary>
    public AdministrativeUnit? Find(string code) => _byCode.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>The unit that a unit belongs to, or null for a province.</summary>
    public AdministrativeUnit? ParentOf(AdministrativeUnit unit) => Guard.Against.Null(unit).Parent is { } parent ? Find(parent) : null;

    /// <summary>The units that belong to a unit, by code; empty when there are none, as for an island district.</summary>
    public IReadOnlyList<AdministrativeUnit> ChildrenOf(AdministrativeUnit unit) => _children.GetValueOrDefault(Guard.Against.Null(unit).Code) ?? [];

    /// <summary>The units above a unit, nearest first.</summary>
    public IEnumerable<AdministrativeUnit> AncestorsOf(AdministrativeUnit unit)
    {
        for (var parent = ParentOf(unit); parent is not null; parent = ParentOf(parent))
        {
            yield return parent;
        }
    }

    /// <summary>The units below a unit at every level, parents before their children.</summary>
    public IEnumerable<AdministrativeUnit> DescendantsOf(AdministrativeUnit unit)
    {
        var waiting = new Stack<AdministrativeUnit>(ChildrenOf(unit).Reverse());
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var child in ChildrenOf(next).Reverse())
            {
                waiting.Push(child);
            }
        }
    }

    /// <summary>How many units of each kind are below a unit at one level.</summary>
    public IReadOnlyDictionary<UnitKind, int> CountsBelow(AdministrativeUnit unit, UnitLevel level) =>
        DescendantsOf(unit).Where(below => below.Level == level).GroupBy(below => below.Kind).ToDictionary(same => same.Key, same => same.Count());

    /// <summary>Every unit with a name, by code. Case, tone placement, the form of Đ, spaces and "Phường 01" for "Phường 1" do not matter.</summary>
    /// <remarks>The kind may be left out ("Tân Phú"). When no unit has the name, those are given whose names differ in marks or in "i" and "y" only.</remarks>
    /// <param name="name">The name.</param>
    /// <param name="within">The unit below which to look, or null for anywhere.</param>
    public IReadOnlyList<AdministrativeUnit> FindByName(string name, AdministrativeUnit? within = null)
    {
        var comparable = UnitName.Comparable(Guard.Against.Null(name));
        var found = Within(_byName.Value[comparable], within);
        return found.Count > 0 ? found : Within(_byLooseName.Value[UnitName.Loose(comparable)], within);
    }

    private ILookup<string, AdministrativeUnit> NamesOf(Func<string, string> form) =>
        (from unit in Units
         let full = UnitName.Comparable(unit.Name)
         from name in new[] { full, UnitKinds.WithoutKind(full, unit.Level) }.Select(form).Distinct()
         select (name, unit)).ToLookup(pair => pair.name, pair => pair.unit, StringComparer.Ordinal);

    private List<AdministrativeUnit> Within(IEnumerable<AdministrativeUnit> units, AdministrativeUnit? within) =>
        [.. units.Where(unit => within is null || AncestorsOf(unit).Any(above => above.Code == within.Code))];
}
