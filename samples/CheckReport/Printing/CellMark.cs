using DanVan.Domain.Reports;
using Spectre.Console;

namespace CheckReport.Printing;

/// <summary>The sign, the colour and the words for what a cell says.</summary>
internal readonly record struct CellMark(string Sign, Color Color, string Name)
{
    public static CellMark Of(CellState state, Words words) => state switch
    {
        CellState.Reported => new("■", Color.Green, words.Reported),
        CellState.StatedNone => new("○", Color.Blue, words.StatedNone),
        CellState.Placeholder => new("▨", Color.Yellow, words.Placeholder),
        CellState.NotCollected => new("…", Color.Grey, words.NotCollected),
        CellState.NotApplicable => new("×", Color.Grey, words.NotApplicable),
        _ => new("□", Color.Yellow, words.Blank),
    };

    /// <summary>The sign and the cell's words, or the name of the state where there are none.</summary>
    public static Paragraph Shown(ReportCell cell, bool suspect, Words words)
    {
        var mark = Of(cell.State, words);
        var text = PlainText.OneLine(cell.Text);
        return new Paragraph()
            .Append(mark.Sign + " ", new Style(mark.Color))
            .Append(text.Length > 0 ? text : mark.Name, text.Length > 0 ? (suspect ? new Style(Color.Red) : null) : new Style(Color.Grey));
    }
}
