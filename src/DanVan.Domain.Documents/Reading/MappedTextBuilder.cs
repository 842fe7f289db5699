using System.Text;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Gathers clean text with its places; white space is held back until something follows it, so none leads or trails and none doubles.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private (int Start, int End, int Line) _space;
    private bool _hasSpace;

    /// <summary>Gets where the next character will stand.</summary>
    public int NextPosition => _text.Length + (_hasSpace ? 1 : 0);

    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
        _hasSpace = false;
    }

    public void AppendExact(ReadOnlySpan<char> text, int sourceStart, int line)
    {
        if (text.IsEmpty)
        {
            return;
        }

        FlushSpace();
        if (_runs.Count == 0 || _runs[^1] is not { Exact: true } last || last.Line != line || last.SourceStart + _text.Length - last.Start != sourceStart)
        {
            _runs.Add(new TextRun(_text.Length, sourceStart, sourceStart, line, Exact: true));
        }

        _text.Append(text);
    }

    public void AppendMapped(ReadOnlySpan<char> text, int sourceStart, int sourceEnd, int line)
    {
        if (text.IsEmpty)
        {
            return;
        }

        FlushSpace();
        _runs.Add(new TextRun(_text.Length, sourceStart, sourceEnd, line, Exact: false));
        _text.Append(text);
    }

    public void AppendSpace(int sourceStart, int sourceEnd, int line)
    {
        if (_hasSpace)
        {
            _space.End = sourceEnd;
        }
        else if (_text.Length > 0)
        {
            _hasSpace = true;
            _space = (sourceStart, sourceEnd, line);
        }
    }

    public void Append(MappedText text)
    {
        if (text.Text.Length == 0)
        {
            return;
        }

        FlushSpace();
        foreach (var run in text.Runs)
        {
            _runs.Add(run with { Start = run.Start + _text.Length });
        }

        _text.Append(text.Text);
    }

    public MappedText ToMappedText(Source context) => new(_text.ToString(), [.. _runs], context);

    private void FlushSpace()
    {
        if (!_hasSpace)
        {
            return;
        }

        _hasSpace = false;
        if (_space.End - _space.Start == 1 && _runs.Count > 0 && _runs[^1] is { Exact: true } last
            && last.Line == _space.Line && last.SourceStart + _text.Length - last.Start == _space.Start)
        {
            _text.Append(' ');
            return;
        }

        _runs.Add(new TextRun(_text.Length, _space.Start, _space.End, _space.Line, Exact: false));
        _text.Append(' ');
    }
}
