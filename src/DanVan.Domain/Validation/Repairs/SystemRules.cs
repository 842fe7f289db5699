using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Which rules a figure has a part in, and which figures a rule.</summary>
internal sealed class SystemRules
{
    private readonly List<int>[] _rulesOf;
    private readonly List<int>[] _variablesOf;
    private readonly bool[] _isOrder;

    public SystemRules(ConstraintSystem system)
    {
        _variablesOf = [.. system.Rules.Select(rule => VariablesIn(rule).Distinct().Order().ToList())];
        _isOrder = [.. system.Rules.Select(rule => rule.Alternatives.All(alternative => alternative.Rates.Count == 0 && alternative.Linear.All(constraint => constraint.Relation is not (Relation.Equal or Relation.NotEqual))))];
        _rulesOf = [.. system.Variables.Select(_ => new List<int>())];
        for (var rule = 0; rule < _variablesOf.Length; rule++)
        {
            _variablesOf[rule].ForEach(variable => _rulesOf[variable].Add(rule));
        }
    }

    /// <summary>The rules of a figure, in their order.</summary>
    public IReadOnlyList<int> Of(int variable) => _rulesOf[variable];

    /// <summary>The figures of a rule, in their order.</summary>
    public IReadOnlyList<int> VariablesOf(int rule) => _variablesOf[rule];

    /// <summary>Whether a rule says of its figures only which side is the larger: much that is wrong makes such a rule hold.</summary>
    public bool IsOrder(int rule) => _isOrder[rule];

    /// <summary>Sorts rules into groups that share figures, in the order of their first rules.</summary>
    public List<List<int>> Group(IReadOnlyList<int> rules, Func<int, bool> counts)
    {
        var left = rules.ToHashSet();
        var groups = new List<List<int>>();
        foreach (var first in rules.Where(left.Remove))
        {
            var group = new List<int> { first };
            for (var i = 0; i < group.Count; i++)
            {
                group.AddRange(VariablesOf(group[i]).Where(counts).SelectMany(Of).Where(left.Remove));
            }

            group.Sort();
            groups.Add(group);
        }

        return groups;
    }

    private static IEnumerable<int> VariablesIn(ConstraintRule rule) => rule.Alternatives.SelectMany(alternative =>
        alternative.Linear.SelectMany(constraint => constraint.Terms)
            .Concat(alternative.Rates.SelectMany(rate => rate.Numerator.Concat(rate.Denominator).Append(new LinearTerm(rate.Rate, 1))))
            .Where(term => term.Coefficient.Sign != 0).Select(term => term.Variable));
}
