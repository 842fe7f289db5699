using System.Text;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class MarkupCleaner
{
    private const int LongestTag = 200;
    private const int LongestEntity = 8;

    // More marks than this on one letter are no writing; the bound keeps composing linear.
    private const int LongestCluster = 32;

    private int CleanSpecial(int at, int end, int line, ref int plain)
    {
        var c = text[at];
        if (c is '\\' or '<' or '&')
        {
            return hasMarkup ? CleanMarkup(at, end, line, ref plain) : at + 1;
        }

        if (char.IsWhiteSpace(c))
        {
            var to = at + 1;
            while (to < end && char.IsWhiteSpace(text[to]))
            {
                to++;
            }

            Flush(plain, at, line);
            _builder.AppendSpace(at, to, line);
            return plain = to;
        }

        if (CharacterCare.IsInvisible(c))
        {
            Flush(plain, at, line);
            return plain = at + 1;
        }

        if (CharacterCare.StrokedD(c) is { } letter)
        {
            Flush(plain, at, line);
            if (_emphasis.Count > 0)
            {
                CountLetter(1);
            }

            _builder.AppendMapped([letter], at, at + 1, line);
            return plain = at + 1;
        }

        return Compose(at, end, line, ref plain);
    }

    private int CleanMarkup(int at, int end, int line, ref int plain)
    {
        var rest = text.AsSpan(at, end - at);
        if (rest[0] == '\\')
        {
            // A backslash before punctuation, or as a hard break at the end of the line, is markup.
            if (rest.Length > 1 && !char.IsAsciiLetterOrDigit(rest[1]) && rest[1] is > ' ' and < '\u007F')
            {
                Flush(plain, at, line);
                plain = at + 1;
                return at + 2;
            }

            if (rest.Length == 1)
            {
                Flush(plain, at, line);
                return plain = at + 1;
            }

            return at + 1;
        }

        if (rest[0] == '<' && MarkupTag.LengthOf(rest[..Math.Min(rest.Length, LongestTag)], out var breaks) is > 0 and var length)
        {
            Flush(plain, at, line);
            if (breaks)
            {
                _builder.AppendSpace(at, at + length, line);
            }

            return plain = at + length;
        }

        if (rest[0] == '&' && MarkupTag.EntityOf(rest[..Math.Min(rest.Length, LongestEntity)], out var character) is > 0 and var entity)
        {
            Flush(plain, at, line);
            if (character == '\u00A0')
            {
                _builder.AppendSpace(at, at + entity, line);
            }
            else
            {
                _builder.AppendMapped([character], at, at + entity, line);
            }

            return plain = at + entity;
        }

        return at + 1;
    }

    // A letter and the marks after it become one composed letter, which stands for all of them.
    private int Compose(int at, int end, int line, ref int plain)
    {
        var from = at;
        if (CharacterCare.IsCombining(text[at]) && at > plain)
        {
            from = at - (at - 1 > plain && char.IsLowSurrogate(text[at - 1]) ? 2 : 1);
        }

        var to = at + 1;
        while (to < end && to - from < LongestCluster && CharacterCare.IsCombining(text[to]))
        {
            to++;
        }

        var cluster = text.AsSpan(from, to - from);
        if (cluster.ContainsAnyInRange('\uD800', '\uDFFF') || cluster.ContainsAny('\uFFFE', '\uFFFF'))
        {
            return to;
        }

        var written = cluster.ToString();
        var composed = written.Normalize(NormalizationForm.FormC);
        if (composed.Length == 0 || string.Equals(composed, written, StringComparison.Ordinal))
        {
            return to;
        }

        Flush(plain, from, line);
        _builder.AppendMapped(composed, from, to, line);
        return plain = to;
    }
}
