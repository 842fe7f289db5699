using System.Text;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Writes a rule so that reading it gives the same rule again, with no more parentheses than it needs.</summary>
internal sealed class RulePrinter
{
    private const int Whole = 0;
    private const int Or = 1;
    private const int And = 2;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int Sum = 5;
    private const int Product = 6;
    private const int Sign = 7;
    private const int Power = 8;
    private const int Primary = 9;

    private readonly StringBuilder _text = new();

    /// <summary>Writes a rule, or a part of one.</summary>
    public static string Print(IRuleNode node)
    {
        var printer = new RulePrinter();
        printer.Write(node, Whole);
        return printer._text.ToString();
    }

    /// <summary>Writes a comparison sign.</summary>
    public static string SignOf(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.NotEqual => "<>",
        Relation.Less => "<",
        Relation.LessOrEqual => "<=",
        Relation.Greater => ">",
        _ => ">=",
    };

    private static int LevelOf(IRuleNode node) => node switch
    {
        ImplicationNode => Whole,
        LogicNode logic => logic.IsAnd ? And : Or,
        NotNode => Not,
        ComparisonNode => Comparison,
        SumNode => Sum,
        ProductNode => Product,
        NegativeNode => Sign,
        PowerNode => Power,
        _ => Primary,
    };

    private void Write(IRuleNode node, int least)
    {
        var needsParentheses = LevelOf(node) < least;
        if (needsParentheses)
        {
            _text.Append('(');
        }

        WriteBare(node);
        if (needsParentheses)
        {
            _text.Append(')');
        }
    }

    private void WriteBare(IRuleNode node)
    {
        switch (node)
        {
            case NumberNode number:
                _text.Append(Decimal(number.Value));
                break;
            case TruthNode truth:
                _text.Append(truth.Value ? "true" : "false");
                break;
            case MissingNode:
                _text.Append("missing");
                break;
            case ReferenceNode reference:
                WriteReference(reference.Reference);
                break;
            case NegativeNode negative:
                _text.Append('-');
                Write(negative.Operand, Sign);
                break;
            case NotNode not:
                _text.Append("not ");
                Write(not.Operand, Not);
                break;
            case SumNode sum:
                WriteSum(sum);
                break;
            case ProductNode product:
                WriteProduct(product);
                break;
            case PowerNode power:
                Write(power.Base, Primary);
                _text.Append(" ^ ");
                Write(power.Exponent, Sign);
                break;
            case ComparisonNode comparison:
                Write(comparison.Left, Sum);
                _text.Append(' ').Append(SignOf(comparison.Relation)).Append(' ');
                Write(comparison.Right, Sum);
                break;
            case LogicNode logic:
                WriteJoined(logic.Operands, logic.IsAnd ? " and " : " or ", logic.IsAnd ? Not : And);
                break;
            case ImplicationNode implication:
                _text.Append("if ");
                Write(implication.Condition, Or);
                _text.Append(" then ");
                Write(implication.Conclusion, Whole);
                break;
            case CallNode call:
                _text.Append(NameOf(call.Function)).Append('(');
                WriteJoined(call.Arguments, ", ", Or);
                _text.Append(')');
                break;
        }
    }

    private void WriteSum(SumNode sum)
    {
        for (var i = 0; i < sum.Terms.Count; i++)
        {
            _text.Append(i == 0 ? "" : sum.Terms[i].IsSubtracted ? " - " : " + ");
            Write(sum.Terms[i].Value, Product);
        }
    }

    private void WriteProduct(ProductNode product)
    {
        for (var i = 0; i < product.Factors.Count; i++)
        {
            _text.Append(i == 0 ? "" : product.Factors[i].Operator switch
            {
                ProductOperator.Multiply => " * ",
                ProductOperator.Divide => " / ",
                _ => " mod ",
            });
            Write(product.Factors[i].Value, Sign);
        }
    }

    private void WriteJoined(IReadOnlyList<IRuleNode> nodes, string between, int least)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            _text.Append(i == 0 ? "" : between);
            Write(nodes[i], least);
        }
    }

    private void WriteReference(RuleReference reference)
    {
        var shifts = reference.PeriodsBack + (reference.OfChildren ? 1 : 0);
        _text.Append(reference.OfChildren ? "children(" : "");
        for (var i = 0; i < reference.PeriodsBack; i++)
        {
            _text.Append("previous(");
        }

        var code = reference.Code.ToString();
        _text.Append(IsPlain(code) ? code : $"[{code}]");
        if (reference.Dimensions.Count > 0)
        {
            var between = '{';
            foreach (var (dimension, member) in reference.Dimensions)
            {
                _text.Append(between).Append(Quoted(dimension)).Append('=').Append(Quoted(member));
                between = ',';
            }

            _text.Append('}');
        }

        _text.Append(')', shifts);
    }

    private static bool IsPlain(string code) => code.AsSpan().ContainsAnyInRange('a', 'z') && !char.IsAsciiDigit(code[0]) && !RuleWords.Kept.Contains(code);

    private static string Quoted(string name) =>
        Indicators.IndicatorCode.TryParse(name, null, out _) && IsPlain(name) ? name : $"\"{name}\"";

    private static string NameOf(RuleFunction function) => RuleWords.Functions.First(pair => pair.Value == function).Key;

    private static string Decimal(Fraction value)
    {
        if (value.IsInteger)
        {
            return value.ToString();
        }

        // The number was read from decimal digits, so that its denominator has no factors but two and five.
        var decimals = 1;
        while (!(value * Fraction.PowerOfTen(decimals)).IsInteger)
        {
            decimals++;
        }

        return value.ToString($"F{decimals}", null);
    }
}
