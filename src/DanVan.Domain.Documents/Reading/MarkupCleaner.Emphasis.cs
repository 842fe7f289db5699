using System.Runtime.InteropServices;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class MarkupCleaner
{
    // Longer runs are fill-in lines or ornaments, not emphasis.
    private const int LongestMark = 3;

    private readonly List<EmphasisRun> _emphasis = [];
    private readonly List<int> _openStars = [];
    private readonly List<int> _openUnderscores = [];
    private int _nextEmphasis;
    private int _depth;

    /// <summary>Says whether an emphasis of two or more marks opens in these lines and does not close in them.</summary>
    public bool LeavesEmphasisOpen(ReadOnlySpan<SourceLine> lines)
    {
        _emphasis.Clear();
        foreach (var line in lines)
        {
            FindEmphasis(line.ContentStart, line.ContentEnd);
        }

        MatchEmphasis();
        foreach (var run in _emphasis)
        {
            if (run.CanOpen && run.Open >= 2)
            {
                return true;
            }
        }

        return false;
    }

    private void FindEmphasis(int start, int end)
    {
        var at = start;
        while (text.AsSpan(at, end - at).IndexOfAny('*', '_') is >= 0 and var found)
        {
            var from = at + found;
            var to = from + 1;
            while (to < end && text[to] == text[from])
            {
                to++;
            }

            at = to;
            if (to - from > LongestMark || IsEscaped(from, start))
            {
                continue;
            }

            var before = from > start ? text[from - 1] : ' ';
            var after = to < end ? text[to] : ' ';
            var literal = (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (before == '(' && after == ')')
                || (text[from] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
            _emphasis.Add(new EmphasisRun
            {
                Position = from,
                Length = to - from,
                Mark = text[from],
                CanOpen = !literal && !LineReader.IsSpace(after),
                CanClose = !literal && !LineReader.IsSpace(before),
            });
        }
    }

    private bool IsEscaped(int position, int start)
    {
        var slashes = 0;
        while (position - slashes > start && slashes < LongestMark && text[position - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private void MatchEmphasis()
    {
        _openStars.Clear();
        _openUnderscores.Clear();
        var runs = CollectionsMarshal.AsSpan(_emphasis);
        for (var i = 0; i < runs.Length; i++)
        {
            ref var closer = ref runs[i];
            var openers = closer.Mark == '*' ? _openStars : _openUnderscores;
            while (closer.CanClose && closer.Open > 0 && openers.Count > 0)
            {
                ref var opener = ref runs[openers[^1]];
                var count = Math.Min(opener.Open, closer.Open);
                opener.Opened += count;
                closer.Closed += count;
                if (opener.Open == 0)
                {
                    openers.RemoveAt(openers.Count - 1);
                }
            }

            if (closer.CanOpen && closer.Open > 0)
            {
                openers.Add(i);
            }
        }
    }
}
