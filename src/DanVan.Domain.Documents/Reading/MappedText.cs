using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Clean text that remembers where each of its characters stood in the document.</summary>
/// <remarks>
/// Markup is gone, a paragraph or cell broken over a page is joined by one space, decomposed letters are composed (NFC), and
/// the no-break space is a space; so one character here may stand for several there. Scanners read <see cref="Text"/> and
/// return places by <see cref="SourceOf"/>.
/// </remarks>
public sealed class MappedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _lines;
    private readonly Source _context;

    internal MappedText(string text, int[] starts, int[] ends, int[] lines, Source context)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        _lines = lines;
        _context = context;
    }

    /// <summary>Gets the clean text.</summary>
    public string Text { get; }

    /// <summary>Gets the place of a part of the clean text: line of its first character, UTF-16 offsets of the document, and the section, table, row and column it belongs to.</summary>
    /// <param name="start">The first character, inclusive.</param>
    /// <param name="end">The character after the last, exclusive.</param>
    public Source SourceOf(int start, int end)
    {
        if (Text.Length == 0)
        {
            return _context;
        }

        var first = Math.Clamp(start, 0, Text.Length - 1);
        var last = Math.Clamp(end - 1, first, Text.Length - 1);
        return _context with { Line = _lines[first], Start = _starts[first], End = end <= start ? _starts[first] : _ends[last] };
    }

    /// <summary>The same text said to belong to another section, table, row or column.</summary>
    /// <param name="context">Section, table, row and column are taken from here; line and offsets too when the text is empty.</param>
    public MappedText WithContext(Source context) => new(Text, _starts, _ends, _lines, context);

    /// <summary>A text that stands as it is from an offset of the document on: for tests and for single lines.</summary>
    /// <param name="text">The text, already clean.</param>
    /// <param name="start">The UTF-16 offset of its first character.</param>
    /// <param name="line">The line of its first character, counted from 1.</param>
    public static MappedText FromPlain(string text, int start = 0, int line = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = new int[text.Length];
        var ends = new int[text.Length];
        var lines = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            starts[i] = start + i;
            ends[i] = start + i + 1;
            lines[i] = line;
            if (text[i] == '\n')
            {
                line++;
            }
        }

        return new MappedText(text, starts, ends, lines, new Source { Line = line, Start = start, End = start });
    }
}
