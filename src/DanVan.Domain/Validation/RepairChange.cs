using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>One figure that a repair changes.</summary>
public sealed record RepairChange
{
    /// <summary>Gets the figure that would change; its text is empty where the cell is blank.</summary>
    public required StatedFigure Figure { get; init; }

    /// <summary>Gets the values it could take, scale applied; a point when there is only one.</summary>
    public required Interval Values { get; init; }
}
