using System.Numerics;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The verdicts of every rule on every group.</summary>
public sealed class HierarchyVerdicts
{
    private readonly HierarchyPlan _plan;
    private readonly ColumnSubtotals _subtotals;
    private readonly int _blocks;
    private readonly ulong[] _isChecked;
    private readonly ulong[] _isDetermined;
    private readonly ulong[] _holds;

    internal HierarchyVerdicts(HierarchyPlan plan, ColumnSubtotals subtotals)
    {
        _plan = plan;
        _subtotals = subtotals;
        GroupCount = subtotals.Groups.Count;
        _blocks = HierarchyColumn.BlocksOf(GroupCount);
        var words = checked(_blocks * plan.Compiled.Length);
        _isChecked = new ulong[words];
        _isDetermined = new ulong[words];
        _holds = new ulong[words];
    }

    /// <summary>Gets the rules, in the order in which verdicts name them by number.</summary>
    public IReadOnlyList<HierarchyRule> Rules => _plan.Rules.All;

    /// <summary>Gets how many groups there are.</summary>
    public int GroupCount { get; }

    /// <summary>Gets the computed subtotals that do not fit in 64 bits, and those that need one of them.</summary>
    public IReadOnlyList<HierarchyOverflow> Overflows => _subtotals.Overflows;

    /// <summary>Gets the verdict of a rule on a group, both by number from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule or group.</exception>
    public HierarchyVerdict this[int rule, int group]
    {
        get
        {
            var (word, lane) = PlaceOf(rule, group);
            return (_holds[word] >> lane & 1) != 0 ? HierarchyVerdict.Holds
                : (_isDetermined[word] >> lane & 1) != 0 ? HierarchyVerdict.Impossible
                : (_isChecked[word] >> lane & 1) != 0 ? HierarchyVerdict.Undetermined
                : HierarchyVerdict.NotChecked;
        }
    }

    /// <summary>How many verdicts of a kind there are.</summary>
    public long CountOf(HierarchyVerdict verdict)
    {
        var count = verdict == HierarchyVerdict.NotChecked ? (long)_plan.Compiled.Length * GroupCount : 0;
        for (var word = 0; word < _holds.Length; word++)
        {
            count += verdict switch
            {
                HierarchyVerdict.Holds => BitOperations.PopCount(_holds[word]),
                HierarchyVerdict.Impossible => BitOperations.PopCount(_isDetermined[word] & ~_holds[word]),
                HierarchyVerdict.Undetermined => BitOperations.PopCount(_isChecked[word] & ~_isDetermined[word]),
                _ => -BitOperations.PopCount(_isChecked[word]),
            };
        }

        return count;
    }

    /// <summary>The rules that are broken and where, by number from 0: rule by rule, and group by group within.</summary>
    public IEnumerable<(int Rule, int Group)> Broken()
    {
        for (var word = 0; word < _holds.Length; word++)
        {
            for (var left = _isDetermined[word] & ~_holds[word]; left != 0; left &= left - 1)
            {
                yield return (word / _blocks, (word % _blocks * HierarchyColumn.BlockSize) + BitOperations.TrailingZeroCount(left));
            }
        }
    }

    /// <summary>The verdict of a rule on a group with all that belongs to it: reason, values, imbalance, error code. The imbalance is exact beyond 64 bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule or group.</exception>
    public HierarchyOutcome OutcomeOf(int rule, int group)
    {
        var (word, lane) = PlaceOf(rule, group);
        var compiled = _plan.Compiled[rule];
        if (compiled.Rule.IsIdentity)
        {
            return HierarchyCheck.NotChecked(compiled.Rule, HierarchyReason.Identity);
        }

        if (!Meets(compiled.Rule.OnlyIf, group))
        {
            return HierarchyCheck.NotChecked(compiled.Rule, HierarchyReason.ConditionNotMet);
        }

        var parent = _subtotals.ParentColumn(rule);
        HierarchyColumn[] children = [.. compiled.Children.Select(_subtotals.ChildColumn)];
        int[] taken = [.. Enumerable.Range(0, children.Length).Where(i => Meets(compiled.Rule.Children[i].OnlyIf, group))];
        if (IsBeyond(parent, group) || taken.Any(i => IsBeyond(children[i], group)))
        {
            // What else is not known decides first: a rule that gives no verdict without the lost total gives none with it.
            var isChecked = (_isChecked[word] >> lane & 1) != 0;
            return new HierarchyOutcome(compiled.Rule) { Verdict = isChecked ? HierarchyVerdict.Undetermined : HierarchyVerdict.NotChecked, Reason = HierarchyReason.Overflow };
        }

        var sum = new ChildrenSum(_plan.Gaps);
        var gaps = new List<string>();
        if (!parent[group].HasValue)
        {
            gaps.Add(compiled.Rule.Parent);
        }

        foreach (var i in taken)
        {
            var value = children[i][group];
            sum.Add(value, compiled.IsSubtracted[i]);
            if (!value.HasValue)
            {
                gaps.Add(compiled.Rule.Children[i].Code);
            }
        }

        return HierarchyCheck.Judge(compiled.Rule, parent[group], sum, gaps, _plan.Gaps);
    }

    /// <summary>Takes the verdicts of a rule on a block.</summary>
    internal void Set(int rule, int block, ulong isChecked, ulong isDetermined, ulong holds)
    {
        var word = (rule * _blocks) + block;
        _isChecked[word] = isChecked;
        _isDetermined[word] = isDetermined;
        _holds[word] = holds;
    }

    private static bool IsBeyond(HierarchyColumn column, int group) => column.IsBeyond is { } beyond && HierarchyColumn.Bit(beyond, group);

    private bool Meets(string? condition, int group) => _subtotals.Groups.GroupsOf(condition) is not { } groups || HierarchyColumn.Bit(groups, group);

    private (int Word, int Lane) PlaceOf(int rule, int group)
    {
        if ((uint)rule >= (uint)_plan.Compiled.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, $"Expected a rule from 0 to {_plan.Compiled.Length - 1}.");
        }

        return (uint)group < (uint)GroupCount
            ? ((rule * _blocks) + (group / HierarchyColumn.BlockSize), group % HierarchyColumn.BlockSize)
            : throw new ArgumentOutOfRangeException(nameof(group), group, $"Expected a group from 0 to {GroupCount - 1}.");
    }
}
