using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Parts the lines of a document into paragraphs, headings and tables; what a page break parted is joined later, when the outline is known.</summary>
internal sealed class StructureBlockReader
{
    // Markdown lets an emphasis run over lines; one that runs longer was never closed.
    private const int LongestEmphasis = 12;

    private readonly string _text;
    private readonly SourceLine[] _lines;
    private readonly MarkupCleaner _cleaner;
    private readonly TableBlockReader _tables;
    private readonly int _wrapWidth;
    private readonly List<StructureBlock> _blocks = [];

    public StructureBlockReader(string text)
    {
        _text = text;
        _lines = LineReader.Read(text);
        _cleaner = new MarkupCleaner(text);
        _tables = new TableBlockReader(text, _lines, _cleaner);
        _wrapWidth = FindWrapWidth();
    }

    public int LineCount => _lines.Length;

    public List<StructureBlock> Read()
    {
        var apart = true;
        for (var i = 0; i < _lines.Length;)
        {
            var line = _lines[i];
            if (line.Kind is LineKind.Blank or LineKind.Rule or LineKind.PipeSeparator)
            {
                apart = true;
                i++;
            }
            else if (line.Kind != LineKind.Text && _tables.Read(ref i, apart) is { } table)
            {
                _blocks.Add(table);
                apart = false;
            }
            else if (line.ContentStart == line.ContentEnd)
            {
                apart = true;
                i++;
            }
            else
            {
                i += ReadText(i, apart);
                apart = false;
            }
        }

        return _blocks;
    }

    private int ReadText(int index, bool apart)
    {
        var line = _lines[index];
        var start = SkipBlockMarks(line, out var marks);
        var count = CountEmphasisLines(index);
        var clean = _cleaner.Clean(_lines.AsSpan(index, count), start);
        if (clean.Text.Length == 0)
        {
            return count;
        }

        var marked = marks > 0 || _cleaner.AllEmphasised;
        var emphasis = _cleaner.FirstEmphasis;
        var lastLine = _lines[index + count - 1].Number;
        if (!apart && marks == 0 && _blocks is [.., StructureTextBlock previous] && Continues(previous, clean.Text, marked, index))
        {
            previous.Add(clean, marked, lastLine);
        }
        else
        {
            var block = new StructureTextBlock { FirstLine = line.Number, Apart = apart, HeadingMarks = marks, FirstEmphasis = emphasis };
            block.Add(clean, marked, lastLine);
            _blocks.Add(block);
        }

        return count;
    }

    private bool Continues(StructureTextBlock previous, string next, bool marked, int index)
    {
        if (StructureContinuation.MayContinue(previous, next, marked))
        {
            var hardBreak = index > 0 && BreaksHard(_lines[index - 1]) && previous.IsMarked == marked;
            return (hardBreak && !previous.State.IsFinished) || StructureContinuation.AcrossLines(previous, next, marked, _wrapWidth);
        }

        return false;
    }

    // Two spaces or a backslash at the end of a line ask Markdown for a new line in the same paragraph.
    private bool BreaksHard(SourceLine line) =>
        line.End - line.ContentEnd >= 2 || (line.ContentEnd > line.ContentStart && _text[line.ContentEnd - 1] == '\\');

    private int CountEmphasisLines(int index)
    {
        if (!_lines[index].ContentOf(_text).Contains("**", StringComparison.Ordinal))
        {
            return 1;
        }

        for (var count = 1; count <= LongestEmphasis && index + count <= _lines.Length; count++)
        {
            if (count > 1 && (_lines[index + count - 1].Kind != LineKind.Text || _text[_lines[index + count - 1].ContentStart] == '#'))
            {
                return 1;
            }

            if (!_cleaner.LeavesEmphasisOpen(_lines.AsSpan(index, count)))
            {
                return count;
            }
        }

        return 1;
    }

    private int SkipBlockMarks(SourceLine line, out int marks)
    {
        var at = line.ContentStart;
        marks = 0;
        while (at + marks < line.ContentEnd && _text[at + marks] == '#')
        {
            marks++;
        }

        if (marks is 0 or > 6 || at + marks >= line.ContentEnd || !LineReader.IsSpace(_text[at + marks]))
        {
            marks = 0;
            return at;
        }

        return at + marks;
    }

    private int FindWrapWidth()
    {
        var longest = 0;
        var count = 0;
        var broken = 0;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].Kind == LineKind.Text)
            {
                longest = Math.Max(longest, _lines[i].ContentEnd - _lines[i].ContentStart);
                count++;
                broken += i > 0 && BreaksSentence(_lines[i - 1], _lines[i]) ? 1 : 0;
            }
        }

        return StructureContinuation.WrapWidth(longest, count, broken);
    }

    private bool BreaksSentence(SourceLine line, SourceLine next) =>
        line.Kind == LineKind.Text && StructureContinuation.BreaksSentence(_text[line.ContentEnd - 1], _text[next.ContentStart]);
}
