namespace DanVan.Domain.Validation.Constraints;

/// <summary>Rules and figures in groups: two rules that share a figure are in one.</summary>
internal static class RuleGroups
{
    /// <summary>The groups in the order of their first rules; rules without figures are one group, figures without rules are in none.</summary>
    public static List<(int[] Variables, int[] Rules)> Of(ConstraintSystem system)
    {
        var parents = Enumerable.Range(0, system.Variables.Count).ToArray();
        var firsts = new int[system.Rules.Count];
        var isNamed = new bool[system.Variables.Count];
        for (var rule = 0; rule < firsts.Length; rule++)
        {
            firsts[rule] = -1;
            foreach (var variable in VariablesOf(system.Rules[rule]))
            {
                isNamed[variable] = true;
                firsts[rule] = firsts[rule] < 0 ? variable : firsts[rule];
                parents[RootOf(parents, variable)] = RootOf(parents, firsts[rule]);
            }
        }

        var rules = Enumerable.Range(0, firsts.Length).GroupBy(rule => firsts[rule] < 0 ? -1 : RootOf(parents, firsts[rule]));
        var variables = Enumerable.Range(0, parents.Length).Where(variable => isNamed[variable]).ToLookup(variable => RootOf(parents, variable));
        return [.. rules.Select(group => (variables[group.Key].ToArray(), group.ToArray()))];
    }

    /// <summary>The variables that a rule names, in any of its alternatives, with repetitions.</summary>
    public static IEnumerable<int> VariablesOf(ConstraintRule rule)
    {
        foreach (var alternative in rule.Alternatives)
        {
            foreach (var term in alternative.Linear.SelectMany(linear => linear.Terms))
            {
                yield return term.Variable;
            }

            foreach (var rate in alternative.Rates)
            {
                yield return rate.Rate;
                foreach (var term in rate.Numerator.Concat(rate.Denominator))
                {
                    yield return term.Variable;
                }
            }
        }
    }

    /// <summary>One rule of a system with only the figures it names.</summary>
    public static ConstraintSystem Alone(ConstraintSystem system, int rule)
    {
        var places = new Dictionary<int, int>();
        foreach (var variable in VariablesOf(system.Rules[rule]))
        {
            places.TryAdd(variable, places.Count);
        }

        return new ConstraintSystem { Variables = [.. places.Keys.Select(variable => system.Variables[variable])], Rules = [Moved(system.Rules[rule], places)] };
    }

    /// <summary>A rule whose figures stand at other places.</summary>
    public static ConstraintRule Moved(ConstraintRule rule, IReadOnlyDictionary<int, int> places)
    {
        return rule with { Alternatives = [.. rule.Alternatives.Select(MovedAlternative)] };

        ConstraintAlternative MovedAlternative(ConstraintAlternative alternative) => new()
        {
            Linear = [.. alternative.Linear.Select(linear => linear with { Terms = MovedTerms(linear.Terms) })],
            Rates = [.. alternative.Rates.Select(rate => rate with { Rate = places[rate.Rate], Numerator = MovedTerms(rate.Numerator), Denominator = MovedTerms(rate.Denominator) })],
        };

        LinearTerm[] MovedTerms(IReadOnlyList<LinearTerm> terms) => [.. terms.Select(term => term with { Variable = places[term.Variable] })];
    }

    private static int RootOf(int[] parents, int variable)
    {
        while (parents[variable] != variable)
        {
            parents[variable] = parents[parents[variable]];
            variable = parents[variable];
        }

        return variable;
    }
}
