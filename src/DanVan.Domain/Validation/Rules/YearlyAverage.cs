using DanVan.Domain.Numbers;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The cells of a table labelled "trung bình hàng năm": each may be a rounded average of a year.</summary>
internal static class YearlyAverage
{
    /// <summary>Whether the parts, each taken as a rounded average, make the total over the years of the report.</summary>
    public static bool Makes(Rule rule, RuleContext context, IReadOnlyList<Reading> total, IReadOnlyList<Term> parts) =>
        rule.Table is { } table
        && TableLabel.SpanOf(table, context) == TablePeriod.YearlyAverage
        && TableLabel.YearsOf(context) is { } years
        && Makes(years, total, parts);

    /// <summary>Whether the parts, each taken as a rounded average, make the total over so many years.</summary>
    public static bool Makes(int years, IReadOnlyList<Reading> total, IReadOnlyList<Term> parts)
    {
        var terms = parts.Select(part => part with { Readings = [.. part.Readings.Select(reading => OverYears(reading, years))] }).ToList();
        return Equation.Of(total, terms, Interval.Point(Fraction.Zero)).Verdict == Verdict.Holds;
    }

    private static Reading OverYears(Reading reading, int years)
    {
        var average = reading.Stated.Value is { } figure ? figure.ToRoundedInterval() : reading.Rounded;
        return reading with { Rounded = average.Scale(years), Truncated = average.Scale(years) };
    }
}
