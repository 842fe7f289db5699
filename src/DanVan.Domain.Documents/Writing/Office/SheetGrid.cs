using System.Globalization;
using System.Xml.Linq;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>The cells of a sheet's XML by their names; a row or a cell may leave its own out and then follows the one before.</summary>
internal sealed class SheetGrid
{
    private readonly XElement _root;
    private readonly XElement _data;
    private readonly SortedList<int, XElement> _rows = [];
    private readonly List<(CellName First, CellName Last)> _merged = [];

    public SheetGrid(XElement root)
    {
        _root = root;
        _data = root.Element(Namespace + "sheetData") ?? new XElement(Namespace + "sheetData");
        var number = 0;
        foreach (var row in _data.Elements(Namespace + "row"))
        {
            number = NumberIn(row, "r") ?? number + 1;
            _rows.TryAdd(number, row);
        }

        foreach (var merged in root.Elements(Namespace + "mergeCells").Elements(Namespace + "mergeCell"))
        {
            var ends = ((string?)merged.Attribute("ref") ?? "").Split(':');
            if (ends.Length == 2 && CellName.TryParse(ends[0]) is { } first && CellName.TryParse(ends[1]) is { } last)
            {
                _merged.Add((first, last));
            }
        }
    }

    private XNamespace Namespace => _root.Name.Namespace;

    /// <summary>The cell that shows for another one: the first of those it is merged with.</summary>
    public CellName Shown(CellName cell) => _merged
        .Where(merged => merged.First.Row <= cell.Row && cell.Row <= merged.Last.Row && merged.First.Column <= cell.Column && cell.Column <= merged.Last.Column)
        .Select(merged => merged.First)
        .FirstOrDefault(cell);

    /// <summary>The element of a cell, made where the sheet has none.</summary>
    public XElement Cell(CellName name)
    {
        var row = Row(name.Row);
        XElement? before = null;
        var column = 0;
        foreach (var cell in row.Elements(Namespace + "c"))
        {
            column = CellName.TryParse((string?)cell.Attribute("r"))?.Column ?? column + 1;
            if (column == name.Column)
            {
                return cell;
            }

            if (column > name.Column)
            {
                break;
            }

            before = cell;
        }

        var added = new XElement(Namespace + "c", new XAttribute("r", name.ToString()));
        Add(row, before, added);
        return added;
    }

    /// <summary>The index of the format in which a cell shows: its own, else that of its row, else that of its column.</summary>
    public int FormatOf(XElement cell, CellName name) =>
        NumberIn(cell, "s")
        ?? (_rows.TryGetValue(name.Row, out var row) && (string?)row.Attribute("customFormat") is "1" or "true" ? NumberIn(row!, "s") : null)
        ?? _root.Elements(Namespace + "cols").Elements(Namespace + "col")
            .Where(column => NumberIn(column, "min") <= name.Column && name.Column <= NumberIn(column, "max"))
            .Select(column => NumberIn(column, "style"))
            .FirstOrDefault()
        ?? 0;

    private XElement Row(int number)
    {
        if (_rows.TryGetValue(number, out var row))
        {
            return row;
        }

        row = new XElement(Namespace + "row", new XAttribute("r", number));
        Add(_data, _rows.LastOrDefault(one => one.Key < number).Value, row);
        _rows.Add(number, row);
        return row;
    }

    private static void Add(XElement parent, XElement? before, XElement added)
    {
        if (before is null)
        {
            parent.AddFirst(added);
        }
        else
        {
            before.AddAfterSelf(added);
        }
    }

    private static int? NumberIn(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
