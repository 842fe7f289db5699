namespace DanVan.Domain.Documents.Reading;

/// <summary>Parts a document into lines and says what each looks like.</summary>
internal static class LineReader
{
    public static SourceLine[] Read(string text)
    {
        var lines = new List<SourceLine>(1 + (text.Length / 80));
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(ReadLine(text, lines.Count + 1, start, end, lines.Count > 0 && lines[^1].End > lines[^1].Start && text[lines[^1].Start] == '>'));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.PipeSeparator)
            {
                TakeRowsWithoutOuterPipes(text, lines, i);
            }
            else if (lines[i].Kind == LineKind.TabRow && IsIndented(text, lines, i))
            {
                lines[i] = lines[i] with { Kind = LineKind.Text };
            }
        }

        return [.. lines];
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060' || (char.IsControl(c) && c != '\0');

    private static SourceLine ReadLine(string text, int number, int start, int end, bool inQuotation)
    {
        // "> Trong" is a quotation of Markdown; "> 50%" is a figure, unless the line above is quoted too.
        var from = SkipSpaces(text, start, end);
        while (from < end && text[from] == '>' && SkipSpaces(text, from + 1, end) is var next && (inQuotation || next == end || !char.IsAsciiDigit(text[next])))
        {
            from = next;
        }

        var to = end;
        while (to > from && IsSpace(text[to - 1]))
        {
            to--;
        }

        return new SourceLine(number, start, end, from, to, KindOf(text.AsSpan(start, end - start), text.AsSpan(from, to - from)));
    }

    private static int SkipSpaces(string text, int from, int end)
    {
        while (from < end && IsSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static LineKind KindOf(ReadOnlySpan<char> line, ReadOnlySpan<char> content)
    {
        if (content.IsEmpty)
        {
            return line.Contains('\t') ? LineKind.TabRow : LineKind.Blank;
        }

        if (IsRule(content))
        {
            return LineKind.Rule;
        }

        if (content[0] == '|' || content.Contains('|'))
        {
            if (IsPipeSeparator(content))
            {
                return LineKind.PipeSeparator;
            }

            if (content[0] == '|' && content[1..].Contains('|'))
            {
                return LineKind.PipeRow;
            }
        }

        return line.Contains('\t') ? LineKind.TabRow : LineKind.Text;
    }

    private static bool IsRule(ReadOnlySpan<char> content)
    {
        if (content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal))
        {
            return true;
        }

        if (content[0] is not ('-' or '*' or '_' or '=' or '–' or '—' or '⸻'))
        {
            return false;
        }

        var marks = 0;
        foreach (var c in content)
        {
            if (c == content[0])
            {
                marks++;
            }
            else if (!IsSpace(c))
            {
                return false;
            }
        }

        return marks >= 3;
    }

    private static bool IsPipeSeparator(ReadOnlySpan<char> content)
    {
        var dashes = 0;
        foreach (var c in content)
        {
            if (c == '-')
            {
                dashes++;
            }
            else if (c is not ('|' or ':') && !IsSpace(c))
            {
                return false;
            }
        }

        return dashes >= 1;
    }

    // Tabs in front of the only words of a line indent it, unless they are the blank cells of a row among rows.
    private static bool IsIndented(string text, List<SourceLine> lines, int index)
    {
        var line = lines[index];
        if (line.ContentStart == line.ContentEnd || line.ContentOf(text).Contains('\t') || text.AsSpan(line.ContentEnd, line.End - line.ContentEnd).Contains('\t'))
        {
            return false;
        }

        var tabs = text.AsSpan(line.Start, line.ContentStart - line.Start).Count('\t');
        var followsRow = index > 0 && lines[index - 1].Kind == LineKind.TabRow;
        var precedesRow = index + 1 < lines.Count && lines[index + 1].Kind == LineKind.TabRow && lines[index + 1].ContentOf(text).Contains('\t');
        return !followsRow && !(precedesRow && tabs > 1);
    }

    // "a | b" over "--|--": Markdown lets the outer pipes go, but only a separator line proves it a table.
    private static void TakeRowsWithoutOuterPipes(string text, List<SourceLine> lines, int separator)
    {
        if (separator > 0)
        {
            Take(separator - 1);
        }

        for (var i = separator + 1; i < lines.Count && Take(i); i++)
        {
        }

        bool Take(int index)
        {
            if (lines[index].Kind is LineKind.Text or LineKind.TabRow && lines[index].ContentOf(text).Contains('|'))
            {
                lines[index] = lines[index] with { Kind = LineKind.PipeRow };
            }

            return lines[index].Kind == LineKind.PipeRow;
        }
    }
}
