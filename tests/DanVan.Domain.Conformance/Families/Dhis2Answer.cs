using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>What DHIS2 cases expect, against what rules give.</summary>
internal static class Dhis2Answer
{
    /// <summary>What the case says is right: a corrected answer where there is one, else the expected one.</summary>
    public static JsonElement? Expected(JsonElement @case, string name) =>
        @case.TryGetProperty("correct_" + name, out var correct) ? correct
        : @case.TryGetProperty("expected", out var expected) && expected.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The gap policy of a strategy.</summary>
    public static GapPolicy PolicyOf(JsonElement given, string name, GapPolicy otherwise) =>
        !given.TryGetProperty(name, out var strategy) ? otherwise : strategy.GetString() switch
        {
            "SKIP_IF_ANY_VALUE_MISSING" => GapPolicy.SkipIfAnyMissing,
            "SKIP_IF_ALL_VALUES_MISSING" => GapPolicy.SkipIfAllMissing,
            "NEVER_SKIP" => GapPolicy.NeverSkip,
            var unknown => throw new UnknownNameException($"the strategy '{unknown}' has no counterpart here"),
        };

    /// <summary>Compares the value of an expression, as text where it is no number.</summary>
    public static CaseResult Compare(JsonElement @case, JsonElement expected, Dhis2Names names, RuleExpression expression, GapPolicy policy)
    {
        var program = RuleProgram.Compile(expression);
        var figures = names.FiguresFor(program);
        if (expression.IsCondition)
        {
            var outcome = program.Evaluate(figures, policy);
            var truth = outcome.Verdict switch
            {
                Verdict.Holds => "true",
                Verdict.Impossible => "false",
                _ => "none",
            };
            return CaseResult.Compare(expected.ValueKind is JsonValueKind.Null ? "none" : expected.ToString().ToLowerInvariant(), truth);
        }

        var value = program.ValueOf(figures, policy);
        return value.Reason == RuleReason.NotWorkedOut
            ? throw new UnknownNameException("fractional powers are not exact numbers")
            : Compare(@case, expected, names, value);
    }

    /// <summary>Compares a value that was worked out; what cannot be divided has none.</summary>
    public static CaseResult Compare(JsonElement @case, JsonElement expected, Dhis2Names names, RuleValue value)
    {
        var text = expected.ValueKind == JsonValueKind.String ? expected.GetString()! : null;
        var expectsNothing = expected.ValueKind == JsonValueKind.Null || text is "NaN" or "Infinity" or "-Infinity";
        if (value.Interval is not { IsPoint: true, Lower: { } got })
        {
            return expectsNothing ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), $"none ({value.Reason})");
        }

        if (expectsNothing || expected.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return new CaseResult.Failed(expected.ToString(), got.ToString());
        }

        var isWord = text is not null && !Fraction.TryParse(text, CultureInfo.InvariantCulture, out _);
        return (isWord ? got == names.NumberOf(text!) : IsSame(@case, expected, got)) ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), got.ToString());
    }

    /// <summary>Says whether a number is the expected one, as exactly as that one is written, or within the tolerance of the case.</summary>
    public static bool IsSame(JsonElement @case, JsonElement expected, Fraction got)
    {
        var wanted = CaseNumber.Exact(expected);
        if (@case.TryGetProperty("tolerance", out var tolerance) && (got - wanted).Abs() <= CaseNumber.Exact(tolerance))
        {
            return true;
        }

        var text = expected.ToString();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return wanted == got || (point >= 0 && !text.Contains('E', StringComparison.OrdinalIgnoreCase) && Figure.Of(wanted, text.Length - point - 1).ToInterval().Contains(got));
    }

    /// <summary>Says whether a side of a violation is the expected one; DHIS2 shows it with one decimal from ten upwards, with three digits below, and a missing one as 0.</summary>
    public static bool IsSide(JsonElement expected, Interval? side)
    {
        var wanted = CaseNumber.Exact(expected);
        if (side is not { IsPoint: true, Lower: { } got })
        {
            return side is null && wanted.Sign == 0;
        }

        var step = Fraction.Of(1, 10);
        for (var i = 0; i < 30 && got.Sign != 0 && got.Abs() < 10; i++)
        {
            step = Fraction.PowerOfTen(-2 - i);
            if (got.Abs() * Fraction.PowerOfTen(i) >= 1)
            {
                break;
            }
        }

        return wanted == got || RoundedInterval.Of(wanted, step, Rounding.Nearest).Contains(got);
    }
}
