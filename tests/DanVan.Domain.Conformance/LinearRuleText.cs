using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Conformance;

/// <summary>Reads a linear rule of a case: "x1 + x2 == x3", "cost - 0.6*turnover >= 0".</summary>
internal static class LinearRuleText
{
    private static readonly (string Sign, Relation Relation)[] s_relations =
    [
        ("==", Relation.Equal), ("!=", Relation.NotEqual), ("<=", Relation.LessOrEqual), (">=", Relation.GreaterOrEqual), ("<", Relation.Less), (">", Relation.Greater),
    ];

    /// <summary>Reads a rule; the constant stands on the right.</summary>
    /// <param name="text">The rule.</param>
    /// <param name="placeOf">The place of a variable in the system.</param>
    public static LinearConstraint Read(string text, Func<string, int> placeOf)
    {
        var (sign, relation) = Array.Find(s_relations, candidate => text.Contains(candidate.Sign, StringComparison.Ordinal));
        if (sign is null)
        {
            throw new UnknownNameException($"the rule '{text}' has no comparison that this family reads");
        }

        var at = text.IndexOf(sign, StringComparison.Ordinal);
        var coefficients = new SortedDictionary<int, Fraction>();
        var constant = Fraction.Zero;
        AddSide(text[..at], 1);
        AddSide(text[(at + sign.Length)..], -1);
        return new LinearConstraint
        {
            Terms = [.. coefficients.Where(term => term.Value.Sign != 0).Select(term => new LinearTerm(term.Key, term.Value))],
            Relation = relation,
            Constant = constant,
        };

        void AddSide(string side, int weight)
        {
            foreach (var term in side.Replace(" ", "", StringComparison.Ordinal).Replace("-", "+-", StringComparison.Ordinal).Split('+', StringSplitOptions.RemoveEmptyEntries))
            {
                var factor = term[0] == '-' ? -weight : weight;
                var parts = term.TrimStart('-').Split('*');
                if (parts.Length > 2)
                {
                    throw new UnknownNameException($"the rule '{text}' is not linear");
                }

                var number = parts.Where(part => char.IsAsciiDigit(part[0])).Aggregate((Fraction)factor, (product, part) => product * Fraction.Parse(part, CultureInfo.InvariantCulture));
                if (parts.FirstOrDefault(part => !char.IsAsciiDigit(part[0])) is { } name)
                {
                    coefficients[placeOf(name)] = coefficients.GetValueOrDefault(placeOf(name)) + number;
                }
                else
                {
                    constant -= number;
                }
            }
        }
    }
}
