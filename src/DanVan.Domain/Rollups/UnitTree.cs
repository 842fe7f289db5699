using System.Collections.Frozen;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Rollups;

/// <summary>The units of a rollup and who belongs to whom: a tree, or several, of any depth, in any written order.</summary>
/// <remarks>
/// A unit is named by its index: its place in the order it was given in. Branches need not be equally deep: a province without
/// districts and a district without communes are units like any other. A unit without children is a leaf; it reports for itself.
/// </remarks>
public sealed class UnitTree
{
    private readonly string[] _codes;
    private readonly int[] _parents;
    private readonly FrozenDictionary<string, int> _indexes;

    private UnitTree(string[] codes, int[] parents, FrozenDictionary<string, int> indexes)
    {
        _codes = codes;
        _parents = parents;
        _indexes = indexes;
        Layout = UnitLayout.Of(parents);
    }

    /// <summary>Gets how many units there are, of every level.</summary>
    public int Count => _codes.Length;

    /// <summary>Gets how many units have no children.</summary>
    public int LeafCount => Layout.LeafUnits.Length;

    /// <summary>Gets the codes, by index.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>Gets the order in which cells and totals are kept.</summary>
    internal UnitLayout Layout { get; }

    /// <summary>Takes the units as they come: the code of each, and the index of the one it belongs to, or -1 for none.</summary>
    /// <exception cref="ArgumentException">The lists differ in length, a code is empty or stands twice, a parent is not there, or a unit is above itself.</exception>
    public static UnitTree Of(IReadOnlyList<string> codes, IReadOnlyList<int> parents)
    {
        Guard.Against.Null(codes);
        Guard.Against.Null(parents);
        if (codes.Count != parents.Count)
        {
            throw new ArgumentException($"There are {codes.Count} codes and {parents.Count} parents. Expected one parent for each code.", nameof(parents));
        }

        var indexes = new Dictionary<string, int>(codes.Count, StringComparer.Ordinal);
        for (var unit = 0; unit < codes.Count; unit++)
        {
            if (string.IsNullOrEmpty(codes[unit]))
            {
                throw new ArgumentException($"The unit at {unit} has no code.", nameof(codes));
            }

            if (!indexes.TryAdd(codes[unit], unit))
            {
                throw new ArgumentException($"The code '{codes[unit]}' stands at {indexes[codes[unit]]} and at {unit}. Expected each code once.", nameof(codes));
            }

            if (parents[unit] < -1 || parents[unit] >= codes.Count)
            {
                throw new ArgumentException($"The unit '{codes[unit]}' belongs to {parents[unit]}. Expected -1 or an index below {codes.Count}.", nameof(parents));
            }
        }

        int[] above = [.. parents];
        if (UnitLayout.FindCycle(above) is { } caught)
        {
            throw new ArgumentException($"The unit '{codes[caught]}' is above itself.", nameof(parents));
        }

        return new UnitTree([.. codes], above, indexes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Takes the units of a territory as of its day.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="top">The code of a unit to put above the provinces, for the total of the nation; null for none.</param>
    /// <exception cref="ArgumentException">A unit of the territory has the code of the top.</exception>
    public static UnitTree Of(TerritoryOnDate territory, string? top = null)
    {
        Guard.Against.Null(territory);
        var units = territory.Units;
        var codes = units.Select(unit => unit.Code);
        var indexes = units.Select((unit, index) => (unit.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        var parents = units.Select(unit => unit.Parent is { } parent ? indexes[parent] : top is null ? -1 : units.Count);
        return top is null ? Of([.. codes], [.. parents]) : Of([.. codes, top], [.. parents, -1]);
    }

    /// <summary>The code of a unit.</summary>
    public string CodeOf(int unit) => _codes[unit];

    /// <summary>The index of the unit with a code, or null when there is none.</summary>
    public int? Find(string code) => _indexes.TryGetValue(Guard.Against.Null(code), out var unit) ? unit : null;

    /// <summary>The unit that a unit belongs to, or null for one at the top.</summary>
    public int? ParentOf(int unit) => _parents[unit] < 0 ? null : _parents[unit];

    /// <summary>The units that belong to a unit, in the order they were given in; empty for a leaf.</summary>
    public IReadOnlyList<int> ChildrenOf(int unit) => Layout.Children[unit];

    /// <summary>Says whether a unit has no children.</summary>
    public bool IsLeaf(int unit) => Layout.RowOf[unit] >= 0;

    /// <summary>How many leaves stand below a unit, at any depth; 1 for a leaf, which stands for itself.</summary>
    public int LeavesBelow(int unit) => IsLeaf(unit) ? 1 : Layout.LeavesBelow[~Layout.RowOf[unit]];

    /// <summary>The leaves below a unit, at any depth, children of one unit side by side; a leaf is its own.</summary>
    public IEnumerable<int> LeavesOf(int unit)
    {
        var (first, count) = Layout.LeafRowsOf(unit);
        return Layout.LeafUnits.Skip(first).Take(count);
    }
}
