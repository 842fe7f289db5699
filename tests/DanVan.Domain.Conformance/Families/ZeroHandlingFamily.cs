using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Figures of several periods put together. A stated zero is a value, unless the form itself says that zero is not significant.</summary>
internal sealed class ZeroHandlingFamily() : KindFamily("zero_handling")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var keepsZeros = !given.TryGetProperty("zeroIsSignificant", out var significant) || significant.GetBoolean();
        var values = given.GetProperty("periodValuesInOrder").EnumerateArray()
            .Select(value => value.ValueKind == JsonValueKind.Null ? (Fraction?)null : CaseNumber.Exact(value))
            .Select(value => !keepsZeros && value is { Sign: 0 } ? null : value)
            .ToList();
        var names = new Dhis2Names(given);
        var expected = Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value");
        return Dhis2Answer.Compare(@case, expected, names, Gather(given.GetProperty("aggregationType").GetString()!, values));
    }

    private static RuleValue Gather(string aggregation, List<Fraction?> values)
    {
        var codes = values.Select((_, i) => $"p{i}").ToList();
        var all = string.Join(", ", codes);
        var program = RuleProgram.Compile(RuleExpression.Parse(codes.Count == 0 ? "missing" : aggregation switch
        {
            "SUM" => $"sum({Stated(codes)})",
            "MIN" or "MIN_SUM_ORG_UNIT" => $"min({Stated(codes)})",
            "MAX" or "MAX_SUM_ORG_UNIT" => $"max({Stated(codes)})",
            "AVERAGE" or "AVERAGE_SUM_ORG_UNIT" => $"sum({Stated(codes)}) / count({all})",
            "COUNT" => $"count({all})",
            "LAST" or "LAST_AVERAGE_ORG_UNIT" => $"or_else({string.Join(", ", codes.AsEnumerable().Reverse())}, missing)",
            "FIRST" or "FIRST_AVERAGE_ORG_UNIT" => $"or_else({all}, missing)",
            _ => throw new UnknownNameException($"the aggregation '{aggregation}' is no exact number, or has no counterpart here"),
        }));
        var figures = new RuleFigures(codes.Count);
        foreach (var (reference, slot) in program.Expression.References.Select((reference, slot) => (reference, slot)))
        {
            var value = values[codes.IndexOf(reference.Code.ToString())];
            figures.Set(slot, value is { } stated ? RuleFigure.Of(Interval.Point(stated)) : default);
        }

        return program.ValueOf(figures, GapPolicy.SkipIfAnyMissing);
    }

    /// <summary>Each figure as a value that may be missing, rather than as one that the rule needs.</summary>
    private static string Stated(List<string> codes) => string.Join(", ", codes.Select(code => $"or_else({code}, missing)"));
}
