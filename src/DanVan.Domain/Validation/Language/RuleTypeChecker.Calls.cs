namespace DanVan.Domain.Validation.Language;

/// <content>What the functions of a rule take, and what they give.</content>
internal sealed partial class RuleTypeChecker
{
    private RuleType Call(CallNode call)
    {
        switch (call.Function)
        {
            case RuleFunction.Sum or RuleFunction.Min or RuleFunction.Max:
                return Alike(call.Arguments, call.Function == RuleFunction.Sum ? "added" : "compared", Several);
            case RuleFunction.Count:
                foreach (var argument in call.Arguments)
                {
                    Several(argument);
                }

                return RuleType.Free;
            case RuleFunction.Percent:
                Number(call.Arguments[0]);
                Number(call.Arguments[1]);
                if (LinearSum.Of(call.Arguments[1]) is { References.Count: 0, Constant.Sign: 0 })
                {
                    Report(RuleProblemKind.DivisionByZero, call.Arguments[1], "Found a percentage of zero, expected a base other than zero.");
                }

                return RuleType.Rate;
            case RuleFunction.OrElse:
                return Alike(call.Arguments, "put in each other's place", Number);
            case RuleFunction.ZeroAsMissing:
                return Number(call.Arguments[0]);
            case RuleFunction.If:
                Condition(call.Arguments[0]);
                return Choice(call);
            default:
                foreach (var argument in call.Arguments)
                {
                    Mentioned(argument);
                }

                return RuleType.Condition;
        }
    }

    private RuleType Choice(CallNode call)
    {
        var then = TypeOf(call.Arguments[1]);
        var otherwise = TypeOf(call.Arguments[2]);
        if (then.Sort == RuleSort.Words || otherwise.Sort == RuleSort.Words
            || (then.Sort != otherwise.Sort && then.Sort != RuleSort.Unknown && otherwise.Sort != RuleSort.Unknown))
        {
            Report(RuleProblemKind.WrongType, call, $"Found {Quote(call)}, expected two numbers or two conditions to choose from.");
            return RuleType.Anything;
        }

        if (RuleTree.IsCondition(call))
        {
            return RuleType.Condition;
        }

        if (then.Sort == RuleSort.Number && otherwise.Sort == RuleSort.Number && !then.Fits(otherwise))
        {
            Report(RuleProblemKind.UnitsDiffer, call, $"Found {then} and {otherwise} to choose from in {Quote(call)}, expected two of one unit.");
        }

        return then.Sort == RuleSort.Number ? then.With(otherwise) : otherwise.Sort == RuleSort.Number ? otherwise : RuleType.Number;
    }

    /// <summary>A value of a function that takes many: also the figures of the units below, or all members that a dimension leaves open.</summary>
    private RuleType Several(IRuleNode node) => Number(node, mayBeSeveral: true);

    /// <summary>Something whose presence is asked for may be words too.</summary>
    private void Mentioned(IRuleNode node)
    {
        if (node is ReferenceNode reference)
        {
            Reference(reference, mayBeSeveral: true);
        }
        else
        {
            TypeOf(node);
        }
    }
}
