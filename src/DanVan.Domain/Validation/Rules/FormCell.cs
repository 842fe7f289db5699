using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A cell of the report beside what the form asks for in it.</summary>
/// <param name="Table">The table of the form.</param>
/// <param name="Column">The column of the form.</param>
/// <param name="Cell">The cell of the report.</param>
internal sealed record FormCell(TemplateTable Table, TemplateColumn Column, ReportCell Cell)
{
    /// <summary>Gets the header, as one text.</summary>
    public string Header => string.Join(" / ", Column.Header);

    /// <summary>Gets whether the header says that the figures are percentages, so that they need no sign.</summary>
    public bool HeaderSaysPercent => Column.Header.Any(words => words.Contains('%', StringComparison.Ordinal));

    /// <summary>Gets the figures that are rates: written with a percent sign.</summary>
    public IEnumerable<StatedFigure> Rates => Cell.Figures.Where(figure => figure.Value is { IsPercent: true });

    /// <summary>Gets the figures that are not rates.</summary>
    public IEnumerable<StatedFigure> Numbers => Cell.Figures.Where(figure => figure.Value is not { IsPercent: true });

    /// <summary>Every cell whose table and column the form knows, in reading order.</summary>
    public static IEnumerable<FormCell> AllOf(RuleContext context)
    {
        var tables = (context.Template?.Tables ?? []).GroupBy(table => table.Number, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var table in context.Report.Tables)
        {
            if (!tables.TryGetValue(table.Number, out var form))
            {
                continue;
            }

            foreach (var cell in table.Cells)
            {
                if (form.Columns.FirstOrDefault(column => column.Number == cell.Column) is { } column)
                {
                    yield return new FormCell(form, column, cell);
                }
            }
        }
    }
}
