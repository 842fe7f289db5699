using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Checks one indicator over time, across units, or from one period to the next, and tells what lies far from the others.</summary>
/// <remarks>
/// An outlier can be true. Its verdict is undetermined and its severity a warning at most, so that it never makes a report unacceptable
/// and is never taken for an impossibility. Every observation gets a finding, those inside and those not checked too.
/// </remarks>
public static class OutlierChecks
{
    private static readonly RuleDescription s_overTime = Describe("R-OUT-01", "Số liệu khác hẳn các kỳ khác của cùng đơn vị", "A figure far from the same unit's other periods", []);
    private static readonly RuleDescription s_acrossUnits = Describe("R-OUT-02", "Số liệu khác hẳn các đơn vị khác trong cùng kỳ", "A figure far from other units in the same period", []);
    private static readonly RuleDescription s_change = Describe("R-OUT-03", "Mức tăng, giảm so với kỳ trước khác hẳn các đơn vị khác", "A change since the previous period far from that of other units", ["no-ratio"]);

    /// <summary>Gets what there is to know about the codes that these checks give.</summary>
    internal static IReadOnlyList<RuleDescription> Descriptions { get; } = [s_overTime, s_acrossUnits, s_change];

    /// <summary>Compares what one unit states for one indicator over several periods: rule R-OUT-01.</summary>
    /// <param name="indicator">The name of the indicator, for the wording.</param>
    /// <param name="periods">One observation a period, in any order; periods without a value are skipped and counted.</param>
    /// <param name="method">How to compare.</param>
    public static IReadOnlyList<Finding> OverTime(LocalizedText indicator, IReadOnlyList<OutlierObservation> periods, IOutlierMethod method) =>
        Check(s_overTime, indicator, periods, method);

    /// <summary>Compares what sibling units state for one indicator in one period: rule R-OUT-02.</summary>
    /// <param name="indicator">The name of the indicator, for the wording.</param>
    /// <param name="units">One observation a unit, in any order; units without a value are skipped and counted.</param>
    /// <param name="method">How to compare.</param>
    public static IReadOnlyList<Finding> AcrossUnits(LocalizedText indicator, IReadOnlyList<OutlierObservation> units, IOutlierMethod method) =>
        Check(s_acrossUnits, indicator, units, method);

    /// <summary>Compares how much each unit's figure changed since the previous period with the changes of the other units: rule R-OUT-03.</summary>
    /// <param name="indicator">The name of the indicator, for the wording.</param>
    /// <param name="current">One observation a unit.</param>
    /// <param name="previous">The previous observations; a unit is found by its name, and one that is not there has no previous value.</param>
    /// <param name="method">How to compare.</param>
    /// <exception cref="ArgumentException">Two previous observations have the same name.</exception>
    public static IReadOnlyList<Finding> OfChange(LocalizedText indicator, IReadOnlyList<OutlierObservation> current, IReadOnlyList<OutlierObservation> previous, HistoricRatio method)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(current);
        Guard.Against.Null(previous);
        Guard.Against.Null(method);
        var byName = new Dictionary<string, OutlierObservation>(StringComparer.Ordinal);
        foreach (var observation in previous)
        {
            if (!byName.TryAdd(observation.Name, observation))
            {
                throw new ArgumentException($"The unit '{observation.Name}' has two previous values.", nameof(previous));
            }
        }

        OutlierObservation?[] before = [.. current.Select(observation => byName.GetValueOrDefault(observation.Name))];
        var result = method.Check([.. current.Select(observation => observation.Value)], [.. before.Select(observation => observation?.Value)]);
        var counts = CountsOf(result);
        return
        [
            .. result.Scores.Select((score, index) => Tell(s_change, indicator, current[index], score, counts) is var finding && before[index] is { Figure: { } figure }
                ? finding with { Operands = [figure] }
                : finding),
        ];
    }

    private static IReadOnlyList<Finding> Check(RuleDescription rule, LocalizedText indicator, IReadOnlyList<OutlierObservation> observations, IOutlierMethod method)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(observations);
        Guard.Against.Null(method);
        var result = method.Check([.. observations.Select(observation => observation.Value)]);
        var counts = CountsOf(result);
        return [.. result.Scores.Select((score, index) => Tell(rule, indicator, observations[index], score, counts))];
    }

    private static Finding Tell(RuleDescription rule, LocalizedText indicator, OutlierObservation observation, OutlierScore score, OutlierCounts counts)
    {
        var verdict = score.Verdict switch
        {
            OutlierVerdict.NotChecked => Verdict.NotChecked,
            OutlierVerdict.Inside => Verdict.Holds,
            _ => Verdict.Undetermined,
        };
        var places = observation.Source != default ? observation.Source : observation.Figure?.Source ?? default;
        return rule.Tell(verdict, ReasonOf(score), null, [places]) with
        {
            Stated = FigureOf(observation),
            Computed = Told(score, counts),
            Names = new Dictionary<string, LocalizedText> { ["indicator"] = indicator },
            Details = new Dictionary<string, string>
            {
                ["name"] = observation.Name,
                ["compared"] = counts.Compared.ToString(CultureInfo.InvariantCulture),
                ["skipped"] = counts.Skipped.ToString(CultureInfo.InvariantCulture),
                ["score"] = score.Score?.ToString("0.###", CultureInfo.InvariantCulture) ?? "",
            },
        };
    }

    private static StatedFigure? FigureOf(OutlierObservation observation) => observation switch
    {
        { Value: null } => null,
        { Figure: { } figure } => figure,
        _ => new StatedFigure { Text = "0", Source = observation.Source, Value = Figure.Count(0) },
    };

    // Nobody is told that a number of people may be negative, where no one states a negative one.
    private static Interval? Told(OutlierScore score, OutlierCounts counts) =>
        counts.AnyNegative ? score.Expected : score.Expected?.Intersect(Interval.NonNegative);

    private static OutlierCounts CountsOf(OutlierResult result)
    {
        var skipped = result.Scores.Count(score => score.Value is null);
        return new OutlierCounts(result.Scores.Count - skipped, skipped, result.Scores.Any(score => score.Value is { Sign: < 0 }));
    }

    private static string ReasonOf(OutlierScore score) => score switch
    {
        { Reason: OutlierReason.Missing } => "not-stated",
        { Reason: OutlierReason.TooFew } => "too-few",
        { Reason: OutlierReason.NoSpread } => "no-spread",
        { Reason: OutlierReason.NoRatio } => "no-ratio",
        { Reason: OutlierReason.TooLong } => "too-long",
        { Direction: OutlierDirection.High } => "far-above",
        { Direction: OutlierDirection.Low } => "far-below",
        _ => "inside",
    };

    private static RuleDescription Describe(string code, string vi, string en, IReadOnlyList<string> further) => new()
    {
        Code = code,
        Kind = CheckKind.Outlier,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = vi, En = en },
        Reasons = ["inside", "far-above", "far-below", "too-few", "no-spread", "not-stated", "too-long", .. further],
        Details = ["indicator", "name", "compared", "skipped", "score"],
    };

    private sealed record OutlierCounts(int Compared, int Skipped, bool AnyNegative);
}
