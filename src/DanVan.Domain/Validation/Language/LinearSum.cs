using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>A weighted sum of references and a constant, with the terms of each reference collected.</summary>
internal sealed class LinearSum
{
    private readonly Dictionary<RuleReference, Fraction> _weights = [];

    /// <summary>Gets the references in the order they first occur; one whose terms cancel stays, with the weight zero.</summary>
    public List<RuleReference> References { get; } = [];

    /// <summary>Gets the constant.</summary>
    public Fraction Constant { get; private set; }

    /// <summary>Gets whether no reference has any weight.</summary>
    public bool IsConstant => References.TrueForAll(reference => _weights[reference].Sign == 0);

    /// <summary>Gets whether a number of it has grown beyond what is worth working with.</summary>
    public bool IsTooLarge => ExactLimit.IsBeyond(Constant) || _weights.Values.Any(ExactLimit.IsBeyond);

    /// <summary>Reads a part of a rule as a weighted sum, or null where it is none: a product of figures, a function, a division by a figure.</summary>
    public static LinearSum? Of(IRuleNode node)
    {
        var sum = new LinearSum();
        return sum.Add(node, Fraction.One) && !sum.IsTooLarge ? sum : null;
    }

    /// <summary>One sum less another.</summary>
    public static LinearSum Difference(LinearSum left, LinearSum right)
    {
        var difference = new LinearSum();
        difference.Add(left, Fraction.One);
        difference.Add(right, -1);
        return difference;
    }

    /// <summary>Gets what a reference is multiplied by.</summary>
    public Fraction WeightOf(RuleReference reference) => _weights.GetValueOrDefault(reference);

    /// <summary>Adds another sum, multiplied.</summary>
    public void Add(LinearSum other, Fraction weight)
    {
        foreach (var reference in other.References)
        {
            Add(reference, other._weights[reference] * weight);
        }

        Constant += other.Constant * weight;
    }

    private void Add(RuleReference reference, Fraction weight)
    {
        if (!_weights.TryGetValue(reference, out var before))
        {
            References.Add(reference);
        }

        _weights[reference] = before + weight;
    }

    private bool Add(IRuleNode node, Fraction weight)
    {
        switch (node)
        {
            case NumberNode number:
                Constant += number.Value * weight;
                return true;
            case ReferenceNode { Reference.OfChildren: false } reference:
                Add(reference.Reference, weight);
                return true;
            case NegativeNode negative:
                return Add(negative.Operand, -weight);
            case SumNode sum:
                foreach (var term in sum.Terms)
                {
                    if (!Add(term.Value, term.IsSubtracted ? -weight : weight))
                    {
                        return false;
                    }
                }

                return true;
            case CallNode { Function: RuleFunction.Sum } call:
                foreach (var argument in call.Arguments)
                {
                    if (!Add(argument, weight))
                    {
                        return false;
                    }
                }

                return true;
            case ProductNode product:
                return AddProduct(product, weight);
            case PowerNode power when ExactPower.Of(power) is { } value:
                Constant += value * weight;
                return true;
            default:
                return false;
        }
    }

    private bool AddProduct(ProductNode product, Fraction weight)
    {
        LinearSum? varying = null;
        var factor = weight;
        foreach (var (@operator, value) in product.Factors)
        {
            if (@operator == ProductOperator.Modulo || Of(value) is not { } sum)
            {
                return false;
            }

            if (sum.References.Count > 0)
            {
                if (varying is not null || @operator == ProductOperator.Divide)
                {
                    return false;
                }

                varying = sum;
            }
            else if (@operator == ProductOperator.Multiply)
            {
                factor *= sum.Constant;
            }
            else if (sum.Constant.Sign == 0)
            {
                return false;
            }
            else
            {
                factor /= sum.Constant;
            }

            if (ExactLimit.IsBeyond(factor))
            {
                return false;
            }
        }

        if (varying is null)
        {
            Constant += factor;
        }
        else
        {
            Add(varying, factor);
        }

        return true;
    }
}
