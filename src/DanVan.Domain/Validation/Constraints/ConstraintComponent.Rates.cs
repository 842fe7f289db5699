using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

internal sealed partial class ConstraintComponent
{
    /// <summary>Demands of the counts that their quotient lies within the present bounds of the rate, which is linear in them.</summary>
    private bool Demand(RateDemand rate, int[] reasons)
    {
        if (!rate.IsAlone && FixedSumOf(rate.Denominator) is { } denominator)
        {
            // rate · d = scale · n, as it stands.
            int[] own = [.. reasons, .. ReasonsOfFixed(rate.Denominator)];
            return Follow(Compare(rate, -denominator, rate.Rate, [], Relation.Equal), own, ratesToo: false);
        }

        if (_tableau.LowerOf(rate.Rate) is { } lower
            && !Follow(Compare(rate, -lower.Value.Value, null, rate.Denominator, lower.Value.Shift.Sign > 0 ? Relation.Greater : Relation.GreaterOrEqual), [.. reasons, .. lower.Reasons], false))
        {
            return false;
        }

        return _tableau.UpperOf(rate.Rate) is not { } upper
            || Follow(Compare(rate, -upper.Value.Value, null, rate.Denominator, upper.Value.Shift.Sign < 0 ? Relation.Less : Relation.LessOrEqual), [.. reasons, .. upper.Reasons], false);
    }

    /// <summary>Compares scale · numerator plus a weighted variable or sum with zero.</summary>
    private CompiledBranch Compare(RateDemand rate, Fraction weight, int? variable, IReadOnlyList<(int Variable, Fraction Weight)> sum, Relation relation)
    {
        var branch = new BranchBuilder();
        var terms = rate.Numerator.Select(term => (term.Variable, term.Weight * rate.Scale))
            .Concat(sum.Select(term => (term.Variable, term.Weight * weight)))
            .Concat(variable is { } one ? [(one, weight)] : []);
        _sums.Compile(SumTable.Collect(terms), relation, 0, branch);
        return branch.ToBranch();
    }

    private Fraction? FixedSumOf(IReadOnlyList<(int Variable, Fraction Weight)> terms)
    {
        var sum = Fraction.Zero;
        foreach (var (variable, weight) in terms)
        {
            if (_tableau.FixedValueOf(variable) is not { } value)
            {
                return null;
            }

            sum += value * weight;
        }

        return sum;
    }

    private IEnumerable<int> ReasonsOfFixed(IReadOnlyList<(int Variable, Fraction Weight)> terms) =>
        terms.SelectMany(term => _tableau.LowerOf(term.Variable)!.Reasons.Concat(_tableau.UpperOf(term.Variable)!.Reasons)).Distinct();

    /// <summary>Finds a rate that is tied to more than its counts and that the present values do not fit, with the quotient they give.</summary>
    private (RateDemand Rate, int[] Reasons, Fraction Quotient)? FindUnmetRate()
    {
        if (_rates.All(rate => rate.Rate.IsAlone))
        {
            return null;
        }

        var depth = _tableau.Depth;
        var choices = _choices.Count;
        Settle();
        var values = PointOf();
        _tableau.BackTo(depth);
        _choices.RemoveRange(choices, _choices.Count - choices);
        foreach (var (rate, reasons) in _rates.Where(rate => !rate.Rate.IsAlone))
        {
            var numerator = rate.Numerator.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Weight * values[term.Variable]));
            var denominator = rate.Denominator.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Weight * values[term.Variable]));
            var quotient = rate.Scale * numerator / denominator;
            if (quotient != values[rate.Rate])
            {
                return (rate, reasons, quotient);
            }
        }

        return null;
    }

    private FeasibilityStatus BranchOnRate(RateDemand rate, int[] reasons, Fraction quotient)
    {
        var exact = new NearValue(quotient, default);
        return Branch(
            [
                new CompiledBranch { Bounds = [new BoundDemand(rate.Rate, false, exact), new BoundDemand(rate.Rate, true, exact)] },
                new CompiledBranch { Bounds = [new BoundDemand(rate.Rate, true, exact with { Shift = -1 })] },
                new CompiledBranch { Bounds = [new BoundDemand(rate.Rate, false, exact with { Shift = 1 })] },
            ],
            reasons,
            own => Demand(rate, own));
    }

    /// <summary>Turns what the present values fulfil of every open choice into bounds, so that all values within them fulfil it.</summary>
    private void Settle()
    {
        for (var place = 0; place < _choices.Count; place++)
        {
            if (!_choices[place].IsDecided)
            {
                Follow(_choices[place].Branches.First(branch => branch.IsMetBy(_tableau)), [], ratesToo: false);
            }
        }
    }

    /// <summary>Numbers that respect all present bounds, one for each figure.</summary>
    private Fraction[] PointOf()
    {
        var small = Fraction.One;
        for (var variable = 0; variable < _tableau.Count; variable++)
        {
            var value = _tableau.ValueOf(variable);
            Shorten(_tableau.LowerOf(variable) is { } lower ? value - lower.Value : NearValue.Zero);
            Shorten(_tableau.UpperOf(variable) is { } upper ? upper.Value - value : NearValue.Zero);
        }

        return [.. Enumerable.Range(0, Variables.Length).Select(local => _tableau.ValueOf(local)).Select(value => value.Value + (value.Shift * small))];

        void Shorten(NearValue room)
        {
            if (room.Shift.Sign < 0)
            {
                small = Fraction.Min(small, room.Value / -room.Shift);
            }
        }
    }
}
