using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Takes the markup out of a stretch of a document and keeps every character's place.</summary>
/// <param name="text">The document.</param>
/// <param name="hasMarkup">Whether stars, tags and entities are markup; in the flat text of an office file they are what somebody typed.</param>
internal sealed partial class MarkupCleaner(string text, bool hasMarkup = true)
{
    private readonly MappedTextBuilder _builder = new();
    private int _letters;
    private int _emphasisedLetters;
    private bool _isFirstOver;

    /// <summary>Gets whether every letter and digit of the text cleaned last was emphasised.</summary>
    public bool AllEmphasised => _letters > 0 && _emphasisedLetters == _letters;

    /// <summary>Gets the first letters of the text cleaned last that are emphasised without a break, in clean characters; end exclusive.</summary>
    public (int Start, int End) FirstEmphasis { get; private set; }

    /// <summary>Cleans one stretch within a line.</summary>
    public MappedText Clean(int start, int end, int line)
    {
        if (TryTakeOver(start, end, line) is { } plain)
        {
            return plain;
        }

        Begin();
        if (hasMarkup)
        {
            FindEmphasis(start, end);
            MatchEmphasis();
        }

        CleanStretch(start, end, line);
        return _builder.ToMappedText(new Source { Line = line, Start = start, End = start });
    }

    /// <summary>Cleans lines that one emphasis spans, from an offset of the first line on.</summary>
    public MappedText Clean(ReadOnlySpan<SourceLine> lines, int start)
    {
        if (lines.Length == 1 && TryTakeOver(start, lines[0].ContentEnd, lines[0].Number) is { } plain)
        {
            return plain;
        }

        Begin();
        for (var i = 0; i < lines.Length; i++)
        {
            FindEmphasis(i == 0 ? start : lines[i].ContentStart, lines[i].ContentEnd);
        }

        MatchEmphasis();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _builder.AppendSpace(lines[i - 1].ContentEnd, lines[i].ContentStart, lines[i - 1].Number);
            }

            CleanStretch(i == 0 ? start : lines[i].ContentStart, lines[i].ContentEnd, lines[i].Number);
        }

        return _builder.ToMappedText(new Source { Line = lines[0].Number, Start = start, End = start });
    }

    // Most stretches hold no markup and nothing to compose: they are taken over as they stand.
    private MappedText? TryTakeOver(int start, int end, int line)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if ((hasMarkup && c is ('*' or '_')) || (CharacterCare.IsNeeded(c) && (c != ' ' || text[i + 1] == ' ')))
            {
                return null;
            }
        }

        Begin();
        var context = new Source { Line = line, Start = start, End = start };
        return start == end
            ? new MappedText("", [], context)
            : new MappedText(text[start..end], [new TextRun(0, start, end, line, Exact: true)], context);
    }

    private void Begin()
    {
        _builder.Clear();
        _emphasis.Clear();
        _nextEmphasis = 0;
        _depth = 0;
        _letters = 0;
        _emphasisedLetters = 0;
        FirstEmphasis = default;
        _isFirstOver = false;
    }

    private void CleanStretch(int start, int end, int line)
    {
        var at = start;
        var plain = start;
        while (at < end)
        {
            if (_nextEmphasis < _emphasis.Count && _emphasis[_nextEmphasis].Position == at)
            {
                Flush(plain, at, line);
                var run = _emphasis[_nextEmphasis++];
                _depth += run.Opened - run.Closed;
                plain = at + run.Removed;
                at += run.Length;
                continue;
            }

            var c = text[at];
            if (!CharacterCare.IsNeeded(c))
            {
                if (_emphasis.Count > 0 && char.IsLetterOrDigit(c))
                {
                    CountLetter(at + 1 - plain);
                }

                at++;
            }
            else if (c == ' ' && at > plain && at + 1 < end && text[at + 1] is not ('*' or '_') && !CharacterCare.IsNeeded(text[at + 1]))
            {
                at++;
            }
            else
            {
                at = CleanSpecial(at, end, line, ref plain);
            }
        }

        Flush(plain, end, line);
    }

    private void CountLetter(int pending)
    {
        _letters++;
        _emphasisedLetters += _depth > 0 ? 1 : 0;
        _isFirstOver |= _depth == 0 && FirstEmphasis.End > 0;
        if (_depth > 0 && !_isFirstOver)
        {
            var end = _builder.NextPosition + pending;
            FirstEmphasis = (FirstEmphasis.End > 0 ? FirstEmphasis.Start : end - 1, end);
        }
    }

    private void Flush(int from, int to, int line)
    {
        if (to > from)
        {
            _builder.AppendExact(text.AsSpan(from, to - from), from, line);
        }
    }
}
