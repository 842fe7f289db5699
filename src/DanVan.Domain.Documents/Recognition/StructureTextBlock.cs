using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>One or more lines of words that belong together.</summary>
internal sealed class StructureTextBlock : StructureBlock
{
    private readonly List<MappedText> _parts = [];
    private MappedText? _text;

    /// <summary>Gets the number of '#' before it.</summary>
    public required int HeadingMarks { get; init; }

    /// <summary>Gets its first emphasised letters, in clean characters; end exclusive.</summary>
    public required (int Start, int End) FirstEmphasis { get; init; }

    /// <summary>Gets whether the form marks it as a heading: '#', or every letter emphasised.</summary>
    public bool IsMarked { get; private set; }

    /// <summary>Gets whether it stands beside the text, as a footnote does: nothing goes on with it, and its numbering is its own.</summary>
    public bool IsAside { get; init; }

    /// <summary>Gets whether the file numbers it, so that it never goes on with the text before it.</summary>
    public bool IsNumbered { get; init; }

    public StructureTextState State { get; private set; }

    /// <summary>Gets the lines it is made of, each clean.</summary>
    public IReadOnlyList<MappedText> Parts => _parts;

    public MappedText Text => _text ??= Join();

    public void Add(MappedText line, bool marked, int lastLine)
    {
        IsMarked = _parts.Count == 0 ? marked : IsMarked && marked;
        State = State.After(line.Text);
        _parts.Add(line);
        _text = null;
        LastLine = lastLine;
    }

    public void AddAll(StructureTextBlock other)
    {
        foreach (var part in other._parts)
        {
            Add(part, other.IsMarked, other.LastLine);
        }
    }

    private MappedText Join()
    {
        if (_parts.Count == 1)
        {
            return _parts[0];
        }

        var builder = new MappedTextBuilder();
        foreach (var part in _parts)
        {
            if (part.Text.Length > 0)
            {
                var place = part.SourceOf(0, 0);
                builder.AppendSpace(place.Start, place.Start, place.Line);
                builder.Append(part);
            }
        }

        return builder.ToMappedText(_parts[0].SourceOf(0, 0));
    }
}
