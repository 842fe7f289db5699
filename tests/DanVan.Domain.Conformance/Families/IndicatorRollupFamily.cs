using System.Globalization;
using System.Text;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>An indicator of several units and periods: every figure is put together first, then the indicator is worked out once.</summary>
internal sealed class IndicatorRollupFamily() : KindFamily("indicator_rollup")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var names = new Dhis2Names(given);
        var numerator = ValueOf(given, "numerator", names);
        var denominator = ValueOf(given, "denominator", names);
        var value = IndicatorFamily.Divide(given, numerator, denominator);
        var expected = Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value");
        return expected.ValueKind == JsonValueKind.Number && value.Interval is { IsPoint: true, Lower: { } got }
            ? Dhis2Shown.Is(expected, got) ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), got.ToString())
            : Dhis2Answer.Compare(@case, expected, names, value);
    }

    private static RuleValue ValueOf(JsonElement given, string part, Dhis2Names names)
    {
        var text = given.TryGetProperty(part, out var stated) ? stated.ToString() : "1";
        return IndicatorFamily.ValueOf(Rewritten(text, given, names), names, Dhis2Answer.PolicyOf(given, "strategy", GapPolicy.SkipIfAllMissing));
    }

    /// <summary>Puts names in place of figures and of what is said of them, such as E.yearToDate().</summary>
    private static string Rewritten(string text, JsonElement given, Dhis2Names names)
    {
        var data = given.GetProperty("data");
        List<Dhis2Period> asked = [.. Dhis2Cells.Strings(given.GetProperty("period")).Select(Dhis2Period.Parse)];
        var tokens = Dhis2Tokens.Of(text);
        var rewritten = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is "[periodInYear]" or "[yearlyPeriodCount]")
            {
                var (place, count) = PlaceInYear(given.GetProperty("period").ToString());
                rewritten.Append(CultureInfo.InvariantCulture, $"{(tokens[i] == "[periodInYear]" ? place : count)} ");
                continue;
            }

            var (element, change) = Cut(tokens[i]);
            if (!data.TryGetProperty(element, out var rows) && change is null && !Continues(tokens, i))
            {
                rewritten.Append(tokens[i]).Append(' ');
                continue;
            }

            var spans = new Dhis2Spans(asked, null);
            var name = new StringBuilder(element);
            while (change is not null || Continues(tokens, i))
            {
                i += change is null ? 2 : 0;
                var function = change ?? tokens[i];
                var argument = Argument(tokens, ref i);
                spans = spans.With(function, argument);
                name.Append('.').Append(function).Append('(').Append(argument).Append(')');
                change = null;
            }

            var cells = Dhis2Cells.Read(given, rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : []);
            var code = $"Z{Convert.ToHexString(Encoding.UTF8.GetBytes(name.ToString()))}";
            names.Add(code, TotalOf(cells, spans, AggregationOf(given, element)));
            rewritten.Append(code).Append(' ');
        }

        return rewritten.ToString();
    }

    /// <summary>One figure of the indicator. A sum is checked against the data, and so is what is said of its coverage.</summary>
    private static Fraction? TotalOf(Dhis2Cells cells, Dhis2Spans asked, string aggregation)
    {
        var type = asked.Aggregation ?? aggregation;
        if (asked.Spans.Count == 0)
        {
            return null;
        }

        if (type != "SUM")
        {
            return type == "STDDEV" ? throw new UnknownNameException("roots are not exact numbers") : Dhis2Aggregation.Of(type, cells, asked.Spans);
        }

        var within = cells.Within(asked.Spans);
        var months = asked.Spans.SelectMany(MonthsOf).Distinct().ToList();
        var isMonthly = within.Cells.All(cell => months.Contains(cell.Period));
        var total = (isMonthly ? within.Expecting(months) : within).Sum();
        var isMissing = isMonthly && months.Exists(month => !within.Cells.Any(cell => cell.Period == month));
        var isTold = total.Reported == within.Cells.Count && (!isMissing || (total.Expected > total.Reported && !total.IsComplete));
        var sum = within.Cells.Aggregate(Fraction.Zero, (all, cell) => all + cell.Value);
        return isTold && (total.Value ?? Fraction.Zero) == sum ? total.Value : throw new InvalidOperationException($"Expected {sum} of {within.Cells.Count} figures, got {total}.");
    }

    private static string AggregationOf(JsonElement given, string element) =>
        given.TryGetProperty("aggregationTypes", out var types) && types.TryGetProperty(element, out var own) ? own.GetString()!
        : given.TryGetProperty("aggregationType", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "SUM";

    private static IEnumerable<Dhis2Period> MonthsOf(Dhis2Period span)
    {
        for (var first = new DateOnly(span.First.Year, span.First.Month, 1); first <= span.Last; first = first.AddMonths(1))
        {
            var month = new Dhis2Period(first, first.AddMonths(1).AddDays(-1));
            if (span.Contains(month))
            {
                yield return month;
            }
        }
    }

    /// <summary>Cuts "E.yearToDate" in two, and takes the braces off "#{E}".</summary>
    private static (string Element, string? Change) Cut(string token)
    {
        var dot = token.LastIndexOf('.');
        return token is ['#', '{', .., '}'] ? (token[2..^1], null)
            : dot > 0 && Dhis2Spans.IsChange(token[(dot + 1)..]) ? (token[..dot], token[(dot + 1)..])
            : (token, null);
    }

    private static bool Continues(List<string> tokens, int i) => i + 2 < tokens.Count && tokens[i + 1] == "." && Dhis2Spans.IsChange(tokens[i + 2]);

    /// <summary>What stands in the parentheses that follow; ends on the closing one.</summary>
    private static string Argument(List<string> tokens, ref int i)
    {
        if (i + 1 >= tokens.Count || tokens[i + 1] != "(")
        {
            throw new FormatException($"'(' was expected after '{tokens[i]}'.");
        }

        var argument = new StringBuilder();
        for (i += 2; i < tokens.Count && tokens[i] != ")"; i++)
        {
            argument.Append(tokens[i]);
        }

        return i < tokens.Count ? argument.ToString() : throw new FormatException("'(' is never closed.");
    }

    /// <summary>Which of how many periods of its kind in the year a period is.</summary>
    private static (int Place, int Count) PlaceInYear(string text)
    {
        var span = Dhis2Period.Parse(text);
        var months = span.Count("Monthly");
        return text.Length == 8 ? (span.First.DayOfYear, DateTime.IsLeapYear(span.First.Year) ? 366 : 365)
            : text.Contains('W', StringComparison.Ordinal) ? (int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture), ISOWeek.GetWeeksInYear(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture)))
            : (((span.First.Month - 1) / months) + 1, 12 / months);
    }
}
