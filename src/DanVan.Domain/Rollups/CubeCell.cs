using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>What one unit said of one indicator in one period. The default is a blank.</summary>
/// <param name="State">Whether a figure, a "none" or nothing was stated.</param>
/// <param name="Value">The value; zero for a stated none, null where there is none.</param>
public readonly record struct CubeCell(CellState State, Fraction? Value);
