namespace DanVan.Domain.Validation.Language;

internal sealed partial class RuleParser
{
    private const int MostPeriodsBack = 100;

    private IRuleNode Word(RuleToken token)
    {
        switch (token.Text)
        {
            case "true" or "false":
                Advance();
                return Checked(new TruthNode(token.Text == "true", token.Span));
            case "missing":
                Advance();
                return Checked(new MissingNode(token.Span));
            case "if":
                return Conditional(mayBeRule: false, out _);
            case RuleWords.Previous:
                return Previous();
            case RuleWords.Children:
                return Children();
        }

        if (RuleWords.Refused.TryGetValue(token.Text, out var reason))
        {
            throw new RuleSyntaxException(RuleProblemKind.NotSupported, token.Span, $"Found '{token.Text}'. {reason}");
        }

        if (RuleWords.Functions.TryGetValue(token.Text, out var function))
        {
            return Call(function);
        }

        throw token.Text.Contains('_', StringComparison.Ordinal)
            ? new RuleSyntaxException(RuleProblemKind.UnknownFunction, token.Span, $"Found '{RuleLexer.Shown(token.Text)}', expected one of the functions {string.Join(", ", RuleWords.Functions.Keys.Order(StringComparer.Ordinal))}; an indicator code has hyphens or dots, no underscore.")
            : Expected("a number, an indicator, a function or '('");
    }

    private CallNode Call(RuleFunction function)
    {
        var start = _token.Span;
        var name = _token.Text;
        Advance();
        if (!_token.Is("("))
        {
            throw Expected($"'(' after the function; an indicator of that name is written [{name}]");
        }

        Advance();
        var arguments = _token.Is(")") ? [] : Arguments(Expression(Binding.Or));
        var end = _token.Span;
        Take(")");
        return Checked(MakeCall(function, name, arguments, start.To(end)));
    }

    private List<IRuleNode> Arguments(IRuleNode first)
    {
        List<IRuleNode> arguments = [first];
        while (_token.Is(","))
        {
            Advance();
            arguments.Add(Expression(Binding.Or));
        }

        return arguments;
    }

    private static CallNode MakeCall(RuleFunction function, string name, List<IRuleNode> arguments, RuleSpan span)
    {
        var (least, most, words) = function switch
        {
            RuleFunction.Percent or RuleFunction.BothOrNeither or RuleFunction.NotBoth => (2, 2, "two values"),
            RuleFunction.Present or RuleFunction.ZeroAsMissing => (1, 1, "one value"),
            RuleFunction.If => (3, 3, "a condition and two values"),
            RuleFunction.OrElse => (2, int.MaxValue, "two values or more"),
            _ => (1, int.MaxValue, "one value or more"),
        };
        return arguments.Count >= least && arguments.Count <= most
            ? new CallNode(function, arguments, span)
            : throw new RuleSyntaxException(RuleProblemKind.WrongArguments, span, $"Found {arguments.Count} in the parentheses of '{name}', expected {words}.");
    }

    /// <summary>Reads <c>if(condition, a, b)</c>, or <c>if condition then rule</c> where the condition may begin with a parenthesis too.</summary>
    private IRuleNode Conditional(bool mayBeRule, out bool isRule)
    {
        isRule = mayBeRule;
        var start = _token.Span;
        Advance();
        IRuleNode condition;
        if (_token.Is("("))
        {
            Advance();
            condition = Expression(Binding.Whole);
            if (_token.Is(","))
            {
                var arguments = Arguments(condition);
                var end = _token.Span;
                Take(")");
                isRule = false;
                return Checked(MakeCall(RuleFunction.If, "if", arguments, start.To(end)));
            }

            Take(mayBeRule ? ")" : ",");
            condition = Operators(condition, Binding.Or);
        }
        else
        {
            condition = mayBeRule ? Expression(Binding.Or) : throw Expected("'(' after 'if': as a value it is written if(condition, a, b)");
        }

        if (!_token.Is("then"))
        {
            throw Expected("'then'");
        }

        Advance();
        var conclusion = Expression(Binding.Whole);
        return Checked(new ImplicationNode(condition, conclusion, start.To(conclusion.Span)));
    }

    private ReferenceNode Previous()
    {
        var start = _token.Span;
        var inner = Shifted(out var end);
        return inner.PeriodsBack < MostPeriodsBack
            ? Checked(new ReferenceNode(inner with { PeriodsBack = inner.PeriodsBack + 1 }, start.To(end)))
            : throw new RuleSyntaxException(RuleProblemKind.TooLarge, start, $"Found a figure more than {MostPeriodsBack} periods back, expected fewer 'previous'.");
    }

    private ReferenceNode Children()
    {
        var start = _token.Span;
        var inner = Shifted(out var end);
        return inner.OfChildren
            ? throw new RuleSyntaxException(RuleProblemKind.NotSupported, start, "Found children of children, expected the units directly below.")
            : Checked(new ReferenceNode(inner with { OfChildren = true }, start.To(end)));
    }

    private RuleReference Shifted(out RuleSpan end)
    {
        var name = _token.Text;
        Advance();
        if (!_token.Is("("))
        {
            throw Expected($"'(' after the function; an indicator of that name is written [{name}]");
        }

        Advance();
        var inner = Expression(Binding.Sum) as ReferenceNode ?? throw Expected($"one indicator in the parentheses of '{name}'");
        end = _token.Span;
        Take(")");
        return inner.Reference;
    }

    private Dictionary<string, string> Dimensions(out RuleSpan end)
    {
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        do
        {
            Advance();
            var dimension = Name("the name of a dimension");
            var at = _token.Span;
            Take("=");
            if (!dimensions.TryAdd(dimension, Name("a member of the dimension")))
            {
                throw new RuleSyntaxException(RuleProblemKind.Syntax, at, $"Found the dimension '{RuleLexer.Shown(dimension)}' twice, expected one member of each.");
            }
        }
        while (_token.Is(","));

        end = _token.Span;
        Take("}");
        return dimensions;
    }

    private string Name(string what)
    {
        if (_token.Kind is not (RuleTokenKind.Code or RuleTokenKind.Number or RuleTokenKind.Text or RuleTokenKind.Word))
        {
            throw Expected($"{what}, such as level=commune");
        }

        var name = _token.Text;
        Advance();
        return name;
    }
}
