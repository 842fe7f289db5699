using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>What a cell is to say from now on.</summary>
/// <param name="Unit">The index of the unit; one with children states its own total.</param>
/// <param name="Indicator">The index of the indicator.</param>
/// <param name="Period">The index of the period.</param>
/// <param name="State">Whether a figure, a "none" or nothing is stated.</param>
/// <param name="Steps">The value in steps of the indicator; zero where the state is not reported.</param>
public readonly record struct CellChange(int Unit, int Indicator, int Period, CellState State, long Steps)
{
    /// <summary>A change to a figure.</summary>
    public static CellChange Of(int unit, int indicator, int period, long steps) => new(unit, indicator, period, CellState.Reported, steps);
}
