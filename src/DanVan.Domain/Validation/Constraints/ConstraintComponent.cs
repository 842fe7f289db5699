using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Rules that are tied to each other by the figures they share, and those figures.</summary>
internal sealed partial class ConstraintComponent
{
    private readonly ConstraintSystem _system;
    private readonly Tableau _tableau;
    private readonly SumTable _sums;
    private readonly List<(int Rule, IReadOnlyList<CompiledBranch> Branches)> _rules = [];

    private readonly int _depthOfDomains;
    private readonly int _layoutCount;
    private readonly int? _withoutValue;

    /// <summary>Lays out the rules; nothing is solved yet.</summary>
    /// <param name="system">The whole system.</param>
    /// <param name="variables">The figures of the component, by place in the system, rising.</param>
    /// <param name="rules">The rules of the component, by place in the system, rising.</param>
    /// <param name="localOf">The place of each figure of the system within its own component.</param>
    /// <param name="meter">What counts the work of laying out.</param>
    public ConstraintComponent(ConstraintSystem system, int[] variables, int[] rules, int[] localOf, WorkMeter meter)
    {
        _system = system;
        Variables = variables;
        Rules = rules;
        _tableau = new Tableau(meter);
        _sums = new SumTable(_tableau);
        foreach (var variable in variables)
        {
            _tableau.AddVariable(system.Variables[variable].IsInteger);
        }

        var isTied = FindTied(localOf);
        foreach (var rule in rules)
        {
            _rules.Add((rule, [.. system.Rules[rule].Alternatives.Select(alternative => Compile(alternative, localOf, isTied))]));
            if (meter.IsSpent)
            {
                IsTooLarge = true;
                return;
            }
        }

        foreach (var (variable, local) in variables.Select((variable, local) => (variable, local)))
        {
            var domain = system.Variables[variable].Domain;
            if (domain.IsEmpty || !Restrict(local, domain, []))
            {
                _withoutValue ??= local;
            }
        }

        _depthOfDomains = _tableau.Depth;
        _layoutCount = _tableau.Count;
    }

    /// <summary>Gets the figures, by place in the system, rising; their order here is their place within the component.</summary>
    public int[] Variables { get; }

    /// <summary>Gets the rules, by place in the system, rising.</summary>
    public int[] Rules { get; }

    /// <summary>Gets whether the limit was reached while the rules were laid out.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Gets whether searches have added so many sums that it is better laid out anew.</summary>
    public bool IsOvergrown => _tableau.Count > _layoutCount + 500;

    private bool Restrict(int local, Interval interval, int[] reasons) =>
        (NearValue.LowerEnd(interval) is not { } lower || _tableau.RaiseLower(local, lower, reasons))
        && (NearValue.UpperEnd(interval) is not { } upper || _tableau.LowerUpper(local, upper, reasons));

    /// <summary>Finds the figures that more than bounds and one rate depend on.</summary>
    private bool[] FindTied(int[] localOf)
    {
        var isTied = new bool[Variables.Length];
        var inRate = new bool[Variables.Length];
        foreach (var rule in Rules)
        {
            var alternatives = _system.Rules[rule].Alternatives;
            foreach (var alternative in alternatives)
            {
                var tied = alternative.Linear.Where(linear => alternatives.Count > 1 || linear.Terms.Count > 1 || linear.Relation == Relation.NotEqual).SelectMany(linear => linear.Terms)
                    .Concat(alternative.Rates.SelectMany(rate => rate.Numerator.Concat(rate.Denominator)));
                foreach (var term in tied)
                {
                    isTied[localOf[term.Variable]] = true;
                }

                foreach (var rate in alternative.Rates.Select(rate => localOf[rate.Rate]))
                {
                    isTied[rate] |= inRate[rate] || alternatives.Count > 1;
                    inRate[rate] = true;
                }
            }
        }

        return isTied;
    }

    private CompiledBranch Compile(ConstraintAlternative alternative, int[] localOf, bool[] isTied)
    {
        List<(int Variable, Fraction Weight)> Local(IReadOnlyList<LinearTerm> terms) =>
            SumTable.Collect(terms.Select(term => (localOf[term.Variable], term.Coefficient)));

        var branch = new BranchBuilder();
        foreach (var linear in alternative.Linear)
        {
            _sums.Compile(Local(linear.Terms), linear.Relation, linear.Constant, branch);
        }

        foreach (var rate in alternative.Rates)
        {
            var denominator = Local(rate.Denominator);
            var place = localOf[rate.Rate];
            _sums.Compile(denominator, Relation.Greater, 0, branch);
            branch.Rates.Add(new RateDemand(place, Local(rate.Numerator), denominator, rate.Scale, !isTied[place] && !_tableau.IsInteger(place)));
        }

        return branch.ToBranch();
    }
}
