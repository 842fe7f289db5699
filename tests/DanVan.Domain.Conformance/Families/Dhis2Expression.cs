using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Puts a DHIS2 expression into the spelling of the rule language, and remembers which name became which figure.</summary>
/// <remarks>Precedence, highest first: ^ (to the right), unary + - !, * / %, + -, &lt; &lt;= &gt; &gt;=, == !=, &amp;&amp;, ||. Everything is put in parentheses.</remarks>
internal sealed class Dhis2Expression
{
    private static readonly string[][] s_levels = [["||", "or"], ["&&", "and"], ["==", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "/", "%"]];

    private const int FirstOfNumbers = 4;

    private readonly Dhis2Names _names;
    private readonly List<string> _tokens;
    private readonly HashSet<string> _quoted = [];
    private int _at;

    private Dhis2Expression(string text, Dhis2Names names)
    {
        _names = names;
        _tokens = Dhis2Tokens.Of(text);
    }

    private string Token => _at < _tokens.Count ? _tokens[_at] : "";

    /// <summary>Translates and reads an expression.</summary>
    /// <exception cref="FormatException">It is no DHIS2 expression, or the rule language refuses it.</exception>
    /// <exception cref="UnknownNameException">It uses something that the rule language deliberately has not, or that the case does not describe.</exception>
    public static RuleExpression Read(string text, Dhis2Names names)
    {
        var translation = new Dhis2Expression(text, names);
        var translated = translation.Level(0);
        if (translation._at < translation._tokens.Count)
        {
            throw new FormatException($"'{translation.Token}' was not expected.");
        }

        var expression = RuleExpression.Parse(translated);
        return RuleTypes.Check(expression).FirstOrDefault(found => found.Kind != RuleProblemKind.DivisionByZero) is not { } problem ? expression
            : problem.Kind == RuleProblemKind.NotSupported ? throw new UnknownNameException(problem.Message)
            : throw new FormatException(problem.ToString());
    }

    private string Level(int level)
    {
        if (level == s_levels.Length)
        {
            return Unary();
        }

        var left = Level(level + 1);
        while (s_levels[level].Contains(Token))
        {
            var sign = Token switch
            {
                "||" => "or",
                "&&" => "and",
                "==" => "=",
                "!=" => "<>",
                "%" => "mod",
                var same => same,
            };
            _at++;
            var right = Level(level + 1);
            if (level >= FirstOfNumbers && (_quoted.Contains(left) || _quoted.Contains(right)))
            {
                throw new FormatException($"'{sign}' works on numbers, and words were found.");
            }

            left = $"({left} {sign} {right})";
        }

        return left;
    }

    private string Unary()
    {
        switch (Token)
        {
            case "-":
                _at++;
                return $"(-{Unary()})";
            case "+":
                _at++;
                return Unary();
            case "!" or "not":
                _at++;
                return $"(not {Unary()})";
            default:
                var left = Primary();
                if (Token != "^")
                {
                    return left;
                }

                _at++;
                return $"({left} ^ {Unary()})";
        }
    }

    private string Primary()
    {
        var token = Token;
        _at++;
        if (token == "(")
        {
            var inner = Level(0);
            Take(")");
            return $"({inner})";
        }

        if (token.Length > 0 && (char.IsAsciiDigit(token[0]) || token[0] == '.'))
        {
            // "2." and "1e3" are written otherwise in rules.
            var digits = (token[0] == '.' ? "0" + token : token).TrimEnd('.').Replace(".e", "e", StringComparison.OrdinalIgnoreCase);
            return Dhis2Names.Literal(Fraction.Parse(digits, CultureInfo.InvariantCulture));
        }

        if (token.Length > 0 && token[0] is '"' or '\'')
        {
            var word = Dhis2Names.Literal(_names.NumberOf(token[1..^1]));
            _quoted.Add(word);
            return word;
        }

        if (Token == "(")
        {
            return Function(token);
        }

        return token switch
        {
            "true" or "false" => token,
            "null" => "missing",
            _ => _names.Translate(token),
        };
    }

    private string Function(string name)
    {
        _at++;
        if (name.StartsWith("orgUnit.", StringComparison.Ordinal))
        {
            var units = new List<string>();
            while (Token is not (")" or ""))
            {
                units.Add(Token);
                _at++;
                _at += Token == "," ? 1 : 0;
            }

            Take(")");
            return _names.IsUnit(name, units) ? "true" : "false";
        }

        var arguments = new List<string>();
        while (Token is not (")" or ""))
        {
            arguments.Add(Level(0));
            if (Token != ")")
            {
                Take(",");
            }
        }

        Take(")");
        return (name, arguments) switch
        {
            ("if", [var condition, var then, var otherwise]) => $"if({condition}, {then}, {otherwise})",
            ("isNull", [var value]) => $"(count({value}) = 0)",
            ("isNotNull", [var value]) => $"(count({value}) = 1)",
            ("firstNonNull", [_, ..]) => $"or_else({string.Join(", ", arguments)}, missing)",
            ("greatest", [_, ..]) => $"max({string.Join(", ", arguments)})",
            ("least", [_, ..]) => $"min({string.Join(", ", arguments)})",
            ("removeZeros", [var value]) => $"zero_as_missing({value})",
            ("log" or "log10" or "ln" or "sqrt" or "exp", [_, ..]) => throw new UnknownNameException("logarithms and roots are not exact numbers"),
            ("if" or "isNull" or "isNotNull" or "firstNonNull" or "greatest" or "least" or "removeZeros" or "log" or "log10", _) =>
                throw new FormatException($"'{name}' was given {arguments.Count} values."),
            _ => throw new UnknownNameException($"the function '{name}' has no counterpart here"),
        };
    }

    private void Take(string token)
    {
        if (Token != token)
        {
            throw new FormatException($"'{Token}' was found and '{token}' expected.");
        }

        _at++;
    }
}
