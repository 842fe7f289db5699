namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the numbering or list marker that a text begins with, by its looks alone; whether it fits its neighbours is not asked here.</summary>
internal static class OutlineMarkerReader
{
    private const int LongestComponent = 2;
    private const int DeepestPath = 6;

    public static OutlineMarker? Read(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var first = text[0];
        return first switch
        {
            '-' or '–' or '—' or '+' or '*' or '•' or '·' or '●' or '▪' or '◦' or '\uF0B7' => ReadBullet(text),
            '(' => ReadParenthesised(text),
            >= '0' and <= '9' => ReadArabic(text),
            _ when char.IsLetter(first) => ReadLetter(text) ?? OutlineLabelReader.Read(text),
            _ => null,
        };
    }

    /// <summary>The first character from a position on that is no space.</summary>
    internal static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    // "1.Tăng" is as good as "1. Tăng"; "1.500" and "v.v." are not.
    internal static bool StartsText(string text, int at) =>
        at >= text.Length || text[at] == ' ' || char.IsUpper(text[at]) || text[at] is '“' or '"' or '(';

    private static OutlineMarker? ReadBullet(string text)
    {
        var isLine = text[0] is '-' or '–' or '—' or '*' or '+';
        if (text.Length < 2 || (isLine && text[1] != ' ' && !char.IsLetter(text[1]) && text[1] is not ('“' or '"')))
        {
            return null;
        }

        return new OutlineMarker
        {
            Kind = text[0] == '+' ? OutlineKind.Plus : OutlineKind.Dash,
            Value = 0,
            Number = text[..1],
            Token = "-",
            Length = SkipSpaces(text, 1),
        };
    }

    private static OutlineMarker? ReadParenthesised(string text)
    {
        var at = 1;
        while (at < text.Length && at <= LongestComponent && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > 1 && at < text.Length && text[at] == ')' && StartsText(text, at + 1)
            ? Make(OutlineKind.Parenthesised, text, at + 1, int.Parse(text.AsSpan(1, at - 1), provider: null), text[1..at].TrimStart('0'))
            : null;
    }

    private static OutlineMarker? ReadArabic(string text)
    {
        var path = new List<int>(2);
        var at = 0;
        while (true)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == from || at - from > LongestComponent || path.Count == DeepestPath)
            {
                return null;
            }

            path.Add(int.Parse(text.AsSpan(from, at - from), provider: null));
            if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
                continue;
            }

            break;
        }

        var end = EndOfDelimiter(text, at);
        var isBare = end == at && path.Count > 1 && at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]);
        return end > at || isBare
            ? Make(OutlineKind.Arabic, text, end, path[^1], string.Join('.', path)) with { Path = path }
            : null;
    }

    private static OutlineMarker? ReadLetter(string text)
    {
        var at = 0;
        while (at < text.Length && OutlineNumerals.IsRomanLetter(text[at]))
        {
            at++;
        }

        if (at > 0 && EndOfDelimiter(text, at) is var romanEnd && romanEnd > at && OutlineNumerals.Roman(text.AsSpan(0, at)) is > 0 and var roman)
        {
            return Make(OutlineKind.Roman, text, romanEnd, roman, text[..at]);
        }

        if (text.Length < 2 || text[1] is not ('.' or ')' or '/') || !StartsText(text, 2) || !IsListLetter(text[0]))
        {
            return null;
        }

        // "B.Minh" is a name; a letter needs its space.
        var isUpper = char.IsUpper(text[0]);
        if (isUpper && text[1] == '.' && text.Length > 2 && text[2] != ' ')
        {
            return null;
        }

        var letter = char.ToLowerInvariant(text[0]);
        return Make(isUpper ? OutlineKind.UpperLetter : OutlineKind.LowerLetter, text, 2, letter, text[..1]);
    }

    private static bool IsListLetter(char c) => char.IsAsciiLetter(c) || c is 'đ' or 'Đ';

    // Returns the position itself where there is no delimiter.
    private static int EndOfDelimiter(string text, int at)
    {
        if (at >= text.Length)
        {
            return at;
        }

        if (text[at] is '.' or ')' or '/' or ':')
        {
            return StartsText(text, at + 1) ? at + 1 : at;
        }

        var dash = text[at] == ' ' ? at + 1 : at;
        return dash + 2 < text.Length && text[dash] is '-' or '–' && text[dash + 1] == ' ' && char.IsUpper(text[dash + 2]) ? dash + 1 : at;
    }

    private static OutlineMarker Make(OutlineKind kind, string text, int end, int value, string token) => new()
    {
        Kind = kind,
        Value = value,
        Number = text[..end].TrimEnd(),
        Token = token,
        Length = SkipSpaces(text, end),
    };
}
