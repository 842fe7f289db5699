using DanVan.Domain.Indicators;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>One cell of a workbook within a cell of a form: the number, its rate, an item, or words.</summary>
/// <param name="Indicator">What is stated there, or null for words and where the printed row decides.</param>
/// <param name="IsRate">Whether a rate is asked for.</param>
/// <param name="Label">The label below the printed header, or null where the form's cell is one cell here too.</param>
internal sealed record FormSlot(IndicatorCode? Indicator, bool IsRate, string? Label)
{
    /// <summary>Gets whether words belong there.</summary>
    public bool IsWords { get; init; }
}
