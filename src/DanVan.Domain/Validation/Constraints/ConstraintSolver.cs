using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Answers questions about one system; what it works out for one question serves the next.</summary>
internal sealed partial class ConstraintSolver
{
    // Rates with free counts can be searched without end: what one question of many may take of all the work.
    private const int PartsOfWork = 50;

    private readonly ConstraintSystem _system;
    private readonly List<(int[] Variables, int[] Rules)> _groups;
    private readonly ConstraintComponent?[] _components;
    private readonly int[] _groupOf;
    private readonly int[] _localOf;

    /// <summary>Takes the rules apart into groups that share no figure.</summary>
    /// <exception cref="ArgumentException">A rule names a variable that is not there, or a variable weighs nothing.</exception>
    public ConstraintSolver(ConstraintSystem system)
    {
        _system = system;
        SystemGuard.Check(system);
        _groups = RuleGroups.Of(system);
        _components = new ConstraintComponent?[_groups.Count];
        _groupOf = new int[system.Variables.Count];
        _localOf = new int[system.Variables.Count];
        Array.Fill(_groupOf, -1);
        for (var group = 0; group < _groups.Count; group++)
        {
            for (var local = 0; local < _groups[group].Variables.Length; local++)
            {
                _groupOf[_groups[group].Variables[local]] = group;
                _localOf[_groups[group].Variables[local]] = local;
            }
        }
    }

    /// <summary>Says whether all rules can hold together.</summary>
    public FeasibilityResult Check(FeasibilityOptions options)
    {
        var meter = new WorkMeter(options.WorkLimit);
        var conflicts = new List<JointConflict>();
        var unsettled = new List<IReadOnlyList<int>>();
        var isInfeasible = false;
        foreach (var variable in FiguresWithoutRule(options))
        {
            isInfeasible = true;
            conflicts.Add(new JointConflict { Rules = [], Variables = [variable] });
        }

        for (var group = 0; group < _groups.Count && (options.FindConflicts || !isInfeasible); group++)
        {
            var status = Search(group, options, meter);
            isInfeasible |= status == FeasibilityStatus.Infeasible;
            if (status == FeasibilityStatus.LimitReached)
            {
                unsettled.Add(_groups[group].Rules);
            }
            else if (status == FeasibilityStatus.Infeasible && options.FindConflicts)
            {
                conflicts.Add(Shrink(group, options, meter));
            }
        }

        return new FeasibilityResult
        {
            Status = isInfeasible ? FeasibilityStatus.Infeasible : unsettled.Count > 0 ? FeasibilityStatus.LimitReached : FeasibilityStatus.Feasible,
            Conflicts = options.FindConflicts ? conflicts : [],
            Unsettled = unsettled,
        };
    }

    private FeasibilityStatus Search(int group, FeasibilityOptions options, WorkMeter meter) =>
        ComponentOf(group, meter).Search([.. _groups[group].Variables.Select(variable => KeptOf(variable, options))], null, meter);

    private Interval? KeptOf(int variable, FeasibilityOptions options) =>
        options.Taken.TryGetValue(variable, out var taken) ? taken : options.Freed.Contains(variable) ? null : _system.Variables[variable].Stated;

    /// <summary>Gets how many groups of rules there are.</summary>
    public int GroupCount => _groups.Count;

    /// <summary>Gets a group, laid out for searches.</summary>
    public ConstraintComponent ComponentOf(int group, WorkMeter meter)
    {
        if (_components[group] is not { } component || component.IsTooLarge || component.IsOvergrown)
        {
            component = new ConstraintComponent(_system, _groups[group].Variables, _groups[group].Rules, _localOf, meter);
            _components[group] = component;
        }

        return component;
    }

    /// <summary>Finds the figures that no rule names and that can have no value.</summary>
    public IEnumerable<int> FiguresWithoutRule(FeasibilityOptions options)
    {
        for (var variable = 0; variable < _groupOf.Length; variable++)
        {
            if (_groupOf[variable] < 0 && !HasValue(KeptOf(variable, options) is { } kept ? kept.Intersect(_system.Variables[variable].Domain) : _system.Variables[variable].Domain, _system.Variables[variable].IsInteger))
            {
                yield return variable;
            }
        }
    }

    private static bool HasValue(Interval interval, bool isInteger) =>
        !interval.IsEmpty && (!isInteger || NearValue.LowerEnd(interval) is not { } lower || NearValue.UpperEnd(interval) is not { } upper || lower.Ceiling() <= upper.Floor());

    /// <summary>Leaves out of a conflict, one after the other, what the rest conflicts without.</summary>
    private JointConflict Shrink(int group, FeasibilityOptions options, WorkMeter meter)
    {
        var component = ComponentOf(group, meter);
        List<int> found = [.. component.ConflictingFigures], foundRules = [.. component.ConflictingRules];
        if (SearchPart(new Interval?[component.Variables.Length], null) == FeasibilityStatus.Infeasible)
        {
            // The rules contradict each other whatever the figures: that is what to tell.
            (found, foundRules) = ([.. component.ConflictingFigures], [.. component.ConflictingRules]);
        }

        var figures = found.ToHashSet();
        var rules = foundRules.ToHashSet();
        var mayBeLarger = false;

        foreach (var rule in rules.OrderDescending().ToList())
        {
            Try(rules, rule);
        }

        foreach (var figure in figures.OrderDescending().ToList())
        {
            Try(figures, figure);
        }

        return new JointConflict
        {
            Rules = [.. rules.Order().Select(rule => component.Rules[rule])],
            Variables = [.. figures.Order().Select(figure => component.Variables[figure])],
            MayBeLarger = mayBeLarger,
        };

        FeasibilityStatus SearchPart(Interval?[] kept, bool[]? isLeftOut)
        {
            var part = meter.Part(options.WorkLimit / PartsOfWork);
            var status = component.Search(kept, isLeftOut, part);
            meter.Add(part.Spent);
            return status;
        }

        void Try(HashSet<int> elements, int element)
        {
            if (!elements.Remove(element))
            {
                return;
            }

            // Laying out a question takes work too: a rule of very many parts would be asked about each of them.
            meter.Add(component.Variables.Length + component.Rules.Length);
            if (meter.IsSpent)
            {
                elements.Add(element);
                mayBeLarger = true;
                return;
            }

            var kept = component.Variables.Select((variable, local) => figures.Contains(local) ? KeptOf(variable, options) : null).ToArray();
            var isLeftOut = component.Rules.Select((_, place) => !rules.Contains(place)).ToArray();
            var status = SearchPart(kept, isLeftOut);
            if (status == FeasibilityStatus.Infeasible)
            {
                figures.IntersectWith(component.ConflictingFigures);
                rules.IntersectWith(component.ConflictingRules);
                return;
            }

            elements.Add(element);
            mayBeLarger |= status == FeasibilityStatus.LimitReached;
        }
    }
}
