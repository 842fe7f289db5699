using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Works out the ways a condition can hold, or can fail to.</summary>
internal sealed class LinearAlternatives(Func<RuleReference, int> variableOf)
{
    private const int Most = 256;

    public List<LinearParts> Of(IRuleNode node, bool isNegated) => node switch
    {
        TruthNode truth => truth.Value != isNegated ? [LinearParts.Nothing] : [],
        NotNode not => Of(not.Operand, !isNegated),
        LogicNode logic when logic.IsAnd != isNegated => All(logic.Operands.Select(operand => Of(operand, isNegated))),
        LogicNode logic => Any(logic.Operands.Select(operand => Of(operand, isNegated))),
        ImplicationNode rule when isNegated => All([Of(rule.Condition, false), Of(rule.Conclusion, true)]),
        ImplicationNode rule => Any([Of(rule.Condition, true), Of(rule.Conclusion, false)]),
        CallNode { Function: RuleFunction.If, Arguments: [var condition, var then, var otherwise] } => Any(
            [All([Of(condition, false), Of(then, isNegated)]), All([Of(condition, true), Of(otherwise, isNegated)])]),
        ComparisonNode comparison when RuleTree.IsCondition(comparison.Left) || RuleTree.IsCondition(comparison.Right) => Same(comparison, isNegated),
        ComparisonNode comparison => Compare(comparison, isNegated ? Opposite(comparison.Relation) : comparison.Relation),
        CallNode => throw new NotLinearException($"'{RuleLexer.Shown(node.ToString())}' asks what was stated, which is no arithmetic."),
        ReferenceNode => throw new NotLinearException($"'{RuleLexer.Shown(node.ToString())}' is a yes or no, which is no arithmetic."),
        _ => throw new NotLinearException($"'{RuleLexer.Shown(node.ToString()!)}' is a number, and a rule is true or false."),
    };

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.Less => Relation.GreaterOrEqual,
        Relation.LessOrEqual => Relation.Greater,
        Relation.Greater => Relation.LessOrEqual,
        _ => Relation.Less,
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.LessOrEqual => Relation.GreaterOrEqual,
        Relation.Greater => Relation.Less,
        Relation.GreaterOrEqual => Relation.LessOrEqual,
        _ => relation,
    };

    private static List<LinearParts> Any(IEnumerable<List<LinearParts>> ways)
    {
        List<LinearParts> all = [.. ways.SelectMany(way => way)];
        return all.Count <= Most ? all : throw TooMany();
    }

    private static List<LinearParts> All(IEnumerable<List<LinearParts>> conditions)
    {
        List<LinearParts> all = [LinearParts.Nothing];
        foreach (var ways in conditions)
        {
            all = (long)all.Count * ways.Count <= Most
                ? [.. from before in all from way in ways select before.And(way)]
                : throw TooMany();
        }

        return all;
    }

    private static NotLinearException TooMany() => new($"The rule can hold in more than {Most} ways.");

    /// <summary>Conditions are equal when both hold or both fail.</summary>
    private List<LinearParts> Same(ComparisonNode comparison, bool isNegated)
    {
        var isSame = comparison.Relation == Relation.Equal != isNegated;
        return Any(
            [All([Of(comparison.Left, false), Of(comparison.Right, !isSame)]), All([Of(comparison.Left, true), Of(comparison.Right, isSame)])]);
    }

    private List<LinearParts> Compare(ComparisonNode comparison, Relation relation)
    {
        if (LinearSum.Of(comparison.Left) is { } left && LinearSum.Of(comparison.Right) is { } right)
        {
            return Compare(LinearSum.Difference(left, right), relation);
        }

        if (LinearQuotient.Of(comparison.Left) is { } quotient && LinearSum.Of(comparison.Right) is { } rate)
        {
            return CompareRate(quotient, relation, rate, comparison);
        }

        return LinearQuotient.Of(comparison.Right) is { } mirrored && LinearSum.Of(comparison.Left) is { } mirroredRate
            ? CompareRate(mirrored, Mirrored(relation), mirroredRate, comparison)
            : throw NotLinear(comparison);
    }

    private static NotLinearException NotLinear(ComparisonNode comparison) =>
        new($"'{RuleLexer.Shown(comparison.ToString())}' multiplies or divides figures by figures, or uses a function that is not linear.");

    private List<LinearParts> Compare(LinearSum difference, Relation relation)
    {
        var constant = -difference.Constant;
        if (difference.IsConstant)
        {
            return relation.HoldsForZero(constant) ? [LinearParts.Nothing] : [];
        }

        return [new LinearParts([new LinearConstraint { Terms = TermsOf(difference), Relation = relation, Constant = constant }], [])];
    }

    private List<LinearParts> CompareRate(LinearQuotient quotient, Relation relation, LinearSum rate, ComparisonNode comparison)
    {
        if (rate.References.Count == 0)
        {
            // A quotient against a number, its denominator above zero: numerator * scale - number * denominator against zero.
            var difference = new LinearSum();
            difference.Add(quotient.Numerator, quotient.Scale);
            difference.Add(quotient.Denominator, -rate.Constant);
            return All([Compare(difference, relation), Compare(quotient.Denominator, Relation.Greater)]);
        }

        if (relation != Relation.Equal || rate.Constant.Sign != 0 || rate.References is not [var only] || rate.WeightOf(only).Sign <= 0
            || quotient.Numerator.Constant.Sign != 0 || quotient.Denominator.Constant.Sign != 0)
        {
            throw NotLinear(comparison);
        }

        var constraint = new RateConstraint
        {
            Rate = variableOf(only),
            Numerator = TermsOf(quotient.Numerator),
            Denominator = TermsOf(quotient.Denominator),
            Scale = quotient.Scale / rate.WeightOf(only),
        };
        return [new LinearParts([], [constraint])];
    }

    private List<LinearTerm> TermsOf(LinearSum sum) =>
        [.. from reference in sum.References
            let weight = sum.WeightOf(reference)
            where weight.Sign != 0
            group weight by variableOf(reference) into same
            select new LinearTerm(same.Key, same.Aggregate((a, b) => a + b))];
}
