using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Works out what each part of a rule is, and collects what does not go together.</summary>
internal sealed partial class RuleTypeChecker(string text, TemplateReferences? references)
{
    private readonly List<RuleProblem> _problems = [];

    public IReadOnlyList<RuleProblem> Check(IRuleNode root, bool mustBeRule)
    {
        var type = mustBeRule ? Condition(root) : TypeOf(root);
        if (type.Sort == RuleSort.Words)
        {
            Report(RuleProblemKind.WrongType, root, $"Found words in {Quote(root)}, expected a number or a condition.");
        }

        return [.. _problems.OrderBy(problem => problem.Span.Start)];
    }

    private static string Quote(IRuleNode node) => $"'{RuleLexer.Shown(node.ToString())}'";

    private void Report(RuleProblemKind kind, IRuleNode node, string message) => _problems.Add(RuleProblem.Of(kind, text, node.Span, message));

    private RuleType Condition(IRuleNode node)
    {
        var type = TypeOf(node);
        if (type.Sort is RuleSort.Number or RuleSort.Words)
        {
            Report(RuleProblemKind.WrongType, node, $"Found a number, {Quote(node)}, expected something that is true or false.");
        }

        return RuleType.Condition;
    }

    private RuleType Number(IRuleNode node) => Number(node, mayBeSeveral: false);

    private RuleType Number(IRuleNode node, bool mayBeSeveral)
    {
        var type = mayBeSeveral && node is ReferenceNode reference ? Reference(reference, mayBeSeveral) : TypeOf(node);
        if (type.Sort == RuleSort.Condition)
        {
            Report(RuleProblemKind.WrongType, node, $"Found a condition, {Quote(node)}, expected a number.");
        }
        else if (type.Sort == RuleSort.Words)
        {
            Report(RuleProblemKind.WrongType, node, $"Found words, {Quote(node)}, expected a number.");
        }

        return type.Sort == RuleSort.Number ? type : RuleType.Number;
    }

    private RuleType TypeOf(IRuleNode node)
    {
        switch (node)
        {
            case NumberNode:
                return RuleType.Free;
            case TruthNode:
                return RuleType.Condition;
            case MissingNode:
                return RuleType.Anything;
            case ReferenceNode reference:
                return Reference(reference, mayBeSeveral: false);
            case NegativeNode negative:
                return Number(negative.Operand);
            case NotNode not:
                return Condition(not.Operand);
            case SumNode sum:
                return Alike(sum.Terms.Select(term => term.Value), "added", Number);
            case ProductNode product:
                return Product(product);
            case PowerNode power:
                return Power(power);
            case ComparisonNode comparison:
                return Compare(comparison);
            case LogicNode logic:
                foreach (var operand in logic.Operands)
                {
                    Condition(operand);
                }

                return RuleType.Condition;
            case ImplicationNode rule:
                Condition(rule.Condition);
                return Condition(rule.Conclusion);
            case CallNode call:
                return Call(call);
            default:
                return RuleType.Anything;
        }
    }

    private RuleType Alike(IEnumerable<IRuleNode> nodes, string done, Func<IRuleNode, RuleType> typeOf)
    {
        RuleType? together = null;
        foreach (var node in nodes)
        {
            var type = typeOf(node);
            if (together is not { } before)
            {
                together = type;
            }
            else if (before.Fits(type))
            {
                together = before.With(type);
            }
            else
            {
                Report(RuleProblemKind.UnitsDiffer, node, $"Found {type}, {Quote(node)}, expected {before} as before: what is {done} must be of one unit.");
            }
        }

        return together ?? RuleType.Number;
    }

    private RuleType Compare(ComparisonNode comparison)
    {
        var left = TypeOf(comparison.Left);
        var right = TypeOf(comparison.Right);
        if (left.Sort == RuleSort.Condition || right.Sort == RuleSort.Condition)
        {
            if (comparison.Relation is not (Relation.Equal or Relation.NotEqual))
            {
                Report(RuleProblemKind.WrongType, comparison, $"Found a condition compared with '{RulePrinter.SignOf(comparison.Relation)}', expected '=' or '<>'.");
            }
            else if (left.Sort is RuleSort.Number or RuleSort.Words || right.Sort is RuleSort.Number or RuleSort.Words)
            {
                Report(RuleProblemKind.WrongType, comparison, $"Found a condition compared with a number in {Quote(comparison)}, expected two of one sort.");
            }
        }
        else if (left.Sort == RuleSort.Words || right.Sort == RuleSort.Words)
        {
            Report(RuleProblemKind.WrongType, left.Sort == RuleSort.Words ? comparison.Left : comparison.Right, $"Found words in {Quote(comparison)}, expected numbers.");
        }
        else if (!left.Fits(right))
        {
            Report(RuleProblemKind.UnitsDiffer, comparison, $"Found {left} compared with {right} in {Quote(comparison)}, expected two of one unit.");
        }

        return RuleType.Condition;
    }

    private RuleType Product(ProductNode product)
    {
        var type = Number(product.Factors[0].Value);
        foreach (var (@operator, value) in product.Factors.Skip(1))
        {
            var next = Number(value);
            if (@operator != ProductOperator.Multiply && LinearSum.Of(value) is { References.Count: 0, Constant.Sign: 0 })
            {
                Report(RuleProblemKind.DivisionByZero, value, $"Found a division by zero, {Quote(value)}, expected a divisor other than zero.");
            }

            type = @operator switch
            {
                ProductOperator.Multiply when next.Measure == RuleMeasure.Free => type,
                ProductOperator.Multiply when type.Measure == RuleMeasure.Free => next,
                ProductOperator.Multiply => RuleType.Number,
                ProductOperator.Divide when next.Measure == RuleMeasure.Free => type,
                ProductOperator.Divide when type.Measure == RuleMeasure.Counted && next.Measure == RuleMeasure.Counted && type.Fits(next) => RuleType.Rate,
                ProductOperator.Divide => RuleType.Number,
                _ => type,
            };
        }

        return type;
    }

    private RuleType Power(PowerNode power)
    {
        var @base = Number(power.Base);
        Number(power.Exponent);
        if (LinearSum.Of(power.Exponent) is { References.Count: 0 } exponent)
        {
            if (!exponent.Constant.IsInteger)
            {
                Report(RuleProblemKind.NotSupported, power.Exponent, $"Found the power {Quote(power.Exponent)}, expected a whole number: a fractional power is no exact number.");
            }
            else if (exponent.Constant.Abs() > ExactPower.Largest)
            {
                Report(RuleProblemKind.TooLarge, power.Exponent, $"Found the power {Quote(power.Exponent)}, expected one from -{ExactPower.Largest} to {ExactPower.Largest}.");
            }
        }

        return @base.Measure == RuleMeasure.Free ? RuleType.Free : RuleType.Number;
    }
}
