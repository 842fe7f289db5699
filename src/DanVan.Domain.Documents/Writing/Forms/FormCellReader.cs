using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Reads what was typed into the cells of a form.</summary>
internal static class FormCellReader
{
    /// <summary>Reads a cell of a table.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">The printed row, or null where the form prints none.</param>
    /// <param name="unit">The unit of the row, or null for the unit that reports.</param>
    /// <param name="texts">What stands in each slot.</param>
    /// <param name="source">The place.</param>
    public static FormCell Read(FormColumn column, TemplateRow? row, string? unit, IReadOnlyList<string> texts, Source source)
    {
        if (column.IsLabel)
        {
            return new FormCell([], new ReportCell { Row = source.Row!.Value, Column = column.Template.Number, Text = row?.Label ?? texts[0], State = CellState.Reported, Source = source });
        }

        var facts = new List<Fact>();
        var values = new List<(string Text, CellState State)>();
        string? words = null;
        for (var i = 0; i < column.Slots.Count; i++)
        {
            var slot = column.Slots[i];
            if (column.IndicatorOf(slot, row) is { } indicator)
            {
                var fact = ReadFact(indicator, unit, slot.IsRate, texts[i], source);
                facts.Add(fact);
                values.Add((texts[i].Trim(), fact.State));
            }
            else if (texts[i].Trim() is { Length: > 0 } written)
            {
                words = written;
            }
        }

        var (text, state) = words is null ? JoinedCell.Of(values) : new JoinedCell(words, StateOf(words));
        return new FormCell(facts, new ReportCell
        {
            Row = source.Row!.Value,
            Column = column.Template.Number,
            Text = text,
            State = state,
            Source = source,
            Figures = [.. facts.Select(fact => fact.Figure).OfType<StatedFigure>()],
        });
    }

    /// <summary>Reads one value: the figure that suits the slot, or the state.</summary>
    public static Fact ReadFact(IndicatorCode indicator, string? unit, bool isRate, string written, Source source)
    {
        var text = written.Trim();
        var state = StateOf(text);
        var figure = state is CellState.Reported or CellState.StatedNone ? ReadFigure(text, isRate) : null;
        return new Fact
        {
            Indicator = indicator,
            Unit = unit,
            State = state,
            Figure = figure is null ? null : figure with { Source = source, Indicator = indicator },
            Source = source,
        };
    }

    /// <summary>What the words of a cell say of themselves.</summary>
    public static CellState StateOf(string text) => TableCellState.Of(FigureText.Normalize(text)?.Trim() ?? text);

    // A text that is one figure is kept as it was typed; in a longer one the first figure that suits is taken, as in a document.
    private static StatedFigure? ReadFigure(string text, bool isRate)
    {
        if (Figure.TryParse(text, null, out var figure) && Suits(figure, isRate))
        {
            return new StatedFigure { Text = text, Source = default, Value = figure };
        }

        var clean = MappedText.FromPlain(FigureText.Normalize(text) ?? text);
        return FigureScanner.Scan(clean, TextRole.Cell, []).Select(found => found.Figure).FirstOrDefault(found => found.Value is { } value ? Suits(value, isRate) : !isRate);
    }

    private static bool Suits(Figure figure, bool isRate) => isRate ? figure.IsPercent || figure.Unit is null : !figure.IsPercent;
}
