using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Turns the parts of a rule into operations on slots.</summary>
internal sealed class RuleCompiler(Dictionary<RuleReference, int> slots)
{
    public TruthOperation Truth(IRuleNode node) => node switch
    {
        TruthNode truth => new ConstantTruth(truth.Value),
        MissingNode => new MissingTruth(),
        ReferenceNode reference => new YesNoOperation(slots[reference.Reference]),
        NotNode not => new NotOperation(Truth(not.Operand)),
        LogicNode logic => new JoinOperation(logic.IsAnd, [.. logic.Operands.Select(Truth)]),
        ImplicationNode rule => new ImplyOperation(Truth(rule.Condition), Truth(rule.Conclusion)),
        ComparisonNode comparison => Compare(comparison),
        CallNode { Function: RuleFunction.Present } call => Present(call.Arguments[0]),
        CallNode { Function: RuleFunction.BothOrNeither or RuleFunction.NotBoth } call =>
            new PairOperation(Present(call.Arguments[0]), Present(call.Arguments[1]), call.Function == RuleFunction.BothOrNeither),
        CallNode { Function: RuleFunction.If } call => new ChooseTruth(Truth(call.Arguments[0]), Truth(call.Arguments[1]), Truth(call.Arguments[2])),
        _ => throw new ArgumentException($"'{RuleLexer.Shown(node.ToString()!)}' is a number where a condition is asked for.", nameof(node)),
    };

    public NumberOperation Number(IRuleNode node)
    {
        if (LinearSum.Of(node) is { } sum)
        {
            return Linear(sum);
        }

        return node switch
        {
            MissingNode => new MissingOperation(),
            NegativeNode negative => new NegateOperation(Number(negative.Operand)),
            SumNode total => new AddOperation([.. total.Terms.Select(term => Number(term.Value))], [.. total.Terms.Select(term => term.IsSubtracted)]),
            ProductNode product => new MultiplyOperation(
                [.. product.Factors.Select(factor => Number(factor.Value))], [.. product.Factors.Select(factor => factor.Operator)]),
            PowerNode power => new PowerOperation(Number(power.Base), Number(power.Exponent)),
            CallNode call => Call(call),
            ReferenceNode reference => Gather(RuleFunction.Sum, [reference]),
            _ => throw new ArgumentException($"'{RuleLexer.Shown(node.ToString()!)}' is a condition where a number is asked for.", nameof(node)),
        };
    }

    private NumberOperation Call(CallNode call)
    {
        var arguments = call.Arguments;
        return call.Function switch
        {
            RuleFunction.Percent => new PercentOperation(Number(arguments[0]), Number(arguments[1])),
            RuleFunction.OrElse => new OrElseOperation([.. arguments.Select(Number)]),
            RuleFunction.ZeroAsMissing => new ZeroAsMissingOperation(Number(arguments[0])),
            RuleFunction.If => new ChooseOperation(Truth(arguments[0]), Number(arguments[1]), Number(arguments[2])),
            RuleFunction.Sum or RuleFunction.Min or RuleFunction.Max or RuleFunction.Count => Gather(call.Function, arguments),
            _ => throw new ArgumentException($"'{RuleLexer.Shown(call.ToString())}' is a condition where a number is asked for.", nameof(call)),
        };
    }

    private GatherOperation Gather(RuleFunction function, IReadOnlyList<IRuleNode> arguments)
    {
        var values = new NumberOperation?[arguments.Count];
        var childSlots = new int[arguments.Count];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is ReferenceNode { Reference.OfChildren: true } children)
            {
                childSlots[i] = slots[children.Reference];
            }
            else
            {
                values[i] = Number(arguments[i]);
            }
        }

        return new GatherOperation(function, values, childSlots);
    }

    private PresentOperation Present(IRuleNode node) =>
        new([.. RuleTree.ReferencesIn(node).Select(reference => slots[reference.Reference]).Distinct()]);

    private TruthOperation Compare(ComparisonNode comparison)
    {
        if (comparison.Relation is Relation.Equal or Relation.NotEqual && (RuleTree.IsCondition(comparison.Left) || RuleTree.IsCondition(comparison.Right)))
        {
            var same = new SameOperation(Truth(comparison.Left), Truth(comparison.Right));
            return comparison.Relation == Relation.Equal ? same : new NotOperation(same);
        }

        var difference = LinearSum.Of(comparison.Left) is { } left && LinearSum.Of(comparison.Right) is { } right ? LinearSum.Difference(left, right) : null;
        return new CompareOperation(
            Number(comparison.Left), comparison.Relation, Number(comparison.Right), difference is null or { IsTooLarge: true } ? null : Linear(difference));
    }

    private LinearOperation Linear(LinearSum sum)
    {
        // References that share a slot are one figure.
        var weights = new SortedDictionary<int, Fraction>();
        foreach (var reference in sum.References)
        {
            weights[slots[reference]] = weights.GetValueOrDefault(slots[reference]) + sum.WeightOf(reference);
        }

        return new LinearOperation([.. weights.Keys], [.. weights.Values], sum.Constant);
    }
}
