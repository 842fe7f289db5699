using System.Numerics;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The columns that rules use: reported ones, computed ones, or one before the other.</summary>
internal sealed class ColumnSubtotals
{
    private readonly HierarchyPlan _plan;
    private readonly HierarchyColumn[] _reported;
    private readonly HierarchyColumn?[] _computed;
    private readonly HierarchyColumn?[] _totals;
    private readonly HierarchyColumn?[] _used;
    private readonly HierarchyColumn?[][] _others;
    private readonly HierarchyColumn?[] _parents;

    public ColumnSubtotals(HierarchyPlan plan, HierarchyColumns groups)
    {
        _plan = plan;
        Groups = groups;
        var none = new HierarchyColumn(groups.Count);
        _reported = [.. plan.Codes.Select(code => groups.Find(code) ?? none)];
        _computed = new HierarchyColumn?[plan.Compiled.Length];
        _totals = new HierarchyColumn?[plan.Codes.Count];
        _used = new HierarchyColumn?[plan.Codes.Count];
        _others = new HierarchyColumn?[plan.Codes.Count][];
        _parents = new HierarchyColumn?[plan.Compiled.Length];
    }

    /// <summary>Gets the groups.</summary>
    public HierarchyColumns Groups { get; }

    /// <summary>Gets the totals that do not fit, and those that need one of them.</summary>
    public List<HierarchyOverflow> Overflows { get; } = [];

    /// <summary>Computes every rule that computes.</summary>
    public void ComputeAll()
    {
        var order = _plan.Subtotals == SubtotalPolicy.Reported
            ? Enumerable.Range(0, _plan.Compiled.Length).Where(rule => _plan.Compiled[rule].Computes)
            : _plan.Rules.Order;
        foreach (var rule in order)
        {
            _computed[rule] = Compute(_plan.Compiled[rule]);
        }
    }

    /// <summary>Gets what all rules together computed for a code: a value before nothing, then in written order; null when none computes it.</summary>
    public HierarchyColumn? TotalOf(int code)
    {
        foreach (var rule in _totals[code] is null ? _plan.ComputingRulesOf(code) : [])
        {
            _totals[code] = _totals[code] is { } before ? Merge(before, _computed[rule]!) : _computed[rule];
        }

        return _totals[code];
    }

    /// <summary>Gets the columns of a rule's children.</summary>
    public RuleColumns Of(CompiledRule rule)
    {
        var children = new HierarchyColumn[rule.Children.Length];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = rule.Rule.IsIdentity ? _reported[rule.Children[i]] : ChildColumn(rule.Children[i]);
        }

