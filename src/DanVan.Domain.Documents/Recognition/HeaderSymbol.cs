namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the symbol of the report itself after "Số:".</summary>
internal static class HeaderSymbol
{
    private const int LongestSymbol = 60;

    /// <summary>The symbol after the first "Số", or null where its number was left open.</summary>
    public static string? AfterNumberWord(string text)
    {
        var at = text.IndexOf("số", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        at += 2;
        while (at < text.Length && text[at] is ' ' or ':' or '.')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        // "47 /BC-UBND": the number was typed into the form.
        var number = text[at..end];
        var slash = OutlineMarkerReader.SkipSpaces(text, end);
        if (number.Length == 0 || !char.IsAsciiDigit(number[0]) || slash >= text.Length || text[slash] is not ('/' or '-'))
        {
            return null;
        }

        var stop = slash;
        while (stop < text.Length && stop - slash < LongestSymbol && text[stop] is not (' ' or ',' or ';' or ')'))
        {
            stop++;
        }

        return stop - slash > 1 ? number + text[slash..stop].TrimEnd('.') : null;
    }
}
