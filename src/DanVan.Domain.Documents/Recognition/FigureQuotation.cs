namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds short quotations: names and slogans ("5 không, 3 sạch"), whose numbers count nothing.</summary>
internal static class FigureQuotation
{
    private const int LongestName = 8;

    /// <summary>Marks the tokens that stand inside a short quotation.</summary>
    public static void Mark(FigureTokens text, bool[] marks)
    {
        var open = new Stack<(int Token, char Close)>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (text.IsWord(at) || text.IsNumber(at))
            {
                continue;
            }

            var mark = text.Span(at)[0];
            if (open.Count > 0 && open.Peek().Close == mark)
            {
                Close(open.Pop().Token, at);
            }
            else if (CloseOf(mark) is { } close)
            {
                open.Push((at, close));
            }
        }

        void Close(int from, int to)
        {
            var words = 0;
            for (var at = from + 1; at < to && words <= LongestName; at++)
            {
                words += text.IsWord(at) || text.IsNumber(at) ? 1 : 0;
            }

            for (var at = from + 1; at < to && words <= LongestName; at++)
            {
                marks[at] = true;
            }
        }
    }

    private static char? CloseOf(char mark) => mark switch { '“' => '”', '«' => '»', '‘' => '’', '"' => '"', _ => null };
}
