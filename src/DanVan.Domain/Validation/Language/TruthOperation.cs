using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>A part of a compiled rule that holds or fails.</summary>
internal abstract class TruthOperation
{
    public abstract RuleTruth Evaluate(ref RulePass pass);
}

/// <summary>True or false.</summary>
internal sealed class ConstantTruth(bool value) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass) => RuleLogic.Of(value);
}

/// <summary>No answer at all.</summary>
internal sealed class MissingTruth : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass) => RuleTruth.NoValue;
}

/// <summary>A yes or no of the report: zero is no.</summary>
internal sealed class YesNoOperation(int slot) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass) =>
        pass.TryRead(slot, out var value) ? RuleLogic.Compare(value, Relation.NotEqual, Interval.Point(0)) : RuleTruth.NoValue;
}

/// <summary>The opposite.</summary>
internal sealed class NotOperation(TruthOperation operand) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass) => RuleLogic.Not(operand.Evaluate(ref pass));
}

/// <summary>All of several conditions, or one of them; what decides alone ends the walk.</summary>
internal sealed class JoinOperation(bool isAnd, TruthOperation[] operands) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var decides = isAnd ? RuleTruth.CanFail : RuleTruth.CanHold;
        var truth = operands[0].Evaluate(ref pass);
        for (var i = 1; i < operands.Length && truth != decides; i++)
        {
            var next = operands[i].Evaluate(ref pass);
            truth = isAnd ? RuleLogic.And(truth, next) : RuleLogic.Or(truth, next);
        }

        return truth;
    }
}

/// <summary>A conclusion that is asked for only where a condition can hold.</summary>
internal sealed class ImplyOperation(TruthOperation condition, TruthOperation conclusion) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var applies = condition.Evaluate(ref pass);
        pass.Refuted = null;
        return applies == RuleTruth.CanFail ? RuleTruth.CanHold : RuleLogic.Or(RuleLogic.Not(applies), conclusion.Evaluate(ref pass));
    }
}

/// <summary>Whether two conditions agree.</summary>
internal sealed class SameOperation(TruthOperation left, TruthOperation right) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var first = left.Evaluate(ref pass);
        return RuleLogic.Same(first, right.Evaluate(ref pass));
    }
}

/// <summary>One of two conditions by a third.</summary>
internal sealed class ChooseTruth(TruthOperation condition, TruthOperation then, TruthOperation otherwise) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var applies = condition.Evaluate(ref pass);
        return applies switch
        {
            RuleTruth.CanHold => then.Evaluate(ref pass),
            RuleTruth.CanFail => otherwise.Evaluate(ref pass),
            RuleTruth.Either => then.Evaluate(ref pass) | otherwise.Evaluate(ref pass),
            _ => applies & RuleTruth.Trouble,
        };
    }
}

/// <summary>Whether some figure of an expression is stated.</summary>
internal sealed class PresentOperation(int[] slots) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass) => RuleLogic.Of(IsPresent(pass.Figures));

    public bool IsPresent(RuleFigures figures)
    {
        foreach (var slot in slots)
        {
            if (figures[slot].State == RuleFigureState.Stated
                || (figures.ChildrenOf(slot) is { } children && Array.Exists(children, child => child.State == RuleFigureState.Stated)))
            {
                return true;
            }
        }

        // An expression without figures is always there.
        return slots.Length == 0;
    }
}

/// <summary>Whether two expressions are stated together or not at all, or not both.</summary>
internal sealed class PairOperation(PresentOperation left, PresentOperation right, bool bothOrNeither) : TruthOperation
{
    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var (first, second) = (left.IsPresent(pass.Figures), right.IsPresent(pass.Figures));
        return RuleLogic.Of(bothOrNeither ? first == second : !(first && second));
    }
}

/// <summary>Two numbers compared.</summary>
/// <param name="left">The left side.</param>
/// <param name="relation">How they compare.</param>
/// <param name="right">The right side.</param>
/// <param name="difference">The left side less the right with each figure taken once, or null where the sides are not weighted sums.</param>
internal sealed class CompareOperation(NumberOperation left, Relation relation, NumberOperation right, LinearOperation? difference) : TruthOperation
{
    public NumberOperation Left => left;

    public NumberOperation Right => right;

    public override RuleTruth Evaluate(ref RulePass pass)
    {
        var first = left.Evaluate(ref pass);
        return Compare(first, right.Evaluate(ref pass), takesFiguresOnce: true, ref pass, out _);
    }

    /// <summary>Compares sides that are worked out.</summary>
    public RuleTruth Compare(RuleAmount first, RuleAmount second, bool takesFiguresOnce, ref RulePass pass, out Fraction? gap)
    {
        gap = null;
        if (!first.IsKnown || !second.IsKnown)
        {
            return first.Trouble | second.Trouble;
        }

        var lesser = first.Value;
        var greater = second.Value;
        if (takesFiguresOnce && difference is not null)
        {
            var amount = difference.Evaluate(ref pass);
            if (!amount.IsKnown)
            {
                return amount.Trouble;
            }

            (lesser, greater) = (amount.Value, Interval.Point(0));
        }

        var truth = RuleLogic.Compare(lesser, relation, greater);
        gap = lesser.Gap(greater);
        if ((truth & RuleTruth.CanHold) == 0)
        {
            pass.Refuted = new RuleSides(first.Value, second.Value, gap);
        }

        return truth;
    }
}
