using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Where repairs are tried out: the figures as they stand with the changes made so far, and what is still broken.</summary>
internal sealed class FaultScene
{
    private readonly SystemRules _rules;
    private readonly SystemValues _values;
    private int _left;

    public FaultScene(ConstraintSystem system, SystemRules rules, FigureLayout layout, int mostTrials)
    {
        System = system;
        Layout = layout;
        _rules = rules;
        _values = SystemValues.AsStated(system).With();
        _left = mostTrials;
    }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System { get; }

    /// <summary>Gets how the figures stand on paper.</summary>
    public FigureLayout Layout { get; }

    /// <summary>Gets the rules of each figure.</summary>
    public SystemRules Rules => _rules;

    /// <summary>Gets the figures with the changes made so far.</summary>
    public SystemValues Values => _values;

    /// <summary>Gets whether the work limit was reached.</summary>
    public bool IsLimitReached => _left <= 0;

    /// <summary>Whether a figure is stated and may change.</summary>
    public bool CanChange(int variable) => System.Variables[variable] is { IsFixed: false, Written: not null };

    /// <summary>The rules of some figures, and the rules given, that cannot hold as things stand.</summary>
    public List<int> Broken(IEnumerable<int> rules, IEnumerable<int> variables) =>
        [.. rules.Concat(variables.SelectMany(_rules.Of)).Distinct().Where(rule => !_values.CanHold(System.Rules[rule])).Order()];

    /// <summary>Does something with changes in place, then takes them back.</summary>
    public T Try<T>(IReadOnlyList<FigureChange> changes, Func<T> act)
    {
        _left--;
        var before = changes.Select(change => _values.Replace(change.Variable, change.Values)).ToList();
        try
        {
            return act();
        }
        finally
        {
            for (var i = changes.Count - 1; i >= 0; i--)
            {
                _values.Replace(changes[i].Variable, before[i]);
            }
        }
    }

    /// <summary>Whether changes make the rules given hold, and every other rule of the figures they change, one by one and jointly.</summary>
    public bool Mends(IReadOnlyList<FigureChange> changes, IReadOnlyList<int> broken) => Try(changes, () =>
    {
        foreach (var change in changes)
        {
            if (!_values.IsInDomain(change.Variable) || !Holds(_rules.Of(change.Variable)))
            {
                return false;
            }
        }

        return Holds(broken) && HoldsJointly(changes, broken);
    });

    /// <summary>The values that all rules of a figure leave for it, in pieces.</summary>
    public IReadOnlyList<Interval> AllowedFor(int variable) => AllowedBy(_rules.Of(variable), variable);

    /// <summary>The values that some rules leave for a figure, in pieces.</summary>
    public IReadOnlyList<Interval> AllowedBy(IEnumerable<int> rules, int variable)
    {
        IReadOnlyList<Interval> left = [System.Variables[variable].Domain];
        foreach (var rule in rules)
        {
            left = AllowedValues.Intersect(left, AllowedValues.Of(System.Rules[rule], variable, _values));
            if (left.Count == 0)
            {
                break;
            }
        }

        return left;
    }

    private bool Holds(IReadOnlyList<int> rules)
    {
        foreach (var rule in rules)
        {
            if (!_values.CanHold(System.Rules[rule]))
            {
                return false;
            }
        }

        return true;
    }

    // Rules that share a figure with room in it can hold one by one and not together.
    private bool HoldsJointly(IReadOnlyList<FigureChange> changes, IReadOnlyList<int> broken)
    {
        var near = changes.SelectMany(change => _rules.Of(change.Variable)).Concat(broken).Distinct().ToList();
        var seen = near.ToHashSet();
        for (var i = 0; i < near.Count; i++)
        {
            near.AddRange(_rules.VariablesOf(near[i]).Where(variable => !_values[variable].IsPoint).SelectMany(_rules.Of).Where(seen.Add));
        }

        var open = near.Where(rule => _rules.VariablesOf(rule).Any(variable => !_values[variable].IsPoint)).Order().ToList();
        return open.Count == 0 || JointRules.CanHold(System, open, _values);
    }
}
