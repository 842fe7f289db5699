using System.Diagnostics.CodeAnalysis;

namespace DanVan.Domain.Citations;

/// <summary>Reads one symbol at the start of a text.</summary>
internal ref struct SymbolReader
{
    private const int MostDigits = 6;
    private const int MostSegments = 6;
    private const int LongestSegment = 16;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private SymbolReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Reads a symbol at the start of a composed text; a symbol needs letters after its number.</summary>
    /// <param name="text">The text; what follows the symbol is left alone.</param>
    /// <param name="symbol">The symbol, or null.</param>
    /// <param name="length">How many characters it takes.</param>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out DocumentSymbol? symbol, out int length)
    {
        var reader = new SymbolReader(text);
        symbol = reader.Read();
        length = symbol is null ? 0 : reader._at;
        return symbol is not null;
    }

    /// <summary>Whether a character can stand within the letters of a symbol.</summary>
    public static bool IsLetterOfSymbol(char letter) => letter is (>= 'A' and <= 'Z') or 'Đ' or 'Ð' or 'Ư' || char.IsAsciiDigit(letter) || IsSmallLetter(letter);

    private static bool IsSmallLetter(char letter) => letter is 'r' or 'g' or 'h' or 'y' or 'i' or 't' or 'đ';

    private static string Usual(string segment)
    {
        var usual = DocumentType.UsualLetters(segment);
        return usual.StartsWith("TƯ", StringComparison.Ordinal) ? "TW" + usual[2..]
            : usual.EndsWith("TƯ", StringComparison.Ordinal) ? usual[..^2] + "TW"
            : usual;
    }

    private DocumentSymbol? Read()
    {
        if (!TryReadNumber(out var number))
        {
            return null;
        }

        var letter = string.Empty;
        if (_at < _text.Length && _text[_at] is (>= 'a' and <= 'd') or (>= 'A' and <= 'D') && _at + 1 < _text.Length && _text[_at + 1] is '/' or '-')
        {
            letter = char.ToLowerInvariant(_text[_at]).ToString();
            _at++;
        }

        var first = ReadSign();
        if (first == '\0')
        {
            return null;
        }

        var year = first == '/' ? ReadYear() : null;
        if (ReadSegment() is not { } head || (DocumentType.FindByAbbreviation(head) is null && first is '-' or ' '))
        {
            return null;
        }

        var afterHead = _at;
        var second = ReadSign();
        var tail = second is '/' or '-' ? ReadTail() : null;
        if (tail is null)
        {
            _at = afterHead;
        }

        return Ends() ? Make(number, letter, year, head, first, tail is null ? '\0' : second, tail) : null;
    }

    private static DocumentSymbol? Make(int number, string letter, int? year, string head, char first, char second, string? tail)
    {
        var type = DocumentType.FindByAbbreviation(head) is null ? null : DocumentType.UsualLetters(head);
        if (type is null)
        {
            // An official letter: issuer and unit. A law: number, year and the assembly. "01b/VPCP/KSTT" is the label of a form.
            return second == '/' ? null : new DocumentSymbol { Number = number, Letter = letter, Year = year, Issuer = Usual(head), Unit = tail, Form = SymbolForm.State };
        }

        if (tail is null && first != '/')
        {
            return null;
        }

        var form = (first, second) switch
        {
            ('/', '-' or '\0') => SymbolForm.State,
            ('-', '/') => SymbolForm.Party,
            _ => SymbolForm.Mixed,
        };
        return new DocumentSymbol { Number = number, Letter = letter, Year = year, Type = type, Issuer = tail ?? string.Empty, Form = form };
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        var digits = 0;
        while (_at < _text.Length && digits <= MostDigits)
        {
            if (_text[_at] == '.' && digits is > 0 and <= 3 && HasThreeDigitsAt(_at + 1))
            {
                _at++;
            }

            if (!char.IsAsciiDigit(_text[_at]))
            {
                break;
            }

            number = (number * 10) + (_text[_at] - '0');
            digits++;
            _at++;
        }

        return digits is > 0 and <= MostDigits && number > 0;
    }

    private readonly bool HasThreeDigitsAt(int at) =>
        at + 2 < _text.Length && char.IsAsciiDigit(_text[at]) && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2])
        && (at + 3 == _text.Length || !char.IsAsciiDigit(_text[at + 3]));

    private int? ReadYear()
    {
        var at = _at;
        var year = 0;
        while (at < _text.Length && at - _at < 4 && char.IsAsciiDigit(_text[at]))
        {
            year = (year * 10) + (_text[at] - '0');
            at++;
        }

        if (at - _at != 4 || year is < 1900 or > 2199 || at == _text.Length || _text[at] != '/')
        {
            return null;
        }

        _at = at + 1;
        return year;
    }

    /// <summary>Reads a sign between the parts with at most one space on either side; a space alone joins number and type.</summary>
    private char ReadSign()
    {
        var at = _at;
        var spaced = at < _text.Length && char.IsWhiteSpace(_text[at]);
        if (spaced)
        {
            at++;
        }

        if (at == _text.Length)
        {
            return '\0';
        }

        var sign = _text[at] switch
        {
            '/' => '/',
            '-' or '–' or '‑' => '-',
            _ => spaced ? ' ' : '\0',
        };
        if (sign is '/' or '-')
        {
            at++;
            if (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }
        }

        _at = sign == '\0' ? _at : at;
        return sign;
    }

    private string? ReadSegment()
    {
        var start = _at;
        var at = start;
        while (at < _text.Length && at - start <= LongestSegment
            && (IsLetterOfSymbol(_text[at]) || (_text[at] == '.' && at + 1 < _text.Length && _text[at + 1] is 'Ư' or 'W' && at > start)))
        {
            at++;
        }

        if (at == start || at - start > LongestSegment || !char.IsUpper(_text[start] == 'Ð' ? 'Đ' : _text[start]))
        {
            return null;
        }

        // A small letter may be part of an abbreviation (TTg, CTr), but a word is none.
        if (at < _text.Length && char.IsLetterOrDigit(_text[at]))
        {
            return null;
        }

        _at = at;
        return _text[start..at].ToString();
    }

    private string? ReadTail()
    {
        if (ReadSegment() is not { } first)
        {
            return null;
        }

        var tail = Usual(first);
        for (var count = 1; count < MostSegments; count++)
        {
            var before = _at;
            if (_at < _text.Length && _text[_at] is '-' or '–' && ReadSign() == '-' && ReadSegment() is { } next)
            {
                tail += "-" + Usual(next);
                continue;
            }

            _at = before;
            break;
        }

        return tail;
    }

    private readonly bool Ends() => _at == _text.Length || !char.IsLetterOrDigit(_text[_at]);
}
