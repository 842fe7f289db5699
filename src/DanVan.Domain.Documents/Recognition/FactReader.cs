using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the facts out of the cells of one recognised table.</summary>
internal sealed class FactReader(TemplateTableMatch match, List<Fact> facts, List<UnplacedText> unplaced)
{
    /// <summary>Adds the facts of every cell that the form knows; what it does not know goes to the unplaced texts.</summary>
    public void Read()
    {
        foreach (var cell in match.Report.Cells.Where(cell => !match.Columns.ContainsKey(cell.Column)))
        {
            Leave(cell, "column-without-template");
        }

        var rows = match.Report.Cells.Where(cell => match.Columns.ContainsKey(cell.Column)).GroupBy(cell => cell.Row).OrderBy(row => row.Key).ToList();
        if (match.Template.Rows.Count > 0)
        {
            ReadLabelledRows(rows);
            return;
        }

        var chosen = OnlyRow(rows);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                if (row == chosen)
                {
                    ReadCell(cell, match.Columns[cell.Column], match.Columns[cell.Column].Indicator);
                }
                else
                {
                    Leave(cell, "row-without-template");
                }
            }
        }
    }

    private void ReadLabelledRows(IEnumerable<IGrouping<int, ReportCell>> rows)
    {
        var labels = match.Columns.Where(column => column.Value.Content == CellContent.RowLabel).Select(column => column.Key).ToHashSet();
        var open = match.Template.Rows.ToList();
        foreach (var row in rows)
        {
            var label = string.Join(' ', row.Where(cell => labels.Contains(cell.Column)).Select(cell => cell.Text));
            var form = open.Find(one => IsLabel(label, one.Label));
            if (form is not null)
            {
                open.Remove(form);
            }

            foreach (var cell in row.Where(cell => !labels.Contains(cell.Column)))
            {
                if (form is not null && form.Cells.TryGetValue(match.Columns[cell.Column].Number, out var indicator))
                {
                    ReadCell(cell, match.Columns[cell.Column], indicator);
                }
                else
                {
                    Leave(cell, "row-without-template");
                }
            }
        }
    }

    /// <summary>Where the form has one row and the report has several: the total, else the first that says anything.</summary>
    private static IGrouping<int, ReportCell>? OnlyRow(List<IGrouping<int, ReportCell>> rows) => rows.Count <= 1
        ? rows.FirstOrDefault()
        : rows.Find(row => row.Any(cell => IsTotal(cell.Text))) ?? rows.Find(row => row.Any(cell => cell.State != CellState.Blank)) ?? rows[0];

    private static bool IsLabel(string written, string printed) =>
        PhraseText.Words(written).AsSpan().SequenceEqual(PhraseText.Words(printed)) || (IsTotal(written) && IsTotal(printed));

    private static bool IsTotal(string label) => TemplateLabel.Plain(label).Trim(' ', ':', '.') is "cong" or "tong" or "tong cong" or "tong so" or "cong don";

    private void ReadCell(ReportCell cell, TemplateColumn column, IndicatorCode? indicator)
    {
        switch (column.Content)
        {
            case CellContent.Items:
                FactItems.ReadLabelled(cell, column.Items, facts);
                break;
            case CellContent.Text:
                FactItems.ReadProse(cell, column.Items, facts);
                break;
            case CellContent.NumberAndRate when indicator is { } number && column.Rate is { } rate:
                ReadNumberAndRate(cell, number, rate);
                break;
            case CellContent.Rate when indicator is { } rate:
                Add(rate, cell, cell.Figures.FirstOrDefault(IsRate) ?? cell.Figures.FirstOrDefault(figure => figure.Value is { Unit: null }));
                break;
            case CellContent.Number when indicator is { } number:
                Add(number, cell, cell.Figures.FirstOrDefault(figure => !IsRate(figure)));
                FactItems.ReadParts(cell, column.Items, facts);
                break;
            default:
                break;
        }
    }

    /// <summary>"5 (83%)" gives both, "98%" the rate alone; "0" says that there were none and nothing of a rate.</summary>
    private void ReadNumberAndRate(ReportCell cell, IndicatorCode number, IndicatorCode rate)
    {
        if (cell.State is not (CellState.Reported or CellState.StatedNone) || (cell.State == CellState.Reported && cell.Figures.Count == 0))
        {
            Add(number, cell, null);
            Add(rate, cell, null);
            return;
        }

        var count = cell.Figures.FirstOrDefault(figure => !IsRate(figure));
        var share = cell.Figures.FirstOrDefault(IsRate) ?? ShareWithoutSign(cell);
        if (count is null && share is not null)
        {
            AddBlank(number, cell);
        }
        else
        {
            Add(number, cell, count);
        }

        if (share is null)
        {
            AddBlank(rate, cell);
        }
        else
        {
            Add(rate, cell, share);
        }
    }

    /// <summary>The second of exactly two bare numbers: "5 (83)" in a cell that asks for a number and its rate.</summary>
    private static StatedFigure? ShareWithoutSign(ReportCell cell) =>
        cell.Figures is [{ IsPair: false }, { Value: { Unit: null }, IsPair: false } second] && FactItems.StandsApart(cell, second) ? second : null;

    private static bool IsRate(StatedFigure figure) => figure.Value is { IsPercent: true };

    private void Add(IndicatorCode indicator, ReportCell cell, StatedFigure? figure) => facts.Add(FactItems.Of(indicator, cell.State, figure, cell.Source));

    private void AddBlank(IndicatorCode indicator, ReportCell cell) => facts.Add(new Fact { Indicator = indicator, State = CellState.Blank, Source = cell.Source });

    private void Leave(ReportCell cell, string reason)
    {
        if (cell.State != CellState.Blank)
        {
            unplaced.Add(new UnplacedText { Text = cell.Text, Source = cell.Source, Reason = reason });
        }
    }
}
