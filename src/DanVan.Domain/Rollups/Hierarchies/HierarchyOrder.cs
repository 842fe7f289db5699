namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The order in which rules can be computed, or a cycle that keeps them from it. Linear in the rules and their children, at any depth.</summary>
internal sealed class HierarchyOrder
{
    private readonly HierarchyRule[] _rules;
    private readonly Dictionary<string, List<int>> _computing;
    private readonly Dictionary<string, int> _openRulesOf;
    private readonly int[] _openChildrenOf;

    private HierarchyOrder(HierarchyRule[] rules, Dictionary<string, List<int>> computing)
    {
        _rules = rules;
        _computing = computing;
        _openRulesOf = new Dictionary<string, int>(StringComparer.Ordinal);
        _openChildrenOf = new int[rules.Length];
        Rules = Arrange();
        Cycle = Rules.Count == computing.Values.Sum(same => same.Count) ? [] : FindCycle();
    }

    /// <summary>Gets the rules that compute, each after those it needs; those of a cycle, and those that need them, are left out.</summary>
    public IReadOnlyList<int> Rules { get; }

    /// <summary>Gets the codes of a cycle; empty when there is none.</summary>
    public IReadOnlyList<string> Cycle { get; }

    /// <summary>Arranges rules; those that compute are given by the code they compute.</summary>
    public static HierarchyOrder Of(HierarchyRule[] rules, Dictionary<string, List<int>> computing) => new(rules, computing);

    // A code is done when all its rules are, and a rule when all its children are: codes and rules take turns, so that many
    // rules of one code and many uses of it do not multiply.
    private List<int> Arrange()
    {
        var users = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (code, rules) in _computing)
        {
            _openRulesOf[code] = rules.Count;
        }

        var ready = new Queue<int>();
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            if (_rules[rule].Relation != HierarchyRelation.Equal)
            {
                continue;
            }

            foreach (var child in NeededBy(rule))
            {
                if (!users.TryGetValue(child, out var list))
                {
                    users[child] = list = [];
                }

                list.Add(rule);
                _openChildrenOf[rule]++;
            }

            if (_openChildrenOf[rule] == 0)
            {
                ready.Enqueue(rule);
            }
        }

        var order = new List<int>();
        while (ready.TryDequeue(out var rule))
        {
            order.Add(rule);
            if (--_openRulesOf[_rules[rule].Parent] > 0 || !users.TryGetValue(_rules[rule].Parent, out var waiting))
            {
                continue;
            }

            foreach (var user in waiting)
            {
                if (--_openChildrenOf[user] == 0)
                {
                    ready.Enqueue(user);
                }
            }
        }

        return order;
    }

    // From any rule that is still open there is a child that is still open; going on in this way must come back.
    private List<string> FindCycle()
    {
        var done = new HashSet<int>(Rules);
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new List<string>();
        var code = _computing.First(pair => pair.Value.Exists(rule => !done.Contains(rule))).Key;
        while (placeOf.TryAdd(code, path.Count))
        {
            path.Add(code);
            var open = _computing[code].First(rule => !done.Contains(rule));
            code = NeededBy(open).First(child => _openRulesOf[child] > 0);
        }

        return [.. path.Skip(placeOf[code]), code];
    }

    private IEnumerable<string> NeededBy(int rule) => _rules[rule].IsIdentity
        ? []
        : _rules[rule].Children.Select(child => child.Code).Where(_computing.ContainsKey);
}
