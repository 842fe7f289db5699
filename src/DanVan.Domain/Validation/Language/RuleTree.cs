namespace DanVan.Domain.Validation.Language;

/// <summary>Walks over the parts of a rule.</summary>
internal static class RuleTree
{
    /// <summary>The parts directly inside a part, in the order of the text.</summary>
    public static IEnumerable<IRuleNode> ChildrenOf(IRuleNode node) => node switch
    {
        NegativeNode negative => [negative.Operand],
        NotNode not => [not.Operand],
        SumNode sum => sum.Terms.Select(term => term.Value),
        ProductNode product => product.Factors.Select(factor => factor.Value),
        PowerNode power => [power.Base, power.Exponent],
        ComparisonNode comparison => [comparison.Left, comparison.Right],
        LogicNode logic => logic.Operands,
        ImplicationNode implication => [implication.Condition, implication.Conclusion],
        CallNode call => call.Arguments,
        _ => [],
    };

    /// <summary>Every reference, in the order of the text.</summary>
    public static List<ReferenceNode> ReferencesIn(IRuleNode root)
    {
        var found = new List<ReferenceNode>();
        Collect(root, found);
        return found;
    }

    /// <summary>Says whether a part is true or false by its shape.</summary>
    public static bool IsCondition(IRuleNode node) => node switch
    {
        TruthNode or NotNode or ComparisonNode or LogicNode or ImplicationNode => true,
        CallNode { Function: RuleFunction.Present or RuleFunction.BothOrNeither or RuleFunction.NotBoth } => true,
        CallNode { Function: RuleFunction.If } conditional => IsCondition(conditional.Arguments[1]),
        _ => false,
    };

    /// <summary>Puts other references in place of those there are.</summary>
    public static IRuleNode Replace(IRuleNode node, Func<RuleReference, IReadOnlyList<RuleReference>> replace)
    {
        IRuleNode Inner(IRuleNode inner) => Replace(inner, replace);
        return node switch
        {
            ReferenceNode reference => replace(reference.Reference) is [var only]
                ? new ReferenceNode(only, reference.Span)
                : throw new ArgumentException($"'{reference}' would become several figures, or none, where one is asked for.", nameof(replace)),
            NegativeNode negative => new NegativeNode(Inner(negative.Operand), node.Span),
            NotNode not => new NotNode(Inner(not.Operand), node.Span),
            SumNode sum => new SumNode([.. sum.Terms.Select(term => term with { Value = Inner(term.Value) })], node.Span),
            ProductNode product => new ProductNode([.. product.Factors.Select(factor => factor with { Value = Inner(factor.Value) })], node.Span),
            PowerNode power => new PowerNode(Inner(power.Base), Inner(power.Exponent), node.Span),
            ComparisonNode comparison => new ComparisonNode(Inner(comparison.Left), comparison.Relation, Inner(comparison.Right), node.Span),
            LogicNode logic => new LogicNode(logic.IsAnd, [.. logic.Operands.Select(Inner)], node.Span),
            ImplicationNode implication => new ImplicationNode(Inner(implication.Condition), Inner(implication.Conclusion), node.Span),
            CallNode call => new CallNode(call.Function, Arguments(call, replace), node.Span),
            _ => node,
        };
    }

    /// <summary>Says whether a function takes any number of values of one sort, so that one argument may become several.</summary>
    public static bool TakesMany(RuleFunction function) => function is RuleFunction.Sum or RuleFunction.Min or RuleFunction.Max or RuleFunction.Count;

    private static List<IRuleNode> Arguments(CallNode call, Func<RuleReference, IReadOnlyList<RuleReference>> replace)
    {
        var arguments = new List<IRuleNode>();
        foreach (var argument in call.Arguments)
        {
            if (argument is ReferenceNode reference && TakesMany(call.Function))
            {
                arguments.AddRange(replace(reference.Reference).Select(replaced => new ReferenceNode(replaced, reference.Span)));
            }
            else
            {
                arguments.Add(Replace(argument, replace));
            }
        }

        return arguments.Count > 0 ? arguments : throw new ArgumentException($"'{call}' would have nothing in its parentheses.", nameof(replace));
    }

    private static void Collect(IRuleNode node, List<ReferenceNode> found)
    {
        if (node is ReferenceNode reference)
        {
            found.Add(reference);
            return;
        }

        foreach (var child in ChildrenOf(node))
        {
            Collect(child, found);
        }
    }
}
