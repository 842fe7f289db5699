using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Rules;

/// <content>Which variable a figure is, and what is known of it.</content>
internal sealed partial class ReportConstraints
{
    private IndicatorReadings ReadingsOf(IndicatorCode code) => _context.ReadingsOf(code, _unit);

    private int Place(IndicatorCode code)
    {
        if (!_indicators.TryGetValue(code, out var place))
        {
            var readings = ReadingsOf(code);
            place = Add(code.ToString(), readings.Readings, readings.IsNonNegative ? Interval.NonNegative : Interval.Unbounded, CountsThings(readings));
            _indicators.Add(code, place);
            _codes.Add(place, code);
        }

        return place;
    }

    /// <summary>The variable of a figure in the text: that of its indicator where the figure is what the report states for it.</summary>
    private int Place(StatedFigure figure, bool isRate)
    {
        if (figure.Indicator is { } code && ReadingsOf(code) is { } readings && readings.IsRate == isRate && readings.Readings.Any(reading => reading.Stated.Source == figure.Source))
        {
            return Place(code);
        }

        // Only a range of characters tells two figures of one cell apart.
        if (figure.Source.End > figure.Source.Start && _sources.TryGetValue(figure.Source, out var known))
        {
            return known;
        }

        var place = Add(figure.Text, Reading.AllOf(figure, isRate), Interval.Unbounded);
        _sources.TryAdd(figure.Source, place);
        return place;
    }

    // A count is a whole number, but an average of counts is not, and neither is one that somebody wrote with decimals.
    private static bool CountsThings(IndicatorReadings readings) =>
        readings.Indicator is { Kind: IndicatorKind.Count, Span: not IndicatorSpan.YearlyAverage }
        && readings.Readings.All(reading => reading.Stated is { Value: { Decimals: 0, IsPercent: false } } or { IsPair: true });

    private int Add(string name, IReadOnlyList<Reading> readings, Interval domain, bool isInteger = false)
    {
        Interval? stated = readings.Count == 0 ? null : IntervalHull.Of(readings.SelectMany(reading => new[] { reading.Rounded, reading.Truncated }));
        // Only what was written once, and as a number of its own, can have been mistyped.
        var written = readings is [{ Stated: { IsPair: false, Value: { Qualifier: Qualifier.Exact } value } }] ? value : (Figure?)null;
        _variables.Add(new ConstraintVariable
        {
            Name = name,
            Stated = stated is { IsUnbounded: false } ? stated : null,
            Written = stated is { IsUnbounded: false } ? written?.ScaledValue : null,
            Step = written is { ScaledStep: { Sign: > 0 } step } ? step : null,
            Domain = domain,
            IsInteger = isInteger,
        });
        _figures.Add(readings.Count == 0 ? null : readings[0].Stated);
        return _variables.Count - 1;
    }
}
