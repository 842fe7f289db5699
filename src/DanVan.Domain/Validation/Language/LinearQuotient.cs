using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>One weighted sum over another, times a number: <c>percent(a, b)</c>, <c>a / b</c>, <c>100 * (a - c) / b</c>.</summary>
internal sealed record LinearQuotient(LinearSum Numerator, LinearSum Denominator, Fraction Scale)
{
    /// <summary>Reads a part of a rule as such a quotient, or null where it is none.</summary>
    public static LinearQuotient? Of(IRuleNode node)
    {
        switch (node)
        {
            case CallNode { Function: RuleFunction.Percent, Arguments: [var numerator, var denominator] }:
                return LinearSum.Of(numerator) is { } above && LinearSum.Of(denominator) is { } below ? new LinearQuotient(above, below, 100) : null;
            case NegativeNode negative:
                return Of(negative.Operand) is { } inner ? inner with { Scale = -inner.Scale } : null;
            case ProductNode product:
                return Of(product);
            default:
                return null;
        }
    }

    private static LinearQuotient? Of(ProductNode product)
    {
        LinearSum? numerator = null;
        LinearSum? denominator = null;
        var scale = Fraction.One;
        foreach (var (@operator, value) in product.Factors)
        {
            var sum = LinearSum.Of(value);
            var inner = sum is null ? Of(value) : null;
            if (inner is not null && @operator == ProductOperator.Multiply && numerator is null && denominator is null)
            {
                (numerator, denominator) = (inner.Numerator, inner.Denominator);
                scale *= inner.Scale;
            }
            else if (sum is null || @operator == ProductOperator.Modulo)
            {
                return null;
            }
            else if (sum.References.Count == 0)
            {
                if (@operator == ProductOperator.Divide && sum.Constant.Sign == 0)
                {
                    return null;
                }

                scale = @operator == ProductOperator.Multiply ? scale * sum.Constant : scale / sum.Constant;
            }
            else if (@operator == ProductOperator.Multiply && numerator is null)
            {
                numerator = sum;
            }
            else if (@operator == ProductOperator.Divide && denominator is null)
            {
                denominator = sum;
            }
            else
            {
                return null;
            }

            if (ExactLimit.IsBeyond(scale))
            {
                return null;
            }
        }

        return numerator is not null && denominator is not null ? new LinearQuotient(numerator, denominator, scale) : null;
    }
}
