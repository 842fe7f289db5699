using DanVan.Domain.Indicators;

namespace DanVan.Domain.Reports;

/// <summary>One figure, or one state, for one indicator of a report, with its source. The same fact may be stated several times.</summary>
public sealed record Fact
{
    /// <summary>Gets what is counted.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>Gets the code, or the name where no code is known, of the administrative unit it is about, where the rows of a table are units; null for the unit that reports.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether a figure, a "none" or nothing was stated.</summary>
    public required CellState State { get; init; }

    /// <summary>Gets the figure, or null unless the state is reported or a stated "0".</summary>
    public StatedFigure? Figure { get; init; }

    /// <summary>Gets where it was stated.</summary>
    public required Source Source { get; init; }
}