        return new RuleColumns(rule, children, Groups, _plan.Gaps);
    }

    /// <summary>Gets the column that a child has.</summary>
    public HierarchyColumn ChildColumn(int code)
    {
        if (_plan.Subtotals == SubtotalPolicy.Reported || _plan.ComputingRulesOf(code).Length == 0)
        {
            return _reported[code];
        }

        return _used[code] ??= _plan.Subtotals switch
        {
            SubtotalPolicy.Computed => TotalOf(code)!,
            SubtotalPolicy.ComputedFirst => Merge(TotalOf(code)!, _reported[code]),
            _ => Merge(_reported[code], TotalOf(code)!),
        };
    }

    /// <summary>Gets the column that a parent has under check.</summary>
    public HierarchyColumn ParentColumn(int rule)
    {
        var parent = _plan.Compiled[rule].Parent;
        var computing = _plan.ComputingRulesOf(parent);
        if (_plan.Subtotals != SubtotalPolicy.ReportedFirst || computing.Length == 0)
        {
            return _reported[parent];
        }

        if (!_plan.Compiled[rule].Computes)
        {
            return ChildColumn(parent);
        }

        if (_parents[rule] is not { } column)
        {
            _others[parent] ??= WithoutEach(computing);
            var others = _others[parent][Array.BinarySearch(computing, rule)];
            _parents[rule] = column = others is null ? _reported[parent] : Merge(_reported[parent], others);
        }

        return column;
    }

    // For each rule, what the others compute together: those before it, then those behind.
    private HierarchyColumn?[] WithoutEach(int[] rules)
    {
        var without = new HierarchyColumn?[rules.Length];
        HierarchyColumn? behind = null;
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            without[i] = behind;
            behind = behind is null ? _computed[rules[i]] : Merge(_computed[rules[i]]!, behind);
        }

        HierarchyColumn? before = null;
        for (var i = 0; i < rules.Length; i++)
        {
            without[i] = before is null ? without[i] : without[i] is null ? before : Merge(before, without[i]!);
            before = before is null ? _computed[rules[i]] : Merge(before, _computed[rules[i]]!);
        }

        return without;
    }

    private HierarchyColumn Compute(CompiledRule rule)
    {
        var children = Of(rule);
        var total = new HierarchyColumn(Groups.Count);
        for (var block = 0; block < total.HasValue.Length; block++)
        {
            var bits = children.Read(block, parent: null);
            var applies = bits.Applies & HierarchyColumn.GroupsIn(block, Groups.Count);
            var known = applies & ~bits.Unknown & ~bits.AnyBeyond;
            var beyond = applies & ~bits.Unknown & bits.AnyBeyond;
            if (known != 0)
            {
                beyond |= SumExactly(children, block, known, total.Values);
                known &= ~beyond;
            }

            var isOtherThanZero = beyond;
            for (var left = known; left != 0 && _plan.Gaps == GapTreatment.ZeroLeavingOutZeros; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                isOtherThanZero |= (total.Values[(block * HierarchyColumn.BlockSize) + lane] != 0 ? 1UL : 0UL) << lane;
            }

            var isProduced = applies & _plan.Gaps switch
            {
                GapTreatment.CompleteOnly => ~bits.Unknown,
                GapTreatment.ZeroLeavingOutZeros => bits.Unknown | isOtherThanZero,
                GapTreatment.UnknownWhereAnyPresent or GapTreatment.ZeroWhereAnyPresent => bits.AnyPresent,
                _ => ulong.MaxValue,
            };
            total.Settle(block, (known | beyond) & isProduced, isProduced);
            MarkBeyond(total, block, beyond & isProduced, rule);
        }

        return total;
    }

    // Gets the groups whose sum does not fit; what wrapped only on the way is added up again.
    private static ulong SumExactly(in RuleColumns children, int block, ulong known, long[] totals)
    {
        var sums = totals.AsSpan(block * HierarchyColumn.BlockSize, HierarchyColumn.BlockSize);
        var beyond = 0UL;
        for (var wrapped = children.Sum(block, sums) & known; wrapped != 0; wrapped &= wrapped - 1)
        {
            var lane = BitOperations.TrailingZeroCount(wrapped);
            var sum = children.ExactSum((block * HierarchyColumn.BlockSize) + lane);
            var fits = sum >= long.MinValue && sum <= long.MaxValue;
            sums[lane] = fits ? (long)sum : 0;
            beyond |= (fits ? 0UL : 1UL) << lane;
        }

        return beyond;
    }

    private void MarkBeyond(HierarchyColumn total, int block, ulong beyond, CompiledRule rule)
    {
        for (var left = beyond; left != 0; left &= left - 1)
        {
            Overflows.Add(new HierarchyOverflow(rule.Rule, (block * HierarchyColumn.BlockSize) + BitOperations.TrailingZeroCount(left)));
        }

        total.SetBeyond(block, beyond);
    }

    private HierarchyColumn Merge(HierarchyColumn first, HierarchyColumn second)
    {
        var merged = new HierarchyColumn(Groups.Count);
        for (var block = 0; block < merged.HasValue.Length; block++)
        {
            var start = block * HierarchyColumn.BlockSize;
            first.Values.AsSpan(start, HierarchyColumn.BlockSize).CopyTo(merged.Values.AsSpan(start));
            var fromSecond = second.HasValue[block] & ~first.HasValue[block];
            for (var left = fromSecond; left != 0; left &= left - 1)
            {
                var group = start + BitOperations.TrailingZeroCount(left);
                merged.Values[group] = second.Values[group];
            }

            merged.Settle(block, first.HasValue[block] | second.HasValue[block], first.IsPresent[block] | second.IsPresent[block]);
            merged.SetBeyond(block, (first.IsBeyond?[block] ?? 0) | ((second.IsBeyond?[block] ?? 0) & fromSecond));
        }

        return merged;
    }
}
