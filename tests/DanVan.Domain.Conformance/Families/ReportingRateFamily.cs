using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>How many of the reports expected have come in. Never capped at 100, and none where nothing is expected: docs/differences.md.</summary>
internal sealed class ReportingRateFamily() : KindFamily("reporting_rate")
{
    private static readonly RuleProgram s_rate = RuleProgram.Compile(RuleExpression.Parse("percent(actual, expected)"));

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        if (given.TryGetProperty("numerator", out _))
        {
            var names = new Dhis2Names(given, given);
            var value = IndicatorFamily.Divide(given, IndicatorFamily.ValueOf(given, "numerator", names), IndicatorFamily.ValueOf(given, "denominator", names));
            return Dhis2Answer.Compare(@case, Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value"), names, value);
        }

        var rate = RateOf(given, out var expectedReports);
        var expected = Dhis2Answer.Expected(@case, "reportingRate") ?? Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no rate");
        var isCorrected = @case.TryGetProperty("correct_reportingRate", out _) || @case.TryGetProperty("correct_value", out _);
        if (!isCorrected && expected.ValueKind == JsonValueKind.Number && IsBetter(CaseNumber.Exact(expected), rate, expectedReports))
        {
            return CaseResult.Pass;
        }

        return Dhis2Answer.Compare(@case, expected, new Dhis2Names(given), rate);
    }

    /// <summary>DHIS2 shows more than all as 100, and nothing expected as 0; we say how much more, and that there is no rate.</summary>
    private static bool IsBetter(Fraction shown, RuleValue rate, Fraction expectedReports) =>
        (shown == 100 && rate.Interval?.Lower > 100) || (shown.Sign == 0 && expectedReports.Sign == 0 && rate is { Interval: null, Reason: RuleReason.DivisorIsZero });

    private static RuleValue RateOf(JsonElement given, out Fraction expectedReports)
    {
        var (actual, expected) = given.TryGetProperty("actual", out var came)
            ? (CaseNumber.Exact(came), CaseNumber.Exact(given.GetProperty("expected")))
            : CountOf(given);
        var figures = new RuleFigures(2);
        figures.Set(0, RuleFigure.Of(Interval.Point(actual)));
        figures.Set(1, RuleFigure.Of(Interval.Point(expected)));
        expectedReports = expected;
        return s_rate.ValueOf(figures, GapPolicy.SkipIfAnyMissing);
    }

    private static (Fraction Actual, Fraction Expected) CountOf(JsonElement given)
    {
        var span = Dhis2Period.Parse(given.GetProperty("period").ToString());
        var unit = given.GetProperty("orgUnit").GetString()!;
        var units = given.GetProperty("assigned").EnumerateArray().Select(assigned => assigned.GetString()!).Where(assigned => IsWithin(given, assigned, unit)).ToHashSet();
        var completed = given.GetProperty("completed").EnumerateArray().Count(report => IsCounted(report, units, span));
        return (completed, units.Count * (long)span.Count(given.GetProperty("periodType").GetString()!));
    }

    /// <summary>A report is a period alone, or { orgUnit, period }.</summary>
    private static bool IsCounted(JsonElement report, HashSet<string> units, Dhis2Period span) => report.ValueKind == JsonValueKind.Object
        ? units.Contains(report.GetProperty("orgUnit").GetString()!) && span.Contains(Dhis2Period.Parse(report.GetProperty("period").ToString()))
        : units.Count > 0 && span.Contains(Dhis2Period.Parse(report.ToString()));

    private static bool IsWithin(JsonElement given, string unit, string top)
    {
        if (!given.TryGetProperty("hierarchy", out var parents))
        {
            return unit == top;
        }

        string? at = unit;
        for (var step = 0; step < 100 && at is not null && at != top; step++)
        {
            at = parents.TryGetProperty(at, out var parent) ? parent.GetString() : null;
        }

        return at == top;
    }
}
