using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The rules and the record of a case as a system of constraints.</summary>
internal static class RuleSystem
{
    /// <summary>Reads { rules, record, weights, fixed, integer_fields, rounding_steps }; all but the first two optional.</summary>
    public static ConstraintSystem Of(JsonElement @case, string record, string steps)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var stated = @case.GetProperty(record).EnumerateObject().ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        foreach (var name in stated.Keys.Order(StringComparer.Ordinal))
        {
            places.Add(name, places.Count);
        }

        List<ConstraintRule> rules = [.. @case.GetProperty("rules").EnumerateArray().Select(rule => RuleText.Parse(rule.GetString()!, places))];
        var weights = NumbersOf(@case, "weights");
        var widths = NumbersOf(@case, steps);
        var isFixed = NamesOf(@case, "fixed");
        var isInteger = NamesOf(@case, "integer_fields");
        return new ConstraintSystem
        {
            Rules = rules,
            Variables = [.. places.OrderBy(place => place.Value).Select(place => Variable(place.Key))],
        };

        ConstraintVariable Variable(string name)
        {
            Fraction? written = stated.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? CaseNumber.Exact(value) : null;
            var half = widths.GetValueOrDefault(name) / 2;
            return new ConstraintVariable
            {
                Name = name,
                Written = written,
                Stated = written is { } number ? Interval.Closed(number - half, number + half) : null,
                Weight = weights.TryGetValue(name, out var weight) ? weight : 1,
                IsFixed = isFixed.Contains(name),
                IsInteger = isInteger.Contains(name),
            };
        }
    }

    /// <summary>A set of values as case files write it: "75", "(2,+inf)", "(-inf,1) or (1,+inf)".</summary>
    public static string Text(IReadOnlyList<Interval> pieces) => string.Join(" or ", pieces.Select(piece => piece.IsPoint
        ? Text(piece.Lower!.Value)
        : $"{(piece.LowerClosed ? '[' : '(')}{(piece.Lower is { } lower ? Text(lower) : "-inf")},{(piece.Upper is { } upper ? Text(upper) : "+inf")}{(piece.UpperClosed ? ']' : ')')}"));

    /// <summary>A number as case files write it: as a decimal where it is one, otherwise as a fraction.</summary>
    public static string Text(Fraction value)
    {
        for (var decimals = 0; decimals <= 30; decimals++)
        {
            if ((value * Fraction.PowerOfTen(decimals)).IsInteger)
            {
                return value.ToString($"F{decimals}", null);
            }
        }

        return value.ToString();
    }

    private static Dictionary<string, Fraction> NumbersOf(JsonElement @case, string property) => @case.TryGetProperty(property, out var numbers)
        ? numbers.EnumerateObject().ToDictionary(number => number.Name, number => CaseNumber.Exact(number.Value), StringComparer.Ordinal)
        : new Dictionary<string, Fraction>(StringComparer.Ordinal);

    private static HashSet<string> NamesOf(JsonElement @case, string property) =>
        @case.TryGetProperty(property, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}
