using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Is a DHIS2 validation rule violated, and what are its sides?</summary>
internal sealed class ValidationRuleFamily() : KindFamily("validation_rule")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var expected = Dhis2Answer.Expected(@case, "violation") is { } violation ? violation.GetBoolean() : throw new UnknownNameException("the case does not say whether the rule is violated");
        var outcome = IsLeftOut(given) ? default : Evaluate(given);
        var sidesMatch = !expected
            || ((Dhis2Answer.Expected(@case, "left") is not { } left || Dhis2Answer.IsSide(left, outcome.Left))
                && (Dhis2Answer.Expected(@case, "right") is not { } right || Dhis2Answer.IsSide(right, outcome.Right)));
        return outcome.IsViolated == expected && sidesMatch
            ? CaseResult.Pass
            : new CaseResult.Failed(@case.GetProperty("expected").ToString(), $"violation {outcome.IsViolated}, {outcome.Left?.ToString() ?? "none"} and {outcome.Right?.ToString() ?? "none"}");
    }

    /// <summary>A rule may ask to be left out while a form is being filled in.</summary>
    private static bool IsLeftOut(JsonElement given) =>
        given.TryGetProperty("skipFormValidation", out var skip) && skip.ValueKind == JsonValueKind.True
        && given.TryGetProperty("runMode", out var mode) && mode.GetString() == "form";

    private static Answer Evaluate(JsonElement given)
    {
        var values = given.TryGetProperty("values", out var all) ? all : default;
        var groups = values.ValueKind == JsonValueKind.Object ? values.EnumerateObject().Select(value => value.Value).ToList() : [];
        if (groups.Count == 0 || groups.Exists(group => group.ValueKind != JsonValueKind.Object))
        {
            return Evaluate(given, values);
        }

        // Values in groups, such as attribute options, are checked group by group.
        var outcomes = groups.Select(group => Evaluate(given, group)).ToList();
        return outcomes.Find(outcome => outcome.IsViolated);
    }

    private static Answer Evaluate(JsonElement given, JsonElement values)
    {
        var names = new Dhis2Names(given, values);
        var left = Dhis2Expression.Read(given.GetProperty("left").ToString(), names);
        var right = Dhis2Expression.Read(given.GetProperty("right").ToString(), names);
        var leftPolicy = Dhis2Answer.PolicyOf(given, "leftStrategy", GapPolicy.NeverSkip);
        var rightPolicy = Dhis2Answer.PolicyOf(given, "rightStrategy", GapPolicy.NeverSkip);
        var @operator = given.GetProperty("operator").GetString();
        if (@operator is "compulsory_pair" or "exclusive_pair")
        {
            return Pair(@operator, Side(left, names, leftPolicy), Side(right, names, rightPolicy));
        }

        var sign = @operator switch
        {
            "equal_to" => "=",
            "not_equal_to" => "<>",
            "greater_than" => ">",
            "greater_than_or_equal_to" => ">=",
            "less_than" => "<",
            "less_than_or_equal_to" => "<=",
            _ => throw new UnknownNameException($"the operator '{@operator}' has no counterpart here"),
        };
        var program = RuleProgram.Compile(RuleExpression.Parse($"({left}) {sign} ({right})"));
        var outcome = program.Evaluate(names.FiguresFor(program), leftPolicy, rightPolicy);
        return new Answer(outcome.Verdict == Verdict.Impossible, outcome.Left, outcome.Right);
    }

    /// <summary>A side is present when it has a value; what was never stated is not present, though a strategy may count it as zero.</summary>
    private static Interval? Side(RuleExpression side, Dhis2Names names, GapPolicy policy)
    {
        var program = RuleProgram.Compile(side);
        return program.ValueOf(names.FiguresFor(program), policy == GapPolicy.NeverSkip ? GapPolicy.SkipIfAllMissing : policy).Interval;
    }

    private static Answer Pair(string @operator, Interval? left, Interval? right)
    {
        var program = RuleProgram.Compile(RuleExpression.Parse(@operator == "compulsory_pair" ? "both_or_neither(left, right)" : "not_both(left, right)"));
        var figures = new RuleFigures(2);
        figures.Set(0, left is { } first ? RuleFigure.Of(first) : default);
        figures.Set(1, right is { } second ? RuleFigure.Of(second) : default);
        return new Answer(program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict == Verdict.Impossible, left, right);
    }

    private readonly record struct Answer(bool IsViolated, Interval? Left, Interval? Right);
}
