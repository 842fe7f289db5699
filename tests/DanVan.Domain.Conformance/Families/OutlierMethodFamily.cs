using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which records lie far from the others, by a method described in words with its parameters.</summary>
internal sealed partial class OutlierMethodFamily() : ArrayFamily("outlier")
{
    public override CaseResult Run(JsonElement @case)
    {
        var method = @case.GetProperty("method").GetString()!;
        var result = Check(method, @case);
        var answer = new OutlierAnswer(result);
        foreach (var property in @case.EnumerateObject())
        {
            Compare(answer, property, result);
        }

        return answer.Result;
    }

    private static OutlierResult Check(string method, JsonElement @case)
    {
        var exclusion = Given(@case, "mei");
        var imputation = Given(@case, "mii");
        var leastShare = Named(method, "mdm") ?? Given(@case, "mdm") ?? Fraction.Of(5, 100);
        var quartiles = method.Contains("type 7", StringComparison.OrdinalIgnoreCase) ? QuartileDefinition.Type7 : QuartileDefinition.Type6;
        return method switch
        {
            _ when Says(method, "historic") => new HistoricRatio
            {
                FewestValues = 1,
                Exponent = Named(method, "exponent") ?? Given(@case, "exponent") ?? Fraction.Zero,
                LeastShare = leastShare,
                Quartiles = quartiles,
                ExclusionMultiplier = exclusion ?? imputation!.Value,
                ImputationMultiplier = imputation ?? exclusion!.Value,
            }.Check(Values(@case, "current"), Values(@case, "previous")),
            _ when Says(method, "current") => new QuartileDistance
            {
                FewestValues = 1,
                LeastShare = leastShare,
                Quartiles = quartiles,
                ExclusionMultiplier = exclusion ?? imputation!.Value,
                ImputationMultiplier = imputation ?? exclusion!.Value,
            }.Check(Values(@case, "values")),
            _ when Says(method, "modified z") => new ModifiedZScore { FewestValues = 1, Threshold = Given(@case, "threshold") ?? Fraction.Of(7, 2) }.Check(Values(@case, "values")),
            _ when Says(method, "z-score") || Says(method, "z score") => new ZScore { FewestValues = 1, Threshold = Given(@case, "threshold") ?? 3 }.Check(Values(@case, "values")),
            _ => throw new UnknownNameException($"the outlier method '{method}' is not known here"),
        };
    }

    private static void Compare(OutlierAnswer answer, JsonProperty expected, OutlierResult result)
    {
        var measure = result.Measure;
        switch (expected.Name)
        {
            case "bounds_exclusion" or "exclusion":
                answer.Bounds(expected.Name, expected.Value, measure?.Exclusion);
                break;
            case "bounds_imputation" or "imputation":
                answer.Bounds(expected.Name, expected.Value, measure?.Imputation);
                break;
            case "median":
                answer.Number(expected.Name, expected.Value, measure?.Median);
                break;
            case "q1":
                answer.Number(expected.Name, expected.Value, measure?.LowerQuartile);
                break;
            case "q3":
                answer.Number(expected.Name, expected.Value, measure?.UpperQuartile);
                break;
            case "mad":
                answer.Number(expected.Name, expected.Value, measure?.MedianDeviation);
                break;
            case "mean_ad":
                answer.Number(expected.Name, expected.Value, measure?.MeanDeviation);
                break;
            case "effects":
                foreach (var effect in expected.Value.EnumerateObject())
                {
                    answer.Score($"effect {effect.Name}", effect.Value, result.Scores[OutlierAnswer.PlaceOf(effect.Name)].Score);
                }

                break;
            case "flags" when expected.Value.ValueKind == JsonValueKind.Array:
                answer.Outliers(expected.Value);
                break;
            case "flags":
                answer.Text("flags", string.Join(", ", expected.Value.EnumerateObject().Select(flag => $"{flag.Name} {flag.Value}").Order(StringComparer.Ordinal)), FlagsOf(result, expected.Value));
                break;
            case var name when name.StartsWith("score_of_", StringComparison.Ordinal):
                var value = Fraction.Parse(name["score_of_".Length..], CultureInfo.InvariantCulture);
                answer.Score(name, expected.Value, result.Scores.First(score => score.Value == value).Score);
                break;
        }
    }

    // "impute(left)" where the case gives sides, "impute" where it does not.
    private static string FlagsOf(OutlierResult result, JsonElement expected)
    {
        var givesSides = expected.EnumerateObject().Any(flag => flag.Value.ToString().Contains('(', StringComparison.Ordinal));
        return string.Join(", ", result.Outliers.Select(score =>
        {
            var verdict = score.Verdict == OutlierVerdict.Impute ? "impute" : "exclude";
            var side = score.Direction == OutlierDirection.Low ? "(left)" : "(right)";
            return string.Create(CultureInfo.InvariantCulture, $"R{score.Index + 1:00} {verdict}{(givesSides ? side : "")}");
        }).Order(StringComparer.Ordinal));
    }

    private static bool Says(string method, string word) => method.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static Fraction? Given(JsonElement @case, string name) => @case.TryGetProperty(name, out var value) ? CaseNumber.Exact(value) : null;

    private static Fraction? Named(string method, string name)
    {
        var match = Parameter().Match(method);
        for (; match.Success; match = match.NextMatch())
        {
            if (match.Groups["name"].Value == name)
            {
                return Fraction.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static List<Fraction?> Values(JsonElement @case, string name) =>
        [.. @case.GetProperty(name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (Fraction?)null : CaseNumber.Exact(value))];

    [GeneratedRegex(@"(?<name>mdm|exponent) (?<value>[0-9.]*[0-9])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
