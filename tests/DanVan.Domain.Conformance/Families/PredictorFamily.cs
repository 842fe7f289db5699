using System.Globalization;
using System.Text;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A function of past periods: each is worked out under the strategy, and what has a value goes into the function.</summary>
internal sealed class PredictorFamily() : KindFamily("predictor_missing_value")
{
    private static readonly string[] s_functions =
        ["sum", "count", "avg", "mean", "min", "max", "median", "percentileCont", "variance", "varianceSamp", "variancePop", "stddev", "stddevSamp", "stddevPop"];

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var expected = Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value");
        var policy = Dhis2Answer.PolicyOf(given, "strategy", GapPolicy.SkipIfAllMissing);
        var tokens = Dhis2Tokens.Of(given.GetProperty("expression").GetString()!);
        if (IsCall(tokens, 0) && EndOf(tokens, 1) == tokens.Count - 1)
        {
            return Compare(expected, tokens[0], ValueOf(tokens, 0, given, policy));
        }

        // What stands around the functions is worked out once, with their values.
        var names = new Dhis2Names(given);
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (IsCall(tokens, i))
            {
                var value = VectorFamily.IsRoot(token) ? throw new UnknownNameException("roots are not exact numbers") : ValueOf(tokens, i, given, policy);
                token = $"Z{i}Of{tokens[i]}";
                names.Add(token, value);
                i = EndOf(tokens, i + 1);
            }

            text.Append(token).Append(' ');
        }

        return Dhis2Answer.Compare(@case, expected, names, IndicatorFamily.ValueOf(text.ToString(), names, policy));
    }

    private static CaseResult Compare(JsonElement expected, string function, Fraction? got)
    {
        var isRoot = VectorFamily.IsRoot(function);
        var isMet = expected.ValueKind == JsonValueKind.Null || got is null ? expected.ValueKind == JsonValueKind.Null && got is null
            : isRoot ? Dhis2Shown.IsRoot(expected, got.Value) : Dhis2Shown.Is(expected, got.Value);
        return isMet ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), $"{(isRoot ? "the root of " : "")}{got?.ToString() ?? "none"}");
    }

    private static Fraction? ValueOf(List<string> tokens, int at, JsonElement given, GapPolicy policy)
    {
        var inner = tokens.GetRange(at + 2, EndOf(tokens, at + 1) - at - 2);
        Fraction? share = null;
        if (tokens[at] == "percentileCont" && inner is [var first, ",", ..] && Fraction.TryParse(first, CultureInfo.InvariantCulture, out var stated))
        {
            share = stated;
            inner.RemoveRange(0, 2);
        }

        var text = string.Join(' ', inner);
        var values = given.GetProperty("samples").EnumerateArray().Select(sample => ValueOf(text, new Dhis2Names(given, sample), policy)).OfType<Fraction>();
        var statistics = SampleStatistics.Of(values);

        // A sum of no terms is none; how many there are is known even then.
        return statistics.Count == 0 && tokens[at] != "count" ? null : VectorFamily.ValueOf(tokens[at], share, statistics);
    }

    private static Fraction? ValueOf(string text, Dhis2Names names, GapPolicy policy) =>
        IndicatorFamily.ValueOf(text, names, policy).Interval is { IsPoint: true, Lower: { } value } ? value : null;

    private static bool IsCall(List<string> tokens, int i) => s_functions.Contains(tokens[i]) && i + 1 < tokens.Count && tokens[i + 1] == "(";

    private static int EndOf(List<string> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i] == "(" ? 1 : tokens[i] == ")" ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException("'(' is never closed.");
    }
}
