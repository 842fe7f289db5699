using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Conformance;

/// <summary>Reads rules as case files write them: "x + y == z", "cost >= 0.6*turnover", "if (a == 0) b == 0".</summary>
internal sealed class RuleText
{
    private static readonly string[] s_signs = ["==", "!=", "<=", ">=", "&&", "||", "<>", "+", "-", "*", "/", "(", ")", "<", ">", "=", "!", "&", "|"];

    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _places;
    private int _next;

    private RuleText(string text, Dictionary<string, int> places)
    {
        _places = places;
        var at = 0;
        while (at < text.Length)
        {
            var length = LengthAt(text, at);
            if (length > 0)
            {
                _words.Add(text.Substring(at, length));
            }

            at += Math.Max(length, 1);
        }
    }

    /// <summary>Reads a rule over named variables, giving a place to names not met before.</summary>
    /// <exception cref="FormatException">The text is no rule.</exception>
    public static ConstraintRule Parse(string text, Dictionary<string, int> places)
    {
        var reader = new RuleText(text, places);
        var ways = reader.ReadRule();
        return reader._next == reader._words.Count
            ? new ConstraintRule { Id = text, Alternatives = [.. ways.Select(way => new ConstraintAlternative { Linear = way })] }
            : throw reader.Unexpected("the end");
    }

    private static int LengthAt(string text, int at)
    {
        static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
        if (char.IsWhiteSpace(text[at]))
        {
            return 0;
        }

        if (Array.Find(s_signs, sign => text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) is { } found)
        {
            return found.Length;
        }

        var end = at;
        while (end < text.Length && IsOfName(text[end]))
        {
            end++;
        }

        return end > at ? end - at : throw new FormatException($"'{text}' has '{text[at]}' at {at}; expected a name, a number or a sign.");
    }

    // A formula is a list of ways to be true, each a list of comparisons.
    private List<List<LinearConstraint>> ReadRule()
    {
        if (!Take("if"))
        {
            return ReadEither();
        }

        Expect("(");
        var condition = ReadEither();
        Expect(")");
        var then = ReadRule();
        List<List<LinearConstraint>> ways = [.. Not(condition), .. then];
        return Take("else") ? Both(ways, [.. condition, .. ReadRule()]) : ways;
    }

    private List<List<LinearConstraint>> ReadEither()
    {
        var ways = ReadBoth();
        while (Take("|") || Take("||") || Take("or"))
        {
            ways = [.. ways, .. ReadBoth()];
        }

        return ways;
    }

    private List<List<LinearConstraint>> ReadBoth()
    {
        var ways = ReadComparison();
        while (Take("&") || Take("&&") || Take("and"))
        {
            ways = Both(ways, ReadComparison());
        }

        return ways;
    }

    private List<List<LinearConstraint>> ReadComparison()
    {
        if (Take("!") || Take("not"))
        {
            return Not(ReadComparison());
        }

        var start = _next;
        if (Take("("))
        {
            // Either a formula in parentheses or a sum that begins with one.
            try
            {
                var inner = ReadEither();
                Expect(")");
                return inner;
            }
            catch (FormatException)
            {
                _next = start;
            }
        }

        var left = ReadSum();
        var relation = ReadRelation();
        var difference = left.Minus(ReadSum());
        return [[new LinearConstraint { Terms = difference.Terms, Relation = relation, Constant = -difference.Constant }]];
    }

    private Relation ReadRelation() => Next() switch
    {
        "==" or "=" => Relation.Equal,
        "!=" or "<>" => Relation.NotEqual,
        "<" => Relation.Less,
        "<=" => Relation.LessOrEqual,
        ">" => Relation.Greater,
        ">=" => Relation.GreaterOrEqual,
        _ => throw Unexpected("a comparison"),
    };

    private Sum ReadSum()
    {
        var sum = ReadProduct();
        while (true)
        {
            if (Take("+"))
            {
                sum = sum.Minus(ReadProduct().Times(-1));
            }
            else if (Take("-"))
            {
                sum = sum.Minus(ReadProduct());
            }
            else
            {
                return sum;
            }
        }
    }

    private Sum ReadProduct()
    {
        var product = ReadFactor();
        while (true)
        {
            if (Take("*"))
            {
                var other = ReadFactor();
                product = other.Terms.Length == 0 ? product.Times(other.Constant)
                    : product.Terms.Length == 0 ? other.Times(product.Constant) : throw Unexpected("a number as one of two factors");
            }
            else if (Take("/"))
            {
                var divisor = ReadFactor();
                product = divisor.Terms.Length == 0 ? product.Times(divisor.Constant.Reciprocal()) : throw Unexpected("a number as divisor");
            }
            else
            {
                return product;
            }
        }
    }

    private Sum ReadFactor()
    {
        if (Take("-"))
        {
            return ReadFactor().Times(-1);
        }

        if (Take("("))
        {
            var inner = ReadSum();
            Expect(")");
            return inner;
        }

        var word = Next();
        if (char.IsDigit(word[0]) || word[0] == '.')
        {
            return new Sum([], Fraction.Parse(word, CultureInfo.InvariantCulture));
        }

        if (!char.IsLetter(word[0]) && word[0] != '_')
        {
            throw Unexpected("a name or a number");
        }

        if (!_places.TryGetValue(word, out var place))
        {
            place = _places.Count;
            _places.Add(word, place);
        }

        return new Sum([new LinearTerm(place, 1)], 0);
    }

    private static List<List<LinearConstraint>> Both(List<List<LinearConstraint>> one, List<List<LinearConstraint>> other) =>
        [.. one.SelectMany(_ => other, (a, b) => (List<LinearConstraint>)[.. a, .. b])];

    private static List<List<LinearConstraint>> Not(List<List<LinearConstraint>> ways) =>
        ways.Aggregate((List<List<LinearConstraint>>)[[]], (sofar, way) => Both(sofar, [.. way.Select(one => (List<LinearConstraint>)[one with { Relation = Opposite(one.Relation) }])]));

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.Less => Relation.GreaterOrEqual,
        Relation.GreaterOrEqual => Relation.Less,
        Relation.Greater => Relation.LessOrEqual,
        _ => Relation.Greater,
    };

    private bool Take(string word)
    {
        var isNext = _next < _words.Count && _words[_next] == word;
        _next += isNext ? 1 : 0;
        return isNext;
    }

    private void Expect(string word)
    {
        if (!Take(word))
        {
            throw Unexpected($"'{word}'");
        }
    }

    private string Next() => _next < _words.Count ? _words[_next++] : throw Unexpected("more");

    private FormatException Unexpected(string expected) =>
        new($"Expected {expected} in '{string.Join(' ', _words)}' at word {_next}.");

    private sealed record Sum(LinearTerm[] Terms, Fraction Constant)
    {
        public Sum Times(Fraction factor) => new([.. Terms.Select(term => term with { Coefficient = term.Coefficient * factor })], Constant * factor);

        public Sum Minus(Sum other)
        {
            var terms = new SortedDictionary<int, Fraction>();
            foreach (var term in Terms.Concat(other.Times(-1).Terms))
            {
                terms[term.Variable] = terms.GetValueOrDefault(term.Variable) + term.Coefficient;
            }

            return new Sum([.. terms.Select(term => new LinearTerm(term.Key, term.Value))], Constant - other.Constant);
        }
    }
}
