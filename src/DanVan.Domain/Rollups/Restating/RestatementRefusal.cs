using DanVan.Domain.Indicators;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>An indicator that was not restated for a unit, or not at all, and why.</summary>
public sealed record RestatementRefusal
{
    /// <summary>Gets the indicator.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>Gets the code of the unit after, or null when it was restated for no unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets why: <c>unknown-indicator</c>, <c>not-a-number</c>, <c>does-not-add</c>, <c>divided</c>, <c>components-missing</c>, <c>different-units</c>, <c>nothing-to-divide-by</c> or <c>too-large</c>.</summary>
    public required string Reason { get; init; }
}
