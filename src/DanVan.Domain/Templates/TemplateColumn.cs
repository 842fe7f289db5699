using DanVan.Domain.Indicators;

namespace DanVan.Domain.Templates;

/// <summary>A column of an annex table: its printed header, what it asks for, and what its cells count.</summary>
public sealed record TemplateColumn
{
    /// <summary>Gets the column number, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the official number printed under the header, by which printed formulas name the column, or null when the form prints none.</summary>
    public int? OfficialNumber { get; init; }

    /// <summary>Gets the printed header, outermost first.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Gets what each cell asks for.</summary>
    public required CellContent Content { get; init; }

    /// <summary>Gets the formula printed in place of the number ("9=11+12+13=14+15+16+17=18+22"), exactly as printed, or null when the form prints none.</summary>
    public string? Formula { get; init; }

    /// <summary>Gets the indicator of the number, or of the rate when the column asks for a rate alone; null for words, items and labels, and where the rows decide.</summary>
    public IndicatorCode? Indicator { get; init; }

    /// <summary>Gets the indicator of the rate when the column asks for a number and a rate.</summary>
    public IndicatorCode? Rate { get; init; }

    /// <summary>Gets the labelled items of a column of items, the items looked for in a column of free text, or the parts that a number may be split into ("44 (39 cấp huyện; 05 cấp xã)").</summary>
    public IReadOnlyList<TemplateItem> Items { get; init; } = [];

    /// <summary>Gets whether the form says "(nếu có)": blank is then no omission.</summary>
    public bool Optional { get; init; }
}
