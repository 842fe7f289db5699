using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

internal sealed partial class ConstraintComponent
{
    // Deeper than any report goes, and well within the stack.
    private const int MaxDepth = 1_000;

    private readonly List<OpenChoice> _choices = [];
    private readonly List<(RateDemand Rate, int[] Reasons)> _rates = [];
    private int _depth;

    /// <summary>Gets the figures of the conflict, by place within the component, after an answer of "infeasible".</summary>
    public IEnumerable<int> ConflictingFigures => _tableau.Conflict.Where(reason => reason < Variables.Length);

    /// <summary>Gets the rules of the conflict, by place within the component, after an answer of "infeasible".</summary>
    public IEnumerable<int> ConflictingRules => _tableau.Conflict.Where(reason => reason >= Variables.Length).Select(reason => reason - Variables.Length);

    private int FirstDecision => Variables.Length + Rules.Length;

    /// <summary>Looks for values that make the rules hold; what it finds stays in the tableau until the next search.</summary>
    /// <param name="kept">What each figure must be, by place within the component; null where nothing is stated or what is stated does not count.</param>
    /// <param name="isLeftOut">Whether a rule, by place within the component, does not count; null when all count.</param>
    /// <param name="meter">What counts the work.</param>
    public FeasibilityStatus Search(Interval?[] kept, bool[]? isLeftOut, WorkMeter meter)
    {
        if (IsTooLarge)
        {
            return FeasibilityStatus.LimitReached;
        }

        _tableau.Meter = meter;
        _tableau.BackTo(_depthOfDomains);
        _choices.Clear();
        _rates.Clear();
        _depth = 0;
        _tableau.Conflict.Clear();
        return (_withoutValue is not { } empty || Refuse([empty])) && Demand(kept, isLeftOut) ? Search() : FeasibilityStatus.Infeasible;
    }

    private bool Demand(Interval?[] kept, bool[]? isLeftOut)
    {
        _tableau.Meter.Add((_rules.Count + kept.Length) / 4);
        for (var place = 0; place < _rules.Count; place++)
        {
            if (isLeftOut?[place] != true && !Demand(_rules[place].Branches, [Variables.Length + place]))
            {
                return false;
            }
        }

        for (var local = 0; local < kept.Length; local++)
        {
            if (kept[local] is { } interval && (!(interval.IsEmpty ? Refuse([local]) : Restrict(local, interval, [local]))))
            {
                return false;
            }
        }

        return _rates.All(rate => Demand(rate.Rate, rate.Reasons));
    }

    private bool Demand(IReadOnlyList<CompiledBranch> branches, int[] reasons)
    {
        if (branches.Count == 1)
        {
            return Follow(branches[0], reasons, ratesToo: false);
        }

        if (branches.Count == 0)
        {
            return Refuse(reasons);
        }

        _choices.Add(new OpenChoice(branches, reasons));
        return true;
    }

    /// <summary>Tells why there are no values; always false.</summary>
    private bool Refuse(IEnumerable<int> reasons)
    {
        _tableau.Conflict.Clear();
        _tableau.Conflict.UnionWith(reasons);
        return false;
    }

    private bool Follow(CompiledBranch branch, int[] reasons, bool ratesToo)
    {
        if (branch.IsImpossible)
        {
            return Refuse(reasons);
        }

        foreach (var bound in branch.Bounds)
        {
            if (!bound.ApplyTo(_tableau, reasons))
            {
                return false;
            }
        }

        foreach (var (below, above) in branch.Differences)
        {
            _choices.Add(new OpenChoice([new CompiledBranch { Bounds = [below] }, new CompiledBranch { Bounds = [above] }], reasons));
        }

        foreach (var rate in branch.Rates)
        {
            _rates.Add((rate, reasons));
        }

        return !ratesToo || branch.Rates.All(rate => Demand(rate, reasons));
    }

    private FeasibilityStatus Search()
    {
        if (_tableau.Meter.IsSpent || _depth > MaxDepth)
        {
            return FeasibilityStatus.LimitReached;
        }

        var status = _tableau.Check();
        if (status != FeasibilityStatus.Feasible)
        {
            return status;
        }

        if (!_tableau.SumsCanBeWhole())
        {
            return FeasibilityStatus.Infeasible;
        }

        if (_choices.Find(choice => !choice.IsDecided && !choice.Branches.Any(branch => branch.IsMetBy(_tableau))) is { } choice)
        {
            choice.IsDecided = true;
            var found = Branch(choice.Branches, choice.Reasons);
            choice.IsDecided = found == FeasibilityStatus.Feasible;
            return found;
        }

        if (FindBroken() is { } broken)
        {
            return Branch([new CompiledBranch { Bounds = [new BoundDemand(broken, true, _tableau.ValueOf(broken).Floor())] },
                new CompiledBranch { Bounds = [new BoundDemand(broken, false, _tableau.ValueOf(broken).Floor() + new NearValue(1, default))] }], []);
        }

        return FindUnmetRate() is var (rate, reasons, quotient) ? BranchOnRate(rate, reasons, quotient) : FeasibilityStatus.Feasible;
    }

    /// <summary>Follows each branch in turn until one leads to values; why none does is put together from what stopped each.</summary>
    private FeasibilityStatus Branch(IReadOnlyList<CompiledBranch> branches, int[] reasons, Func<int[], bool>? then = null)
    {
        var decision = FirstDecision + _depth++;
        var blame = new HashSet<int>(reasons);
        foreach (var branch in branches)
        {
            int depth = _tableau.Depth, choices = _choices.Count, rates = _rates.Count;
            int[] own = [.. reasons, decision];
            var status = Follow(branch, own, ratesToo: true) && then?.Invoke(own) != false ? Search() : FeasibilityStatus.Infeasible;
            if (status == FeasibilityStatus.Feasible)
            {
                return status;
            }

            _tableau.BackTo(depth);
            _choices.RemoveRange(choices, _choices.Count - choices);
            _rates.RemoveRange(rates, _rates.Count - rates);
            if (status == FeasibilityStatus.LimitReached || !_tableau.Conflict.Contains(decision))
            {
                // What conflicts has nothing to do with this decision, so the other branches cannot help.
                _depth--;
                return status;
            }

            blame.UnionWith(_tableau.Conflict);
        }

        _depth--;
        blame.Remove(decision);
        Refuse(blame);
        return FeasibilityStatus.Infeasible;
    }

    private int? FindBroken()
    {
        for (var local = 0; local < Variables.Length; local++)
        {
            var value = _tableau.ValueOf(local);
            if (_tableau.IsInteger(local) && (value.Shift.Sign != 0 || !value.Value.IsInteger))
            {
                return local;
            }
        }

        _tableau.Meter.Add(Variables.Length / 8);
        return null;
    }
}
