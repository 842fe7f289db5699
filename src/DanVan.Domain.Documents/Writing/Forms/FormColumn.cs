using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>A column of a form and the columns of the sheet that it takes.</summary>
/// <param name="Template">The column of the form.</param>
/// <param name="First">The first column of the sheet, counted from 1.</param>
/// <param name="Slots">What each of its columns of the sheet asks for, from left to right.</param>
internal sealed record FormColumn(TemplateColumn Template, int First, IReadOnlyList<FormSlot> Slots)
{
    public int Last => First + Slots.Count - 1;

    public bool IsLabel => Template.Content == CellContent.RowLabel;

    /// <summary>The indicator of a slot in a row.</summary>
    public IndicatorCode? IndicatorOf(FormSlot slot, TemplateRow? row) =>
        row is null ? slot.Indicator : row.Cells.TryGetValue(Template.Number, out var code) ? code : null;

    /// <summary>What a column asks for: its number and rate apart, each item apart, and words beside items where the form leaves room for them.</summary>
    public static IReadOnlyList<FormSlot> SlotsOf(TemplateColumn column, bool rowsDecide)
    {
        if (column.Content == CellContent.RowLabel || (column.Content == CellContent.Text && column.Items.Count == 0 && column.Indicator is null))
        {
            return [new FormSlot(null, IsRate: false, null) { IsWords = true }];
        }

        if (rowsDecide)
        {
            return [new FormSlot(null, column.Content == CellContent.Rate, null) { IsWords = column.Content == CellContent.Text }];
        }

        var slots = new List<FormSlot>();
        if (column.Content == CellContent.Text)
        {
            slots.Add(new FormSlot(null, IsRate: false, "Ghi bằng lời") { IsWords = true });
        }

        if (column.Indicator is { } number)
        {
            slots.Add(new FormSlot(number, column.Content == CellContent.Rate, column.Rate is null ? "Số" : "Số lượng"));
        }

        if (column.Rate is { } rate)
        {
            slots.Add(new FormSlot(rate, IsRate: true, "Tỷ lệ (%)"));
        }

        foreach (var item in column.Items)
        {
            slots.Add(new FormSlot(item.Indicator, IsRate: false, Capitalised(item.Label)));
            if (item.Rate is { } share)
            {
                slots.Add(new FormSlot(share, IsRate: true, $"{Capitalised(item.Label)}, tỷ lệ (%)"));
            }
        }

        return slots.Count == 1 ? [slots[0] with { Label = null }] : slots.Count == 0 ? [new FormSlot(null, IsRate: false, null) { IsWords = true }] : slots;
    }

    private static string Capitalised(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
