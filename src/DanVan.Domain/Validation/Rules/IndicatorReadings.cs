using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>What a report states for one indicator, all its facts taken together.</summary>
/// <remarks>
/// Facts that can be true together are one reading, as narrow as they leave it. Facts that cannot are several: their
/// conflict is told once, by the rule for duplicates, and every other rule holds if it holds for one of them.
/// </remarks>
internal sealed class IndicatorReadings
{
    // A report that contradicts itself more often than this is read as saying only what lies between its statements.
    private const int MostReadings = 32;

    private IndicatorReadings(IndicatorCode code, Indicator? indicator, IReadOnlyList<Reading> readings, bool isNotApplicable)
    {
        Code = code;
        Indicator = indicator;
        Readings = readings;
        IsNotApplicable = isNotApplicable;
    }

    public IndicatorCode Code { get; }

    /// <summary>Gets the indicator, or null when the template does not know it.</summary>
    public Indicator? Indicator { get; }

    /// <summary>Gets the readings in the order of their places; empty when nothing is stated.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>Gets whether nothing is stated because the cell does not apply.</summary>
    public bool IsNotApplicable { get; }

    /// <summary>Gets whether nothing is stated.</summary>
    public bool IsMissing => Readings.Count == 0;

    /// <summary>Gets whether no more is known than "about": a bound in neither direction.</summary>
    public bool IsUnbounded => Readings.Count > 0 && Readings.All(reading => reading.IsUnbounded);

    /// <summary>Gets whether the values cannot be negative: counts and rates.</summary>
    public bool IsNonNegative => Indicator?.Kind is IndicatorKind.Count or IndicatorKind.Rate;

    /// <summary>Gets whether the indicator is a rate.</summary>
    public bool IsRate => IsRateIndicator(Indicator);

    /// <summary>Gets the name, or the code where the template has no name.</summary>
    public LocalizedText Name => Indicator?.Name ?? new LocalizedText { Vi = Code.ToString(), En = Code.ToString() };

    /// <summary>Reads the facts of one indicator.</summary>
    public static IndicatorReadings Of(IndicatorCode code, Indicator? indicator, IEnumerable<Fact> facts)
    {
        var merged = new List<Reading>();
        var isNotApplicable = false;
        foreach (var fact in facts)
        {
            isNotApplicable |= fact.State == CellState.NotApplicable;
            var readings = ReadingsOf(fact, IsRateIndicator(indicator));
            if (readings.Count == 1)
            {
                Merge(merged, readings[0]);
            }
            else
            {
                merged.AddRange(readings);
            }

            if (merged.Count > MostReadings)
            {
                merged = [merged[0] with { Rounded = IntervalHull.Of(merged.Select(one => one.Rounded)), Truncated = IntervalHull.Of(merged.Select(one => one.Truncated)) }];
            }
        }

        return new IndicatorReadings(code, indicator, merged, isNotApplicable && merged.Count == 0);
    }

    /// <summary>Every way to read one fact: "Không" is zero; blank, not collected and not applicable are nothing.</summary>
    public static IReadOnlyList<Reading> ReadingsOf(Fact fact, bool isRate)
    {
        if (fact.State == CellState.StatedNone)
        {
            var none = fact.Figure is { Value: not null } written
                ? written
                : new StatedFigure { Text = fact.Figure?.Text ?? "Không", Source = fact.Source, Value = Figure.Count(0), Indicator = fact.Indicator };
            return [new Reading(none, Interval.Point(Fraction.Zero), Interval.Point(Fraction.Zero))];
        }

        return fact is { State: CellState.Reported, Figure: { } figure } ? Reading.AllOf(figure, isRate) : [];
    }

    private static bool IsRateIndicator(Indicator? indicator) => indicator?.Kind == IndicatorKind.Rate;

    private static void Merge(List<Reading> merged, Reading reading)
    {
        for (var i = 0; i < merged.Count; i++)
        {
            if (merged[i].Rounded.Meets(reading.Rounded))
            {
                merged[i] = merged[i].Intersect(reading);
                return;
            }
        }

        merged.Add(reading);
    }
}
