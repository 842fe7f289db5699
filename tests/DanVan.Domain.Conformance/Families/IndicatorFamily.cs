using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A DHIS2 indicator: a numerator over a denominator, times a factor.</summary>
internal sealed class IndicatorFamily() : KindFamily("indicator")
{
    private static readonly RuleProgram s_quotient = RuleProgram.Compile(RuleExpression.Parse("factor * n / d"));

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var names = new Dhis2Names(given);
        var numerator = ValueOf(given, "numerator", names);
        var denominator = ValueOf(given, "denominator", names);
        var value = Divide(given, numerator, denominator);
        foreach (var (name, got) in new[] { ("numerator", numerator), ("denominator", denominator), ("value", value) })
        {
            if (Dhis2Answer.Expected(@case, name) is { } expected && Dhis2Answer.Compare(@case, expected, names, got) is CaseResult.Failed failed)
            {
                return failed with { Expected = $"{name} {failed.Expected}" };
            }
        }

        return CaseResult.Pass;
    }

    /// <summary>Divides exactly; nothing is divided where a part is missing.</summary>
    public static RuleValue Divide(JsonElement given, RuleValue numerator, RuleValue denominator)
    {
        var figures = new RuleFigures(3);
        figures.Set(0, RuleFigure.Of(Interval.Point(given.TryGetProperty("factor", out var factor) ? CaseNumber.Exact(factor) : 1)));
        figures.Set(1, numerator.Interval is { } above ? RuleFigure.Of(above) : default);
        figures.Set(2, denominator.Interval is { } below ? RuleFigure.Of(below) : default);
        return s_quotient.ValueOf(figures, GapPolicy.SkipIfAnyMissing);
    }

    /// <summary>A part of an indicator; one that the case does not give is one.</summary>
    public static RuleValue ValueOf(JsonElement given, string name, Dhis2Names names)
    {
        var text = given.TryGetProperty(name, out var part) ? part.ToString() : "1";
        return ValueOf(text, names, Dhis2Answer.PolicyOf(given, "strategy", GapPolicy.SkipIfAllMissing));
    }

    /// <summary>The value of an expression.</summary>
    public static RuleValue ValueOf(string text, Dhis2Names names, GapPolicy policy)
    {
        var program = RuleProgram.Compile(Dhis2Expression.Read(text, names));
        return program.ValueOf(names.FiguresFor(program), policy);
    }
}
