using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The rules that are taken together, in a session: group by group, and only where that can say more than each rule alone.</summary>
/// <remarks>
/// Rules that share no figure but known numbers can hold together if each holds alone, and one that cannot hold alone is told by itself. So
/// a group is solved only where two of its rules share a figure that is missing, rounded or a bound.
/// </remarks>
internal sealed class SessionJoint
{
    private readonly RuleContext _context;
    private readonly JointRule _rule;
    private readonly Func<int, object?> _itemAt;
    private readonly Dictionary<object, SessionJointKey> _keys = [];

    /// <summary>Lays out the groups.</summary>
    /// <param name="context">The report as it is now.</param>
    /// <param name="rule">The rule that judges them.</param>
    /// <param name="items">The statements, rules and claims, and what each reads.</param>
    /// <param name="itemAt">The statement, rule or claim at a place as it is now; null where it is there no more.</param>
    public SessionJoint(RuleContext context, JointRule rule, IEnumerable<SessionJointItem> items, Func<int, object?> itemAt)
    {
        (_context, _rule, _itemAt) = (context, rule, itemAt);
        var open = new HashSet<object>();
        foreach (var item in items.Where(item => item.Keys.Count > 0))
        {
            var group = new SessionJointGroup();
            group.Items.Add(item.Place);
            open.UnionWith(item.OpenKeys);
            foreach (var key in item.Keys.Distinct())
            {
                if (_keys.TryGetValue(key, out var known))
                {
                    known.IsShared = true;
                    group.Join(known.Group);
                }
                else
                {
                    _keys.Add(key, new SessionJointKey(group) { IsShared = item.IsSeveral });
                }
            }
        }

        foreach (var (key, known) in _keys)
        {
            known.IsOpen = key is IndicatorCode code ? IsOpen(code) : open.Contains(key);
            known.Group.OpenShared += known is { IsShared: true, IsOpen: true } ? 1 : 0;
        }

        foreach (var group in _keys.Values.Select(key => key.Group).Distinct())
        {
            group.Findings = Solve(group);
        }
    }

    /// <summary>The findings that a reader should see, each with the place of its first rule.</summary>
    public IEnumerable<(int Item, Finding Finding)> All => _keys.Values.Select(key => key.Group).Distinct().SelectMany(group => group.Findings);

    /// <summary>Solves anew the group that reads an indicator of the unit that reports.</summary>
    /// <param name="code">The indicator.</param>
    /// <param name="isKnown">Whether it is known to be one whole number, written in full.</param>
    /// <param name="changes">Takes what appears, changes and vanishes.</param>
    public void Check(IndicatorCode code, bool isKnown, ref SessionChanges? changes)
    {
        if (!_keys.TryGetValue(code, out var key))
        {
            return;
        }

        var isOpen = !isKnown && IsOpen(code);
        if (isOpen != key.IsOpen)
        {
            key.IsOpen = isOpen;
            key.Group.OpenShared += key.IsShared ? isOpen ? 1 : -1 : 0;
        }

        Check(key.Group, ref changes);
    }

    /// <summary>Solves anew the group that a statement of the text belongs to.</summary>
    public void Check(IReadOnlyList<object> keys, ref SessionChanges? changes)
    {
        if (keys.Count > 0)
        {
            Check(_keys[keys[0]].Group, ref changes);
        }
    }

    private void Check(SessionJointGroup group, ref SessionChanges? changes)
    {
        if (group.OpenShared == 0 && group.Findings.Count == 0)
        {
            return;
        }

        var before = group.Findings;
        group.Findings = Solve(group);
        (changes ??= new SessionChanges()).Compare([.. before.Select(told => told.Finding)], [.. group.Findings.Select(told => told.Finding)]);
    }

    private List<(int Item, Finding Finding)> Solve(SessionJointGroup group)
    {
        if (group.OpenShared == 0)
        {
            return [];
        }

        var items = group.Items.Select(place => (place, _itemAt(place))).Where(item => item.Item2 is not null).Select(item => (item.place, item.Item2!));
        return [.. _rule.Check(ReportConstraints.Of(_context, items)).Where(told => told.Finding.IsWorthTelling)];
    }

    private bool IsOpen(IndicatorCode code) => _context.ReadingsOf(code).Readings is not [{ Rounded.IsPoint: true, Truncated.IsPoint: true }];
}
