using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Reports;

/// <summary>The values of one row of a filled table.</summary>
/// <param name="Number">The row among the data rows, counted from 1.</param>
/// <param name="Unit">The unit of the row, or null for the unit that reports.</param>
/// <param name="Template">The printed row, or null where the form prints none.</param>
internal sealed record FilledRow(int Number, string? Unit, TemplateRow? Template)
{
    public Dictionary<(int Column, IndicatorCode Indicator), FilledValue> Values { get; } = [];
}
