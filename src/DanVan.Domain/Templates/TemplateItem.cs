using DanVan.Domain.Indicators;

namespace DanVan.Domain.Templates;

/// <summary>A labelled item inside a cell, or inside free text: its printed label and the indicator it states.</summary>
public sealed record TemplateItem
{
    /// <summary>Gets the printed label ("Cấp phó").</summary>
    public required string Label { get; init; }

    /// <summary>Gets what is counted.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>Gets the rate stated beside the count, or null.</summary>
    public IndicatorCode? Rate { get; init; }
}
