using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Where the cells of a form stand in the text of its workbook.</summary>
internal sealed class FormPlaces
{
    private readonly Dictionary<(string Sheet, string Cell), PlacedText> _places = [];

    public FormPlaces(DocumentText text)
    {
        foreach (var place in text.Places.Where(place => place.Place is { Sheet: not null, Cell: not null }))
        {
            _places.TryAdd((place.Place.Sheet!, place.Place.Cell!), place);
        }
    }

    /// <summary>The same source with the line and the offsets of a cell; as it is where the cell is blank.</summary>
    public Source At(Source source, string sheet, CellAddress cell) =>
        _places.TryGetValue((sheet, cell.ToString()), out var place) ? source with { Line = place.Line, Start = place.Start, End = place.End } : source;

    /// <summary>What a cell of a form says, each fact with the place of its own slot.</summary>
    public FormCell At(FormCell said, FormColumn column, TemplateRow? row, string sheet, int number)
    {
        var whole = Enumerable.Range(column.First, column.Slots.Count).Select(at => At(new Source(), sheet, new CellAddress(number, at))).FirstOrDefault(place => place.End > 0);
        return new FormCell([.. said.Facts.Select(Moved)], said.Cell is null ? null : said.Cell with
        {
            Source = said.Cell.Source with { Line = whole.Line, Start = whole.Start, End = whole.End },
            Figures = [.. said.Cell.Figures.Select(figure => Of(figure, figure.Indicator is { } code ? SlotOf(code) : 0))],
        });

        Fact Moved(Fact fact) => fact with
        {
            Source = At(fact.Source, sheet, new CellAddress(number, column.First + SlotOf(fact.Indicator))),
            Figure = fact.Figure is null ? null : Of(fact.Figure, SlotOf(fact.Indicator)),
        };

        StatedFigure Of(StatedFigure figure, int slot) => figure with { Source = At(figure.Source, sheet, new CellAddress(number, column.First + slot)) };

        int SlotOf(Indicators.IndicatorCode code)
        {
            for (var i = 0; i < column.Slots.Count; i++)
            {
                if (column.IndicatorOf(column.Slots[i], row) == code)
                {
                    return i;
                }
            }

            return 0;
        }
    }
}
