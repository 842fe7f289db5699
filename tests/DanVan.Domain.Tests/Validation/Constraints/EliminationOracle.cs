using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Constraints;

/// <summary>Says by eliminating one variable after the other whether rules over real numbers can hold, trying every mix of alternatives.</summary>
internal static class EliminationOracle
{
    /// <summary>Says whether all rules can hold with each variable in its interval.</summary>
    public static bool CanHold(IReadOnlyList<ConstraintRule> rules, IReadOnlyList<Interval> intervals)
    {
        var bounds = new List<Inequality>();
        for (var place = 0; place < intervals.Count; place++)
        {
            var unit = new Fraction[intervals.Count];
            unit[place] = 1;
            if (intervals[place].Upper is { } upper)
            {
                bounds.Add(new Inequality(unit, upper, !intervals[place].UpperClosed));
            }

            if (intervals[place].Lower is { } lower)
            {
                bounds.Add(new Inequality([.. unit.Select(weight => -weight)], -lower, !intervals[place].LowerClosed));
            }
        }

        return CanHold(rules, 0, bounds, intervals.Count);
    }

    private static bool CanHold(IReadOnlyList<ConstraintRule> rules, int rule, List<Inequality> sofar, int variables) =>
        rule == rules.Count
            ? HasPoint(sofar, variables)
            : rules[rule].Alternatives.Any(alternative => Expand(alternative.Linear, 0, [], variables).Any(added => CanHold(rules, rule + 1, [.. sofar, .. added], variables)));

    private static IEnumerable<List<Inequality>> Expand(IReadOnlyList<LinearConstraint> linear, int place, List<Inequality> sofar, int variables)
    {
        if (place == linear.Count)
        {
            return [sofar];
        }

        var weights = new Fraction[variables];
        foreach (var term in linear[place].Terms)
        {
            weights[term.Variable] += term.Coefficient;
        }

        var constant = linear[place].Constant;
        Inequality AtMost(bool strict) => new(weights, constant, strict);
        Inequality AtLeast(bool strict) => new([.. weights.Select(weight => -weight)], -constant, strict);
        List<List<Inequality>> ways = linear[place].Relation switch
        {
            Relation.Equal => [[AtMost(false), AtLeast(false)]],
            Relation.NotEqual => [[AtMost(true)], [AtLeast(true)]],
            Relation.Less => [[AtMost(true)]],
            Relation.LessOrEqual => [[AtMost(false)]],
            Relation.Greater => [[AtLeast(true)]],
            _ => [[AtLeast(false)]],
        };
        return ways.SelectMany(way => Expand(linear, place + 1, [.. sofar, .. way], variables));
    }

    private static bool HasPoint(List<Inequality> inequalities, int variables)
    {
        for (var variable = 0; variable < variables; variable++)
        {
            var uppers = inequalities.Where(inequality => inequality.Weights[variable].Sign > 0).ToList();
            var lowers = inequalities.Where(inequality => inequality.Weights[variable].Sign < 0).ToList();
            inequalities = [.. inequalities.Where(inequality => inequality.Weights[variable].Sign == 0)];
            inequalities.AddRange(uppers.SelectMany(_ => lowers, (upper, lower) => upper.Combine(lower, variable)));
            inequalities = [.. inequalities.GroupBy(inequality => string.Join(',', inequality.Weights))
                .Select(alike => alike.OrderBy(inequality => inequality.Constant).ThenByDescending(inequality => inequality.IsStrict).First())];
        }

        return inequalities.All(inequality => inequality.IsStrict ? inequality.Constant.Sign > 0 : inequality.Constant.Sign >= 0);
    }

    // A weighted sum is at most a constant, or below it.
    private sealed record Inequality(Fraction[] Weights, Fraction Constant, bool IsStrict)
    {
        public Inequality Combine(Inequality lower, int variable)
        {
            Fraction one = lower.Weights[variable].Abs(), other = Weights[variable];
            var weights = Weights.Select((weight, place) => (weight * one) + (lower.Weights[place] * other)).ToArray();
            var constant = (Constant * one) + (lower.Constant * other);
            var size = weights.Select(weight => weight.Abs()).Aggregate(Fraction.Zero, Fraction.Max);
            return size.Sign == 0
                ? new Inequality(weights, constant, IsStrict || lower.IsStrict)
                : new Inequality([.. weights.Select(weight => weight / size)], constant / size, IsStrict || lower.IsStrict);
        }
    }
}
