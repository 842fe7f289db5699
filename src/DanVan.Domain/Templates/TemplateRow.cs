using DanVan.Domain.Indicators;

namespace DanVan.Domain.Templates;

/// <summary>A printed row of a table: its label and the indicators of its cells.</summary>
public sealed record TemplateRow
{
    /// <summary>Gets the printed label ("2015", "Cộng").</summary>
    public required string Label { get; init; }

    /// <summary>Gets the indicator by column number, counted from 1.</summary>
    public required IReadOnlyDictionary<int, IndicatorCode> Cells { get; init; }
}
