namespace DanVan.Domain.Documents.Reading;

/// <summary>The HTML that Markdown writers and converters leave in a text: tags, comments, entities.</summary>
internal static class MarkupTag
{
    private const int LongestName = 10;

    /// <summary>The length of the tag or comment that a text begins with, or 0.</summary>
    /// <param name="text">A text that begins with '&lt;'.</param>
    /// <param name="breaks">Whether the tag parts what stands before and after it.</param>
    public static int LengthOf(ReadOnlySpan<char> text, out bool breaks)
    {
        breaks = false;
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            return text.IndexOf("-->", StringComparison.Ordinal) is > 0 and var end ? end + 3 : 0;
        }

        var from = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var to = from;
        while (to < text.Length && char.IsAsciiLetterOrDigit(text[to]))
        {
            to++;
        }

        if (to == from || to == text.Length || text[to] is not ('>' or ' ' or '/') || !IsKnown(text[from..to]))
        {
            return 0;
        }

        var close = text[to..].IndexOfAny('<', '>');
        if (close < 0 || text[to + close] != '>')
        {
            return 0;
        }

        breaks = text[from..to] is "br" or "BR" or "p" or "P" or "div" or "li" or "tr" or "td" or "th" or "hr";
        return to + close + 1;
    }

    /// <summary>The length of the entity that a text begins with, or 0.</summary>
    public static int EntityOf(ReadOnlySpan<char> text, out char character)
    {
        var end = text.IndexOf(';');
        character = end < 0 ? '\0' : text[1..end] switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" or "#39" => '\'',
            "nbsp" or "#160" => '\u00A0',
            _ => '\0',
        };
        return character == '\0' ? 0 : end + 1;
    }

    private static bool IsKnown(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..name.ToLowerInvariant(lower)];
        return lower is "a" or "b" or "big" or "blockquote" or "br" or "center" or "code" or "del" or "div" or "em" or "font"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "i" or "img" or "ins" or "li" or "mark" or "ol" or "p" or "s" or "small"
            or "span" or "strike" or "strong" or "sub" or "sup" or "table" or "tbody" or "td" or "th" or "thead" or "tr" or "u" or "ul";
    }
}
