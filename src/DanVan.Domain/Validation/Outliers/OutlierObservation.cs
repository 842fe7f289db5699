using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>What one report states for an indicator, with the period or the unit it is of.</summary>
public sealed record OutlierObservation
{
    /// <summary>Gets the period or the unit as a reader names it ("năm 2019", "xã Bình Dương").</summary>
    public required string Name { get; init; }

    /// <summary>Gets what was stated. "Không" is zero; blank, not collected and not applicable are no value, never zero.</summary>
    public required CellState State { get; init; }

    /// <summary>Gets the figure, or null where none was written.</summary>
    public StatedFigure? Figure { get; init; }

    /// <summary>Gets where it was stated; the default when not known.</summary>
    public Source Source { get; init; }

    /// <summary>Gets the number to compare, its scale applied; null where there is none, or where a pair does not say which of its numbers is meant.</summary>
    public Fraction? Value => State switch
    {
        CellState.StatedNone => Fraction.Zero,
        CellState.Reported => Figure?.Value?.ScaledValue,
        _ => null,
    };

    /// <summary>Takes a fact; null stands for a report that does not state it.</summary>
    public static OutlierObservation Of(string name, Fact? fact)
    {
        Guard.Against.Null(name);
        return new OutlierObservation { Name = name, State = fact?.State ?? CellState.Blank, Figure = fact?.Figure, Source = fact?.Source ?? default };
    }

    /// <summary>Takes what a report states for an indicator: its first fact with a number, else its first fact, else nothing.</summary>
    /// <remarks>That a report states one fact in two ways is told by the rule for duplicates.</remarks>
    public static OutlierObservation Of(string name, Report report, IndicatorCode indicator)
    {
        Guard.Against.Null(report);
        var observations = report.FactsOf(indicator).Select(fact => Of(name, fact)).ToList();
        return observations.Find(observation => observation.Value is not null) ?? observations.FirstOrDefault() ?? Of(name, null);
    }
}
