using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Clean text that remembers where each of its characters stood in the document.</summary>
/// <remarks>
/// Markup is gone, a paragraph or cell broken over a page is joined by one space, white space of any kind and length is one
/// space, decomposed letters are composed (NFC), and the Icelandic Ð typed for Đ is Đ; so one character here may stand for
/// several there. Scanners read <see cref="Text"/> and return places by <see cref="SourceOf"/>.
/// </remarks>
public sealed class MappedText
{
    private readonly TextRun[] _runs;
    private readonly Source _context;

    internal MappedText(string text, TextRun[] runs, Source context)
    {
        Text = text;
        _runs = runs;
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
        var opening = _runs[RunAt(first)];
        var sourceStart = opening.Exact ? opening.SourceStart + first - opening.Start : opening.SourceStart;
        var closing = _runs[RunAt(last)];
        var sourceEnd = closing.Exact ? closing.SourceStart + last - closing.Start + 1 : closing.SourceEnd;
        return _context with { Line = opening.Line, Start = sourceStart, End = end <= start ? sourceStart : sourceEnd };
    }

    /// <summary>The same text said to belong to another section, table, row or column.</summary>
    /// <param name="context">Section, table, row and column are taken from here; line and offsets too when the text is empty.</param>
    public MappedText WithContext(Source context) => new(Text, _runs, context);

    /// <summary>A text that stands as it is from an offset of the document on: for tests and for single lines.</summary>
    /// <param name="text">The text, already clean.</param>
    /// <param name="start">The UTF-16 offset of its first character.</param>
    /// <param name="line">The line of its first character, counted from 1.</param>
    public static MappedText FromPlain(string text, int start = 0, int line = 1)
    {
        Guard.Against.Null(text);
        var runs = new List<TextRun>();
        var context = new Source { Line = line, Start = start, End = start };
        for (var from = 0; from < text.Length; line++)
        {
            var end = text.IndexOf('\n', from) is >= 0 and var found ? found + 1 : text.Length;
            runs.Add(new TextRun(from, start + from, start + end, line, Exact: true));
            from = end;
        }

        return new MappedText(text, [.. runs], context);
    }

    /// <summary>Gets the text from one character on, with its places.</summary>
    /// <param name="start">The first character kept.</param>
    internal MappedText From(int start) => Slice(start, Text.Length);

    /// <summary>Gets a part of the text, with its places.</summary>
    internal MappedText Slice(int start, int end)
    {
        if (start == 0 && end == Text.Length)
        {
            return this;
        }

        if (start >= end)
        {
            return new MappedText("", [], Text.Length == 0 ? _context : SourceOf(start, start));
        }

        var first = RunAt(start);
        var last = RunAt(end - 1);
        var runs = new TextRun[last - first + 1];
        for (var i = first; i <= last; i++)
        {
            var run = _runs[i];
            var cut = Math.Max(0, start - run.Start);
            runs[i - first] = run with { Start = run.Start + cut - start, SourceStart = run.Exact ? run.SourceStart + cut : run.SourceStart };
        }

        return new MappedText(Text[start..end], runs, _context);
    }

    /// <summary>Gets the runs, for a builder that joins texts.</summary>
    internal ReadOnlySpan<TextRun> Runs => _runs;

    private int RunAt(int index)
    {
        var low = 0;
        var high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
