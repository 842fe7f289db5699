using System.Globalization;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The rules of a hierarchy, in any written order.</summary>
public sealed class HierarchyRules
{
    private readonly Dictionary<string, List<int>> _computing;

    private HierarchyRules(HierarchyRule[] rules, Dictionary<string, List<int>> computing, HierarchyOrder order)
    {
        All = rules;
        _computing = computing;
        Order = order.Rules;
        Cycle = order.Cycle;
        TwiceComputed = FindTwiceComputed();
    }

    /// <summary>Gets the rules in written order, each with its name.</summary>
    public IReadOnlyList<HierarchyRule> All { get; }

    /// <summary>Gets the codes of a total that would be needed for itself, from a code through its children back to it; empty when there is none.</summary>
    /// <remarks>
    /// Such rules can still be checked against reported values, as "net = assets - liabilities" and "assets = net + liabilities" can,
    /// but nothing can be computed from them.
    /// </remarks>
    public IReadOnlyList<string> Cycle { get; }

    /// <summary>Gets two rules that always compute the same total, or none. Both can be checked, but a rollup would not know which to use.</summary>
    public IReadOnlyList<HierarchyRule> TwiceComputed { get; }

    /// <summary>Gets the rules that compute, each after those it needs; incomplete when there is a cycle.</summary>
    internal IReadOnlyList<int> Order { get; }

    /// <summary>Takes rules. One without a name is named after its place, from "1".</summary>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    public static HierarchyRules Of(params IEnumerable<HierarchyRule> rules)
    {
        HierarchyRule[] all = [.. Guard.Against.Null(rules)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var computing = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Name is null)
            {
                all[i] = all[i] with { Name = (i + 1).ToString(CultureInfo.InvariantCulture) };
            }

            var name = all[i].Name!;
            if (!places.TryAdd(name, i))
            {
                throw new ArgumentException($"Rules {places[name] + 1} and {i + 1} are both named '{name}'. Expected each name once.", nameof(rules));
            }

            if (all[i].Relation == HierarchyRelation.Equal)
            {
                if (!computing.TryGetValue(all[i].Parent, out var same))
                {
                    computing[all[i].Parent] = same = [];
                }

                same.Add(i);
            }
        }

        return new HierarchyRules(all, computing, HierarchyOrder.Of(all, computing));
    }

    /// <summary>Gets the places of the rules that compute a code, in written order.</summary>
    internal IReadOnlyList<int> ComputingRulesOf(string code) => _computing.TryGetValue(code, out var rules) ? rules : [];

    /// <summary>Gets the order to compute in, or refuses a cycle.</summary>
    /// <exception cref="ArgumentException">A total would be needed for itself.</exception>
    internal IReadOnlyList<int> RequireOrder() => Cycle.Count == 0
        ? Order
        : throw new ArgumentException($"The rules need a total for itself: {string.Join(" -> ", Cycle)}. Only reported subtotals can be used with them.");

    /// <summary>Refuses two rules for one total.</summary>
    /// <exception cref="ArgumentException">Two rules always compute the same total.</exception>
    internal void RequireOneRuleForEachTotal()
    {
        if (TwiceComputed is [var first, var second])
        {
            throw new ArgumentException($"Rules '{first.Name}' and '{second.Name}' both compute '{first.Parent}'. Expected one, or a condition for each.");
        }
    }

    private HierarchyRule[] FindTwiceComputed()
    {
        foreach (var rules in _computing.Values.Where(rules => rules.Count > 1))
        {
            int[] always = [.. rules.Where(rule => All[rule].OnlyIf is null).Take(2)];
            if (always is [var first, var second])
            {
                return [All[first], All[second]];
            }
        }

        return [];
    }
}
