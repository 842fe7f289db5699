using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>Where the figure of a cell was written.</summary>
/// <param name="Report">What the caller calls the report, such as its symbol ("407/BC-UBND").</param>
/// <param name="Place">The place in it.</param>
public readonly record struct CellSource(string Report, Source Place);
