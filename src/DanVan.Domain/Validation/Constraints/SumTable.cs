using System.Numerics;
using System.Text;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Turns constraints into bounds; constraints on multiples of one sum share one variable of the tableau.</summary>
internal sealed class SumTable(Tableau tableau)
{
    private readonly Dictionary<string, int> _sums = new(StringComparer.Ordinal);

    /// <summary>Adds up repeated variables and leaves out those that say nothing.</summary>
    public static List<(int Variable, Fraction Weight)> Collect(IEnumerable<(int Variable, Fraction Weight)> terms)
    {
        var sums = new SortedDictionary<int, Fraction>();
        foreach (var (variable, weight) in terms)
        {
            sums[variable] = sums.GetValueOrDefault(variable) + weight;
        }

        return [.. sums.Where(term => term.Value.Sign != 0).Select(term => (term.Key, term.Value))];
    }

    /// <summary>Adds a constraint to a branch.</summary>
    public void Compile(IReadOnlyList<(int Variable, Fraction Weight)> terms, Relation relation, Fraction constant, BranchBuilder branch)
    {
        if (terms.Count == 0)
        {
            branch.IsImpossible |= !relation.HoldsForZero(constant);
            return;
        }

        var factor = terms.Count == 1 ? terms[0].Weight.Reciprocal() : FactorOf(terms);
        var variable = terms.Count == 1 ? terms[0].Variable : SumOf(terms, factor);
        var value = new NearValue(constant * factor, default);
        var isTurned = factor.Sign < 0;
        switch (relation)
        {
            case Relation.Equal:
                branch.Bounds.Add(new BoundDemand(variable, false, value));
                branch.Bounds.Add(new BoundDemand(variable, true, value));
                break;
            case Relation.NotEqual:
                branch.Differences.Add((Strict(variable, true, value), Strict(variable, false, value)));
                break;
            case Relation.LessOrEqual or Relation.GreaterOrEqual:
                branch.Bounds.Add(new BoundDemand(variable, relation == Relation.LessOrEqual != isTurned, value));
                break;
            default:
                branch.Bounds.Add(Strict(variable, relation == Relation.Less != isTurned, value));
                break;
        }
    }

    /// <summary>Finds the variable of a sum, and what the sum was multiplied by; a single variable stands for itself.</summary>
    public (int Variable, Fraction Factor) Find(IReadOnlyList<(int Variable, Fraction Weight)> terms)
    {
        var factor = terms.Count == 1 ? terms[0].Weight.Reciprocal() : FactorOf(terms);
        return (terms.Count == 1 ? terms[0].Variable : SumOf(terms, factor), factor);
    }

    private static BoundDemand Strict(int variable, bool isUpper, NearValue value) =>
        new(variable, isUpper, value with { Shift = isUpper ? -1 : 1 });

    /// <summary>What makes the weights whole and without common divisor, the first above zero.</summary>
    private Fraction FactorOf(IReadOnlyList<(int Variable, Fraction Weight)> terms)
    {
        var multiple = BigInteger.One;
        var divisor = BigInteger.Zero;
        foreach (var (_, weight) in terms)
        {
            tableau.Meter.AddOn(weight);
            multiple = multiple / BigInteger.GreatestCommonDivisor(multiple, weight.Denominator) * weight.Denominator;
        }

        foreach (var (_, weight) in terms)
        {
            divisor = BigInteger.GreatestCommonDivisor(divisor, weight.Numerator * (multiple / weight.Denominator));
        }

        return Fraction.Of(terms[0].Weight.Sign * multiple, divisor);
    }

    private int SumOf(IReadOnlyList<(int Variable, Fraction Weight)> terms, Fraction factor)
    {
        var whole = terms.Select(term => (term.Variable, Weight: term.Weight * factor)).ToList();
        var key = new StringBuilder();
        foreach (var (variable, weight) in whole)
        {
            key.Append(variable).Append('*').Append(weight.ToString()).Append(' ');
        }

        var text = key.ToString();
        if (!_sums.TryGetValue(text, out var sum))
        {
            sum = tableau.AddSum(whole, whole.All(term => tableau.IsInteger(term.Variable)));
            _sums.Add(text, sum);
        }

        return sum;
    }
}
