using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>What an indicator of a unit of the later territory comes to, from the figures of the units before.</summary>
public sealed record RestatedFact
{
    /// <summary>Gets the code of the unit after.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets the indicator.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>Gets the values it can have: a point when nothing of it was divided without shares. Rates are in percent.</summary>
    public required Interval Values { get; init; }

    /// <summary>Gets how many units before have something in this one.</summary>
    public required int Expected { get; init; }

    /// <summary>Gets how many of them reported a figure; with fewer than expected, the values lack the others.</summary>
    public required int Present { get; init; }

    /// <summary>Gets whether every unit that has something in it reported.</summary>
    public bool IsComplete => Present == Expected;
}
