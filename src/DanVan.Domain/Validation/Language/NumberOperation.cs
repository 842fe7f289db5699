using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>A part of a compiled rule that gives a number.</summary>
internal abstract class NumberOperation
{
    public abstract RuleAmount Evaluate(ref RulePass pass);

    /// <summary>Works it out with gaps left as gaps, and none of its figures counted as needed.</summary>
    public RuleAmount EvaluateRaw(ref RulePass pass)
    {
        var wasRaw = pass.IsRaw;
        pass.IsRaw = true;
        var amount = Evaluate(ref pass);
        pass.IsRaw = wasRaw;
        return amount;
    }
}

/// <summary>No value at all.</summary>
internal sealed class MissingOperation : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass) => RuleAmount.Missing;
}

/// <summary>A weighted sum of figures and a constant; a figure is read once, however often it occurs.</summary>
internal sealed class LinearOperation(int[] slots, Fraction[] weights, Fraction constant) : NumberOperation
{
    private readonly bool[] _isOne = Array.ConvertAll(weights, weight => weight == Fraction.One);

    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var sum = Interval.Point(constant);
        var isKnown = true;
        for (var i = 0; i < slots.Length; i++)
        {
            isKnown &= pass.TryRead(slots[i], out var value);
            if (weights[i].Sign != 0)
            {
                sum += _isOne[i] ? value : value.Scale(weights[i]);
            }
        }

        return isKnown ? RuleAmount.Of(sum) : RuleAmount.Missing;
    }
}

/// <summary>A sum with parts that are no weighted figures.</summary>
internal sealed class AddOperation(NumberOperation[] terms, bool[] isSubtracted) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var sum = terms[0].Evaluate(ref pass);
        for (var i = 1; i < terms.Length; i++)
        {
            var term = terms[i].Evaluate(ref pass);
            sum += isSubtracted[i] ? -term : term;
        }

        return sum;
    }
}

/// <summary>A product, from left to right.</summary>
internal sealed class MultiplyOperation(NumberOperation[] factors, ProductOperator[] operators) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var product = factors[0].Evaluate(ref pass);
        for (var i = 1; i < factors.Length; i++)
        {
            var factor = factors[i].Evaluate(ref pass);
            product = operators[i] switch
            {
                ProductOperator.Multiply => product * factor,
                ProductOperator.Divide => RuleAmount.Divide(product, factor),
                _ => RuleAmount.Modulo(product, factor),
            };
        }

        return product;
    }
}

/// <summary>A change of sign.</summary>
internal sealed class NegateOperation(NumberOperation operand) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass) => -operand.Evaluate(ref pass);
}

/// <summary>A whole power.</summary>
internal sealed class PowerOperation(NumberOperation @base, NumberOperation exponent) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var value = @base.Evaluate(ref pass);
        return RuleAmount.Power(value, exponent.Evaluate(ref pass));
    }
}

/// <summary>A hundred times one number over another.</summary>
internal sealed class PercentOperation(NumberOperation numerator, NumberOperation denominator) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var above = numerator.Evaluate(ref pass) * RuleAmount.Of(Interval.Point(100));
        return RuleAmount.Divide(above, denominator.Evaluate(ref pass));
    }
}

/// <summary>The first of several values that is there; none of its figures counts as needed.</summary>
internal sealed class OrElseOperation(NumberOperation[] choices) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        foreach (var choice in choices)
        {
            var amount = choice.EvaluateRaw(ref pass);
            if (!amount.IsMissing)
            {
                return amount;
            }
        }

        return RuleAmount.Missing;
    }
}

/// <summary>A value, unless it is exactly zero.</summary>
internal sealed class ZeroAsMissingOperation(NumberOperation operand) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var amount = operand.Evaluate(ref pass);
        return amount is { IsKnown: true, Value: { IsPoint: true, Lower.Sign: 0 } } ? RuleAmount.Missing : amount;
    }
}

/// <summary>One of two values by a condition; both where the condition can go either way.</summary>
internal sealed class ChooseOperation(TruthOperation condition, NumberOperation then, NumberOperation otherwise) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        var truth = condition.Evaluate(ref pass);
        switch (truth)
        {
            case RuleTruth.CanHold:
                return then.Evaluate(ref pass);
            case RuleTruth.CanFail:
                return otherwise.Evaluate(ref pass);
            case RuleTruth.Either:
                var first = then.Evaluate(ref pass);
                var second = otherwise.Evaluate(ref pass);
                return first.IsKnown && second.IsKnown ? RuleAmount.Of(first.Value.Hull(second.Value)) : first.IsKnown ? second : first;
            default:
                var trouble = truth & RuleTruth.Trouble;
                return trouble == RuleTruth.None ? RuleAmount.NotWorkedOut : RuleAmount.OfTrouble(trouble);
        }
    }
}

/// <summary>A sum, least, greatest or count over values, those of the units below among them.</summary>
internal sealed class GatherOperation(RuleFunction function, NumberOperation?[] values, int[] childSlots) : NumberOperation
{
    public override RuleAmount Evaluate(ref RulePass pass)
    {
        RuleAmount? gathered = null;
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                Gather(function == RuleFunction.Count ? value.EvaluateRaw(ref pass) : value.Evaluate(ref pass), ref gathered, ref count);
            }
            else if (pass.Figures.ChildrenOf(childSlots[i]) is { } children)
            {
                foreach (var child in children)
                {
                    Gather(Read(child, ref pass), ref gathered, ref count);
                }

                gathered ??= function == RuleFunction.Sum ? RuleAmount.Of(Interval.Point(0)) : null;
            }
            else
            {
                Gather(Read(pass.Figures[childSlots[i]], ref pass), ref gathered, ref count);
            }
        }

        return function == RuleFunction.Count ? RuleAmount.Of(Interval.Point(count)) : gathered ?? RuleAmount.Missing;
    }

    private RuleAmount Read(in RuleFigure figure, ref RulePass pass)
    {
        var wasRaw = pass.IsRaw;
        pass.IsRaw |= function == RuleFunction.Count;
        var isThere = pass.TryRead(figure, out var value);
        pass.IsRaw = wasRaw;
        return isThere ? RuleAmount.Of(value) : RuleAmount.Missing;
    }

    private void Gather(RuleAmount amount, ref RuleAmount? gathered, ref int count)
    {
        if (amount.IsMissing)
        {
            return;
        }

        count++;
        gathered = gathered is not { } before ? amount : function switch
        {
            RuleFunction.Sum => before + amount,
            RuleFunction.Max => -RuleAmount.Least(-before, -amount),
            _ => RuleAmount.Least(before, amount),
        };
    }
}
