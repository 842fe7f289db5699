using DanVan.Domain.Documents.Writing.Sheets;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>How the cells of a form look: what is typed into is pale yellow, what is printed is grey.</summary>
internal static class FormStyles
{
    private const string InputFill = "FFFDE7";
    private const string HeadFill = "E8EEF4";

    public static CellStyle Title { get; } = new() { IsBold = true, Size = 14, Horizontal = "center" };

    public static CellStyle Plain { get; } = new();

    public static CellStyle Note { get; } = new() { IsItalic = true, Color = "595959" };

    public static CellStyle Small { get; } = new() { Size = 9, Color = "7F7F7F", HasBorder = true, Horizontal = "center" };

    public static CellStyle Head { get; } = new() { IsBold = true, Fill = HeadFill, HasBorder = true, Horizontal = "center" };

    public static CellStyle SubHead { get; } = new() { IsItalic = true, Fill = HeadFill, HasBorder = true, Horizontal = "center" };

    public static CellStyle Number { get; } = new() { IsItalic = true, Size = 9, Fill = HeadFill, HasBorder = true, Horizontal = "center" };

    public static CellStyle Label { get; } = new() { HasBorder = true, Fill = HeadFill, Horizontal = "left" };

    public static CellStyle TotalLabel { get; } = new() { HasBorder = true, Fill = HeadFill, Horizontal = "left", IsBold = true };

    public static CellStyle Center { get; } = new() { HasBorder = true, Fill = HeadFill, Horizontal = "center" };

    public static CellStyle Words { get; } = new() { HasBorder = true, Fill = InputFill, Horizontal = "left", IsInput = true, Format = "@" };

    public static CellStyle Rate { get; } = Words with { Horizontal = "right" };

    public static CellStyle Date { get; } = Words with { Format = "dd/mm/yyyy" };

    /// <summary>A cell that takes a number, shown by a format.</summary>
    public static CellStyle Input(string format) => new() { HasBorder = true, Fill = InputFill, Horizontal = "right", IsInput = true, Format = format };
}
