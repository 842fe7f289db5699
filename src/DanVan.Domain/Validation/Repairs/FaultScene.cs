using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Where repairs are tried out: the figures as they stand with the changes made so far, and what is still broken.</summary>
internal sealed class FaultScene
{
    // Terms looked at, over all trials: about a second. Only rules of very many figures come near.
    private const long MostTerms = 20_000_000;

    private readonly SystemRules _rules;
    private readonly SystemValues _values;
    private readonly int _mostTrials;
    private readonly HashSet<int> _broken;
    private readonly HashSet<int> _brokenFigures;
    private readonly ILookup<int, int> _linesOf;
    private int _left;
    private long _terms;
    private bool _isUnsettled;

    public FaultScene(ConstraintSystem system, SystemRules rules, FigureLayout layout, int mostTrials)
    {
        System = system;
        Layout = layout;
        _rules = rules;
        _values = SystemValues.AsStated(system);
        _left = _mostTrials = mostTrials;
        Broken = BrokenAmong(Enumerable.Range(0, system.Rules.Count), []);
        _broken = [.. Broken];
        _brokenFigures = [.. Broken.SelectMany(rules.VariablesOf)];
        _linesOf = layout.Lines.SelectMany((line, place) => line.Distinct().Select(variable => (variable, place))).ToLookup(pair => pair.variable, pair => pair.place);
    }

    private FaultScene(FaultScene other)
    {
        System = other.System;
        Layout = other.Layout;
        _rules = other._rules;
        _values = other._values;
        _left = _mostTrials = other._mostTrials;
        Broken = other.Broken;
        _broken = other._broken;
        _brokenFigures = other._brokenFigures;
        _linesOf = other._linesOf;
    }

    /// <summary>Gets every rule that cannot hold by itself with the figures as stated.</summary>
    public IReadOnlyList<int> Broken { get; }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System { get; }

    /// <summary>Gets how the figures stand on paper.</summary>
    public FigureLayout Layout { get; }

    /// <summary>Gets the rules of each figure.</summary>
    public SystemRules Rules => _rules;

    /// <summary>Gets the figures with the changes made so far.</summary>
    public SystemValues Values => _values;

    /// <summary>Gets whether the work limit was reached.</summary>
    public bool IsLimitReached => _left <= 0 || _terms > MostTerms || _isUnsettled;

    /// <summary>The same scene and the same figures, with all of its work still to spend.</summary>
    public FaultScene Anew() => new(this);

    /// <summary>Whether a rule cannot hold by itself with the figures as stated.</summary>
    public bool IsBroken(int rule) => _broken.Contains(rule);

    /// <summary>The rows and columns that some figures stand in, in the order of the layout.</summary>
    public IEnumerable<IReadOnlyList<int>> LinesOf(IEnumerable<int> variables) =>
        variables.SelectMany(variable => _linesOf[variable]).Distinct().Order().Select(place => Layout.Lines[place]);

    /// <summary>The cells beside a cell, in the order of the lines.</summary>
    public IEnumerable<int> NeighboursOf(int variable)
    {
        foreach (var line in LinesOf([variable]))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (line[i] == variable && i > 0)
                {
                    yield return line[i - 1];
                }

                if (line[i] == variable && i + 1 < line.Count)
                {
                    yield return line[i + 1];
                }
            }
        }
    }

    /// <summary>Whether a figure has a part in a rule that cannot hold with the figures as stated.</summary>
    public bool IsInBroken(int variable) => _brokenFigures.Contains(variable);

    /// <summary>Whether a figure is stated and may change.</summary>
    public bool CanChange(int variable) => System.Variables[variable] is { IsFixed: false, Written: not null };

    /// <summary>The rules of some figures, and the rules given, that cannot hold as things stand.</summary>
    public List<int> BrokenAmong(IEnumerable<int> rules, IEnumerable<int> variables) =>
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
            _terms += _rules.VariablesOf(rule).Count;
            left = AllowedValues.Intersect(left, AllowedValues.Of(System.Rules[rule], variable, _values));
            if (left.Count == 0)
            {
                break;
            }
        }

        return left;
    }

    /// <summary>Whether changes make rules hold, one by one and jointly, whatever else they do.</summary>
    public bool Settles(IReadOnlyList<FigureChange> changes, IReadOnlyList<int> rules, IReadOnlyList<int> figures) => Try(changes, () =>
        figures.All(_values.IsInDomain) && Holds(rules) && HoldsJointly([], rules));

    private bool Holds(IReadOnlyList<int> rules)
    {
        foreach (var rule in rules)
        {
            _terms += _rules.VariablesOf(rule).Count;
            if (!_values.CanHold(System.Rules[rule]))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsJointly(IReadOnlyList<FigureChange> changes, IReadOnlyList<int> broken)
    {
        var open = JointRules.OpenAround(_rules, _values, changes.SelectMany(change => _rules.Of(change.Variable)).Concat(broken));
        if (open.Count < 2)
        {
            return true;
        }

        var status = JointRules.Check(System, _rules, open, _values, findConflicts: false).Status;
        _isUnsettled |= status == FeasibilityStatus.LimitReached;
        return status == FeasibilityStatus.Feasible;
    }
}
