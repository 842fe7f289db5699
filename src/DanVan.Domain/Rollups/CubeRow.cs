using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>One cell as a row of a tall table: unit, indicator, period, and what was stated.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Period">The period; its days count, not its name.</param>
/// <param name="State">Whether a figure, a "none" or nothing was stated.</param>
/// <param name="Value">The value where the state is reported, zero or null for a stated none, null otherwise.</param>
public readonly record struct CubeRow(string Unit, IndicatorCode Indicator, ReportingPeriod Period, CellState State, Fraction? Value)
{
    /// <summary>A row with a figure.</summary>
    public static CubeRow Of(string unit, IndicatorCode indicator, ReportingPeriod period, Fraction value) => new(unit, indicator, period, CellState.Reported, value);
}
