using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Which stretch of which text a figure or a finding stands at, and beside which block a finding is told.</summary>
internal sealed class PageMarks
{
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly List<(Source Place, MappedText Text, PageBlock? Block)> _units = [];
    private readonly Dictionary<MappedText, List<TextMark>> _marks = [];
    private readonly Dictionary<(string? Table, int? Row, int? Column), List<TextMark>> _cells = [];
    private readonly Dictionary<string, PageBlock> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Table, int? Row, int? Column), MappedText> _cellTexts = [];

    public PageMarks(DocumentStructure structure, IReadOnlyList<PageBlock> blocks)
    {
        _blocks = blocks;
        var blockOf = blocks.Where(block => block.Text is not null).ToDictionary(block => block.Text!.Text);
        foreach (var block in blocks.Where(block => block.Table is not null))
        {
            _tables.TryAdd(block.Table!.Number, block);
        }

        foreach (var text in structure.Texts)
        {
            var place = text.Text.SourceOf(0, text.Text.Text.Length);
            var block = blockOf.GetValueOrDefault(text.Text) ?? (place.Table is null ? null : _tables.GetValueOrDefault(place.Table));
            _units.Add((place, text.Text, block));
            if (text.Role == TextRole.Cell)
            {
                _cellTexts.TryAdd((place.Table, place.Row, place.Column), text.Text);
            }
        }

        _units.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
    }

    /// <summary>Gets the findings that no block has a place for.</summary>
    public List<PlacedFinding> Homeless { get; } = [];

    /// <summary>The marks in a text, by start.</summary>
    public IReadOnlyList<TextMark> In(MappedText text) => _marks.TryGetValue(text, out var marks) ? marks : [];

    /// <summary>The findings at a cell without words, or, with no row, at a table or a column as a whole.</summary>
    public IReadOnlyList<TextMark> At(string table, int? row, int? column) => _cells.TryGetValue((table, row, column), out var marks) ? marks : [];

    /// <summary>Marks the figures that were read.</summary>
    public void Add(IEnumerable<StatedFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (Find(figure.Source) is { } unit && RangeIn(unit.Text, figure.Source) is var (start, end) && end > start)
            {
                MarksOf(unit.Text).Add(new TextMark(start, end, null, 0));
            }
        }
    }

    /// <summary>Marks the places of the findings and gives each its block.</summary>
    public void Add(IEnumerable<PlacedFinding> findings)
    {
        foreach (var finding in findings)
        {
            for (var i = 0; i < finding.Places.Count; i++)
            {
                Mark(finding, i);
            }

            if (finding.Home is { } home && BlockOf(home) is { } block)
            {
                block.Cards.Add(finding);
            }
            else
            {
                Homeless.Add(finding);
            }
        }
    }

    private void Mark(PlacedFinding finding, int place)
    {
        var source = finding.Places[place];
        if (Find(source) is { } unit)
        {
            var (start, end) = RangeIn(unit.Text, source);
            MarksOf(unit.Text).Add(new TextMark(start, end, finding, place));
        }
        else if (source.Table is { } table && _tables.ContainsKey(table))
        {
            var key = (table, source.Row, source.Row is null ? null : source.Column);
            if (_cellTexts.TryGetValue(key, out var cell))
            {
                MarksOf(cell).Add(new TextMark(0, cell.Text.Length, finding, place));
            }
            else
            {
                (_cells.TryGetValue(key, out var marks) ? marks : _cells[key] = []).Add(new TextMark(0, 0, finding, place));
            }
        }
        else if (BlockOf(source) is { Text.Text: { } text })
        {
            MarksOf(text).Add(new TextMark(text.Text.Length, text.Text.Length, finding, place));
        }
    }

    private List<TextMark> MarksOf(MappedText text) => _marks.TryGetValue(text, out var marks) ? marks : _marks[text] = [];

    private PageBlock? BlockOf(Source source)
    {
        if (Find(source)?.Block is { } found)
        {
            return found;
        }

        if (source.Table is { } table && _tables.TryGetValue(table, out var inTable))
        {
            return inTable;
        }

        // A line without words of its own belongs to what stands above it.
        return _blocks.LastOrDefault(block => block.Line <= source.Line);
    }

    private (MappedText Text, PageBlock? Block)? Find(Source source)
    {
        if (source.End <= source.Start)
        {
            return null;
        }

        var low = 0;
        var high = _units.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_units[middle].Place.Start <= source.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 && source.Start < _units[high].Place.End ? (_units[high].Text, _units[high].Block) : null;
    }

    private static (int Start, int End) RangeIn(MappedText text, Source source)
    {
        var start = FirstCharacter(text, place => place.End > source.Start);
        var end = FirstCharacter(text, place => place.Start >= source.End);
        return (start, Math.Max(start, end));
    }

    // The places of a text's characters rise, so that the first one of a kind can be found by halving.
    private static int FirstCharacter(MappedText text, Func<Source, bool> isThere)
    {
        var low = 0;
        var high = text.Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isThere(text.SourceOf(middle, middle + 1)))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
