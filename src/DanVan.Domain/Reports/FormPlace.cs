using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Reports;

/// <summary>Where a form asks for an indicator.</summary>
/// <param name="Table">The number of the table.</param>
/// <param name="Row">The printed label of the row, or null where the form prints none.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="IsOfUnits">Whether every row is a unit.</param>
internal sealed record FormPlace(string Table, string? Row, int Column, bool IsOfUnits)
{
    /// <summary>The first place of every indicator, in the order of the form.</summary>
    public static Dictionary<IndicatorCode, FormPlace> AllOf(ReportTemplate template)
    {
        var places = new Dictionary<IndicatorCode, FormPlace>();
        foreach (var table in template.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, indicator) in row.Cells)
                {
                    places.TryAdd(indicator, new FormPlace(table.Number, row.Label, column, false));
                }
            }

            foreach (var column in table.Rows.Count == 0 ? table.Columns : [])
            {
                foreach (var indicator in IndicatorsOf(column))
                {
                    places.TryAdd(indicator, new FormPlace(table.Number, null, column.Number, table.RowsAre == RowSubject.Unit));
                }
            }
        }

        return places;
    }

    /// <summary>What a cell of a column states: its number, its rate, its items.</summary>
    public static IEnumerable<IndicatorCode> IndicatorsOf(TemplateColumn column)
    {
        IndicatorCode?[] codes = [column.Indicator, column.Rate, .. column.Items.SelectMany(item => new[] { item.Indicator, item.Rate })];
        return codes.OfType<IndicatorCode>();
    }
}
