namespace DanVan.Domain.Conformance.Families;

/// <summary>Cuts a DHIS2 expression into words: names with options and braces in one piece.</summary>
internal static class Dhis2Tokens
{
    private static readonly string[] s_pairs = ["==", "!=", "<=", ">=", "&&", "||"];

    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var length = LengthAt(text, at);
            tokens.Add(text.Substring(at, length));
            at += length;
        }

        return tokens;
    }

    private static int LengthAt(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            var digits = Run(text, at, static character => char.IsAsciiDigit(character) || character == '.');
            return digits + ExponentAt(text, at + digits);
        }

        if (c is '"' or '\'' or '[')
        {
            var end = text.IndexOf(c == '[' ? ']' : c, at + 1);
            return end < 0 ? throw new FormatException($"'{c}' is never closed.") : end + 1 - at;
        }

        if (char.IsLetter(c) || c is '#' or '_')
        {
            // A{x}, #{A.X} and orgUnit.ancestor are one name each.
            var length = c == '#' ? 1 : Run(text, at, static character => char.IsLetterOrDigit(character) || character is '.' or '_');
            if (at + length < text.Length && text[at + length] == '{')
            {
                var end = text.IndexOf('}', at + length);
                return end < 0 ? throw new FormatException("'{' is never closed.") : end + 1 - at;
            }

            return length;
        }

        return at + 1 < text.Length && s_pairs.Contains(text.Substring(at, 2)) ? 2 : 1;
    }

    private static int ExponentAt(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return 0;
        }

        var sign = at + 1 < text.Length && text[at + 1] is ('+' or '-') ? 1 : 0;
        var digits = Run(text, at + 1 + sign, char.IsAsciiDigit);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    private static int Run(string text, int at, Func<char, bool> isPart)
    {
        var end = at;
        while (end < text.Length && isPart(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
