using System.Globalization;

namespace DanVan.Domain.Conformance.Families;

/// <summary>What a figure of an expression is asked for: the periods of the case, or others reckoned from them, such as the year so far.</summary>
internal readonly record struct Dhis2Spans(IReadOnlyList<Dhis2Period> Spans, string? Aggregation)
{
    /// <summary>Whether a word after a dot changes what is asked for.</summary>
    public static bool IsChange(string name) => name is "yearToDate" or "periodOffset" or "minDate" or "maxDate" or "aggregationType";

    /// <summary>Applies one change.</summary>
    /// <exception cref="UnknownNameException">The change cannot be read, or has no counterpart.</exception>
    public Dhis2Spans With(string name, string argument)
    {
        switch (name)
        {
            case "yearToDate" when argument.Length == 0:
                return this with { Spans = [.. Spans.Select(span => new Dhis2Period(new DateOnly(span.Last.Year, 1, 1), span.Last)).Distinct()] };
            case "periodOffset" when int.TryParse(argument, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var steps) && int.Abs(steps) <= 1000:
                return this with { Spans = [.. Spans.Select(span => Moved(span, steps))] };
            case "minDate" when DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first):
                return this with { Spans = [.. Spans.Where(span => span.Last >= first).Select(span => span.First < first ? span with { First = first } : span)] };
            case "maxDate" when DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last):
                return this with { Spans = [.. Spans.Where(span => span.First <= last).Select(span => span.Last > last ? span with { Last = last } : span)] };
            case "aggregationType":
                return this with { Aggregation = argument };
            default:
                throw new UnknownNameException($"the function '{name}({argument})' has no counterpart here");
        }
    }

    private static Dhis2Period Moved(Dhis2Period span, int steps)
    {
        var isOfMonths = span.First.Day == 1 && span.Last.AddDays(1).Day == 1;
        var months = steps * span.Count("Monthly");
        return isOfMonths
            ? new Dhis2Period(span.First.AddMonths(months), span.Last.AddDays(1).AddMonths(months).AddDays(-1))
            : new Dhis2Period(span.First.AddDays(steps * span.Days), span.Last.AddDays(steps * span.Days));
    }
}
