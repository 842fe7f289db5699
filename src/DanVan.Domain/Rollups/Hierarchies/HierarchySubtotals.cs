namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The values that rules use for one group: reported ones, computed ones, or one before the other.</summary>
internal sealed class HierarchySubtotals
{
    private readonly HierarchyRules _rules;
    private readonly HierarchyPoints _points;
    private readonly GapTreatment _gaps;
    private readonly SubtotalPolicy _policy;
    private readonly HierarchyValue[] _computed;
    private readonly Dictionary<string, Computed> _totals = new(StringComparer.Ordinal);

    private HierarchySubtotals(HierarchyRules rules, HierarchyPoints points, GapTreatment gaps, SubtotalPolicy policy)
    {
        _rules = rules;
        _points = points;
        _gaps = gaps;
        _policy = policy;
        _computed = new HierarchyValue[rules.All.Count];
    }

    /// <summary>Gets the values that were reported, for rules that use no others.</summary>
    public static HierarchySubtotals OfReported(HierarchyRules rules, HierarchyPoints points, GapTreatment gaps) =>
        new(rules, points, gaps, SubtotalPolicy.Reported);

    /// <summary>Computes every rule that computes, each with the values that the policy gives it.</summary>
    /// <exception cref="ArgumentException">A subtotal would be needed for itself.</exception>
    public static HierarchySubtotals Compute(HierarchyRules rules, HierarchyPoints points, GapTreatment gaps, SubtotalPolicy policy)
    {
        var subtotals = new HierarchySubtotals(rules, points, gaps, policy);
        var order = policy == SubtotalPolicy.Reported
            ? Enumerable.Range(0, rules.All.Count).Where(rule => rules.All[rule].Relation == HierarchyRelation.Equal)
            : rules.RequireOrder();
        foreach (var rule in order)
        {
            subtotals.Compute(rule);
        }

        return subtotals;
    }

    /// <summary>Gets what a rule computed; absent when it produced no data point.</summary>
    public HierarchyValue ComputedBy(int rule) => _computed[rule];

    /// <summary>Gets the rule whose value is the computed one of a code, or null when none produced any.</summary>
    public int? RuleOf(string code) => _totals.TryGetValue(code, out var total) ? total.Rule : null;

    /// <summary>Puts the children of a rule together, with the values that the policy gives it.</summary>
    public ChildrenSum Sum(HierarchyRule rule, List<string>? gaps)
    {
        var sum = new ChildrenSum(_gaps);
        foreach (var child in rule.Children.Where(child => _points.Meets(child.OnlyIf)))
        {
            var value = rule.IsIdentity ? _points[child.Code] : ValueOf(child.Code);
            sum.Add(value, child.IsSubtracted);
            if (!value.HasValue)
            {
                gaps?.Add(child.Code);
            }
        }

        return sum;
    }

    /// <summary>Gets the value of a parent for a check: reported, or where reported comes first, what another rule computes instead.</summary>
    public HierarchyValue StatedFor(int rule)
    {
        var parent = _rules.All[rule].Parent;
        var reported = _points[parent];
        return _policy == SubtotalPolicy.ReportedFirst && _totals.TryGetValue(parent, out var total)
            ? reported.Or(ComputedExcept(rule, total))
            : reported;
    }

    private HierarchyValue ValueOf(string code)
    {
        var reported = _points[code];
        if (_policy == SubtotalPolicy.Reported || _rules.ComputingRulesOf(code).Count == 0)
        {
            return reported;
        }

        var computed = _totals.TryGetValue(code, out var total) ? _computed[total.Rule] : HierarchyValue.Absent;
        return _policy switch
        {
            SubtotalPolicy.Computed => computed,
            SubtotalPolicy.ComputedFirst => computed.Or(reported),
            _ => reported.Or(computed),
        };
    }

    private void Compute(int rule)
    {
        var definition = _rules.All[rule];
        if (!_points.Meets(definition.OnlyIf))
        {
            return;
        }

        var value = Sum(definition, gaps: null).Total();
        _computed[rule] = value;
        if (!value.IsAbsent)
        {
            _totals[definition.Parent] = _totals.TryGetValue(definition.Parent, out var before)
                ? before.And(rule, _computed)
                : new Computed(rule, Next: -1);
        }
    }

    private HierarchyValue ComputedExcept(int rule, Computed total) =>
        total.Rule != rule ? _computed[total.Rule] : total.Next >= 0 ? _computed[total.Next] : HierarchyValue.Absent;

    // The best rule for a code and the next best: a value before nothing, then in written order.
    private readonly record struct Computed(int Rule, int Next)
    {
        public Computed And(int rule, HierarchyValue[] computed) =>
            IsBetter(rule, Rule, computed) ? new Computed(rule, Rule)
            : Next < 0 || IsBetter(rule, Next, computed) ? this with { Next = rule }
            : this;

        private static bool IsBetter(int a, int b, HierarchyValue[] computed) => computed[a].HasValue == computed[b].HasValue
            ? a < b
            : computed[a].HasValue;
    }
}
