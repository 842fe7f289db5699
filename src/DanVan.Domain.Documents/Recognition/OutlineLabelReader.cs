namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the labels that are words: "Phần thứ nhất", "Chương I", "Điều 5.", "Một là,", "Thứ nhất,".</summary>
internal static class OutlineLabelReader
{
    private const int LargestNumber = 999;

    public static OutlineMarker? Read(string text) =>
        ReadLabel(text, "Phần ", OutlineKind.Part, "P")
        ?? ReadLabel(text, "Chương ", OutlineKind.Chapter, "C")
        ?? ReadLabel(text, "Mục ", OutlineKind.Division, "M")
        ?? ReadLabel(text, "Điều ", OutlineKind.Article, "D")
        ?? ReadOrdinal(text);

    private static OutlineMarker? ReadLabel(string text, string label, OutlineKind kind, string prefix)
    {
        if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[0]))
        {
            return null;
        }

        var at = OutlineMarkerReader.SkipSpaces(text, label.Length);
        var ordinal = text.AsSpan(at).StartsWith("thứ ", StringComparison.OrdinalIgnoreCase);
        at = ordinal ? OutlineMarkerReader.SkipSpaces(text, at + 4) : at;
        var value = NumberAt(text, at, ordinal, out var end);
        if (value == 0 || !EndsLabel(text, end))
        {
            return null;
        }

        var rest = end;
        while (rest < text.Length && text[rest] is ' ' or '.' or ':' or ',' or '-' or '–')
        {
            rest++;
        }

        return new OutlineMarker { Kind = kind, Value = value, Number = text[..end], Token = prefix + value, Length = rest };
    }

    private static OutlineMarker? ReadOrdinal(string text)
    {
        var isThu = text.StartsWith("Thứ ", StringComparison.OrdinalIgnoreCase);
        if (!char.IsUpper(text[0]))
        {
            return null;
        }

        var at = isThu ? 4 : 0;
        var value = OutlineNumerals.Word(text.AsSpan(at), ordinal: isThu, out var length);
        if (value == 0)
        {
            return null;
        }

        at += length;
        var hasLa = text.AsSpan(at).StartsWith(" là", StringComparison.OrdinalIgnoreCase) && (at + 3 >= text.Length || !char.IsLetterOrDigit(text[at + 3]));
        at += hasLa ? 3 : 0;
        var isClosed = at < text.Length && text[at] is ',' or ':' or '.';
        return hasLa || (isThu && isClosed)
            ? new OutlineMarker
            {
                Kind = OutlineKind.Ordinal,
                Value = value,
                Number = text[..(isClosed ? at + 1 : at)],
                Token = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Length = OutlineMarkerReader.SkipSpaces(text, isClosed ? at + 1 : at),
            }
            : null;
    }

    /// <summary>The number, roman number, letter or number word at a position, or 0.</summary>
    internal static int NumberAt(string text, int at, bool words, out int end)
    {
        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > at)
        {
            return end - at <= 3 && int.Parse(text.AsSpan(at, end - at), provider: null) is var number and <= LargestNumber ? number : 0;
        }

        while (end < text.Length && OutlineNumerals.IsRomanLetter(text[end]))
        {
            end++;
        }

        if (end > at && (end == text.Length || !char.IsLetterOrDigit(text[end])))
        {
            return OutlineNumerals.Roman(text.AsSpan(at, end - at));
        }

        var value = OutlineNumerals.Word(text.AsSpan(at), words, out var length);
        end = at + length;
        return value;
    }

    // "Phần thứ nhất của báo cáo" is a phrase, "Phần thứ nhất: KẾT QUẢ" and "PHẦN I KẾT QUẢ" are labels.
    private static bool EndsLabel(string text, int at)
    {
        if (at >= text.Length || text[at] is '.' or ':' or ',')
        {
            return true;
        }

        var next = OutlineMarkerReader.SkipSpaces(text, at);
        return next >= text.Length || text[next] is '-' or '–' || (next > at && char.IsUpper(text[next]));
    }
}
