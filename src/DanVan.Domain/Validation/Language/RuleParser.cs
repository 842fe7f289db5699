using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Reads a rule by recursive descent; how deep is counted, so that no text can exhaust the stack.</summary>
internal sealed partial class RuleParser
{
    private const int DeepestEver = 500;

    private readonly string _text;
    private readonly RuleLimits _limits;
    private readonly RuleLexer _lexer;
    private RuleToken _token;
    private int _depth;
    private int _nodes;

    private RuleParser(string text, RuleLimits limits)
    {
        _text = text;
        _limits = limits;
        _lexer = new RuleLexer(text, limits);
    }

    private enum Binding
    {
        Whole,
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Product,
        Sign,
        Power,
    }

    /// <summary>Reads a whole rule, or says what is wrong with it.</summary>
    public static IRuleNode? Parse(string text, RuleLimits limits, out RuleProblem? problem)
    {
        problem = null;
        if (text.Length > limits.Length)
        {
            problem = RuleProblem.Of(
                RuleProblemKind.TooLarge, text, new RuleSpan(limits.Length, 0), $"Found a rule of {text.Length} characters, expected at most {limits.Length}.");
            return null;
        }

        var parser = new RuleParser(text, limits);
        try
        {
            parser.Advance();
            var root = parser.Expression(Binding.Whole);
            return parser._token.Kind == RuleTokenKind.End ? root : throw parser.Expected("an operator or the end of the rule");
        }
        catch (RuleSyntaxException stopped)
        {
            problem = RuleProblem.Of(stopped.Kind, text, stopped.Span, stopped.Message);
            return null;
        }
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind == RuleTokenKind.Bad)
        {
            throw new RuleSyntaxException(_token.Problem, _token.Span, _token.Text);
        }
    }

    private RuleSyntaxException Expected(string what) =>
        new(RuleProblemKind.Syntax, _token.Span, $"Found {_lexer.Describe(_token)}, expected {what}.");

    private void Take(string symbol)
    {
        if (!_token.Is(symbol))
        {
            throw Expected($"'{symbol}'");
        }

        Advance();
    }

    private T Checked<T>(T node)
        where T : IRuleNode
    {
        if (++_nodes > _limits.Nodes)
        {
            throw new RuleSyntaxException(RuleProblemKind.TooLarge, node.Span, $"Found more than {_limits.Nodes} parts, expected a shorter rule.");
        }

        return node.Depth <= Math.Min(_limits.Depth, DeepestEver) ? node : throw TooDeep(node.Span);
    }

    private RuleSyntaxException TooDeep(RuleSpan span) =>
        new(RuleProblemKind.TooLarge, span, $"Found parts more than {Math.Min(_limits.Depth, DeepestEver)} deep inside each other, expected fewer parentheses.");

    private IRuleNode Expression(Binding least)
    {
        if (++_depth > Math.Min(_limits.Depth, DeepestEver))
        {
            throw TooDeep(_token.Span);
        }

        IRuleNode left;
        if (least == Binding.Whole && _token.Is("if"))
        {
            left = Conditional(mayBeRule: true, out var isRule);
            if (isRule)
            {
                _depth--;
                return left;
            }
        }
        else
        {
            left = Prefix(least);
        }

        left = Operators(left, least);
        _depth--;
        return left;
    }

    private IRuleNode Operators(IRuleNode left, Binding least)
    {
        while (BindingOf(_token) is { } binding && binding >= least)
        {
            left = Checked<IRuleNode>(binding switch
            {
                Binding.Or => Logic(left, "or", Binding.And),
                Binding.And => Logic(left, "and", Binding.Not),
                Binding.Comparison => Comparison(left),
                Binding.Sum => Sum(left),
                Binding.Product => Product(left),
                _ => Power(left),
            });
        }

        return left;
    }

    private static Binding? BindingOf(RuleToken token) => token.Kind is not (RuleTokenKind.Symbol or RuleTokenKind.Word) ? null : token.Text switch
    {
        "or" => Binding.Or,
        "and" => Binding.And,
        "=" or "<>" or "<" or "<=" or ">" or ">=" => Binding.Comparison,
        "+" or "-" => Binding.Sum,
        "*" or "/" or "mod" => Binding.Product,
        "^" => Binding.Power,
        _ => null,
    };

    private LogicNode Logic(IRuleNode left, string word, Binding operands)
    {
        List<IRuleNode> all = [left];
        while (_token.Is(word))
        {
            Advance();
            all.Add(Expression(operands));
        }

        return new LogicNode(word == "and", all, left.Span.To(all[^1].Span));
    }

    private ComparisonNode Comparison(IRuleNode left)
    {
        var relation = _token.Text switch
        {
            "=" => Relation.Equal,
            "<>" => Relation.NotEqual,
            "<" => Relation.Less,
            "<=" => Relation.LessOrEqual,
            ">" => Relation.Greater,
            _ => Relation.GreaterOrEqual,
        };
        Advance();
        var right = Expression(Binding.Sum);
        return BindingOf(_token) == Binding.Comparison
            ? throw Expected("one comparison at a time: join several with 'and', or put a condition in parentheses")
            : new ComparisonNode(left, relation, right, left.Span.To(right.Span));
    }

    private SumNode Sum(IRuleNode left)
    {
        List<SumTerm> terms = [new SumTerm(false, left)];
        while (BindingOf(_token) == Binding.Sum)
        {
            var isSubtracted = _token.Is("-");
            Advance();
            terms.Add(new SumTerm(isSubtracted, Expression(Binding.Product)));
        }

        return new SumNode(terms, left.Span.To(terms[^1].Value.Span));
    }

    private ProductNode Product(IRuleNode left)
    {
        List<ProductFactor> factors = [new ProductFactor(ProductOperator.Multiply, left)];
        while (BindingOf(_token) == Binding.Product)
        {
            var @operator = _token.Is("*") ? ProductOperator.Multiply : _token.Is("/") ? ProductOperator.Divide : ProductOperator.Modulo;
            Advance();
            factors.Add(new ProductFactor(@operator, Expression(Binding.Sign)));
        }

        return new ProductNode(factors, left.Span.To(factors[^1].Value.Span));
    }

    private PowerNode Power(IRuleNode left)
    {
        Advance();
        var exponent = Expression(Binding.Sign);
        return new PowerNode(left, exponent, left.Span.To(exponent.Span));
    }

    private IRuleNode Prefix(Binding least)
    {
        var start = _token.Span;
        if (_token.Is("not"))
        {
            if (least > Binding.Not)
            {
                throw Expected("a number; put the condition in parentheses");
            }

            Advance();
            var operand = Expression(Binding.Not);
            return Checked(new NotNode(operand, start.To(operand.Span)));
        }

        if (_token.Is("-"))
        {
            Advance();
            var operand = Expression(Binding.Sign);
            return Checked(new NegativeNode(operand, start.To(operand.Span)));
        }

        return Primary();
    }

    private IRuleNode Primary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case RuleTokenKind.Number:
                Advance();
                var digits = token.Text[0] == '.' ? "0" + token.Text : token.Text;
                return Checked(new NumberNode(Fraction.Parse(digits, null), token.Span));
            case RuleTokenKind.Code:
                return Reference();
            case RuleTokenKind.Word:
                return Word(token);
            case RuleTokenKind.Symbol when token.Is("("):
                Advance();
                var inner = Expression(Binding.Whole);
                Take(")");
                return inner;
            default:
                throw Expected("a number, an indicator, a function or '('");
        }
    }

    private ReferenceNode Reference()
    {
        var start = _token.Span;
        var reference = RuleReference.Of(IndicatorCode.Parse(_token.Text));
        var end = start;
        Advance();
        if (_token.Is("(") && start.Length == reference.Code.ToString().Length)
        {
            throw new RuleSyntaxException(RuleProblemKind.UnknownFunction, start, $"Found '{RuleLexer.Shown(reference.Code.ToString())}(', expected one of the functions {string.Join(", ", RuleWords.Functions.Keys.Append(RuleWords.Previous).Append(RuleWords.Children).Order(StringComparer.Ordinal))}.");
        }

        if (_token.Is("{"))
        {
            reference = reference with { Dimensions = Dimensions(out end) };
        }

        return Checked(new ReferenceNode(reference, start.To(end)));
    }
}
