using System.Text;

namespace DanVan.Domain.Documents.Reading;


/// <summary>Writes the flat text of an office file line by line, and where its paragraphs and cells stand in it.</summary>
internal sealed class FlatTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly bool _keepsTabs;
    private readonly List<PlacedText> _places = [];

    /// <summary>Begins a text.</summary>
    /// <param name="keepsTabs">Whether tabs part the cells of tables that are written as lines, as in a text file.</param>
    public FlatTextBuilder(bool keepsTabs = false) => _keepsTabs = keepsTabs;

    /// <summary>Gets the line being written, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Gets the offset of the next character.</summary>
    public int Position => _text.Length;

    /// <summary>Gets the paragraphs and cells, in the order of their first characters.</summary>
    public IReadOnlyList<PlacedText> Places => _places;

    /// <summary>Adds the words of a paragraph or a cell; line breaks in them become spaces, and tabs unless they are kept, one for one.</summary>
    public FlatRange AddPlaced(ReadOnlySpan<char> words, int ordinal, DocumentPlace place)
    {
        var range = AddWords(words);
        _places.Add(new PlacedText(range.Start, range.End, Line, ordinal, place));
        return range;
    }

    /// <summary>Adds words that are nobody's own, such as automatic numbering.</summary>
    public FlatRange AddWords(ReadOnlySpan<char> words)
    {
        var start = _text.Length;
        foreach (var c in words)
        {
            _text.Append(c is '\t' && !_keepsTabs || c is '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        }

        return new FlatRange(start, _text.Length, Line);
    }

    /// <summary>Parts the cell before from the cell after.</summary>
    public void AddTab() => _text.Append('\t');

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        _text.Append('\n');
        Line++;
    }

    /// <summary>The text from an offset to its end so far.</summary>
    public string TextFrom(int start) => _text.ToString(start, _text.Length - start);

    public override string ToString() => _text.ToString();
}
