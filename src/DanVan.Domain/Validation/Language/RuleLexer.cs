using System.Globalization;
using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Language;

/// <summary>Cuts the text of a rule into words, each looked at once.</summary>
internal sealed class RuleLexer(string text, RuleLimits limits)
{
    private const int LongestQuote = 30;
    private int _at;

    /// <summary>Gets the next word; after the last one, the end again and again.</summary>
    public RuleToken Next()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n' or '\u00a0')
        {
            _at++;
        }

        if (_at == text.Length)
        {
            return new RuleToken(RuleTokenKind.End, new RuleSpan(_at, 0), "");
        }

        var start = _at;
        var c = text[_at];
        if (char.IsAsciiLetterOrDigit(c) || (c == '.' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1])))
        {
            return Word(start);
        }

        return c switch
        {
            '[' => Enclosed(start, ']', RuleTokenKind.Code),
            '"' => Enclosed(start, '"', RuleTokenKind.Text),
            '<' when Follows('>') || Follows('=') => Symbol(2),
            '>' when Follows('=') => Symbol(2),
            '+' or '-' or '*' or '/' or '^' or '(' or ')' or '{' or '}' or ',' or '=' or '<' or '>' => Symbol(1),
            _ => Stray(start),
        };
    }

    /// <summary>Says what a word is, for a message.</summary>
    public string Describe(RuleToken token) => token.Kind == RuleTokenKind.End
        ? "the end of the rule"
        : $"'{Shown(text.AsSpan(token.Span.Start, token.Span.Length))}'";

    /// <summary>Shortens text for a message, with signs in place of characters that cannot be shown.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        Span<char> shown = stackalloc char[LongestQuote];
        var length = Math.Min(text.Length, LongestQuote);
        for (var i = 0; i < length; i++)
        {
            shown[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\ufffd' : text[i];
        }

        return string.Concat(shown[..length], text.Length > LongestQuote ? "…" : "");
    }

    private static bool IsCodeCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private bool Follows(char c) => _at + 1 < text.Length && text[_at + 1] == c;

    private RuleToken Symbol(int length)
    {
        var span = new RuleSpan(_at, length);
        _at += length;
        return new RuleToken(RuleTokenKind.Symbol, span, text.Substring(span.Start, length));
    }

    private RuleToken Word(int start)
    {
        // Letters and digits, an underscore anywhere, and a dot or a hyphen directly between them.
        var hasLetter = false;
        var isLower = true;
        var endOfDigits = -1;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c is '.' or '-')
            {
                if (_at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[_at + 1]))
                {
                    break;
                }

                endOfDigits = c == '-' && endOfDigits < 0 ? _at : endOfDigits;
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                break;
            }

            hasLetter |= char.IsAsciiLetter(c) || c == '_';
            isLower &= !char.IsAsciiLetterUpper(c);
            _at++;
        }

        if (!hasLetter)
        {
            // "7-4" is a subtraction: without a letter there is no code for the hyphen to belong to.
            _at = endOfDigits > 0 ? endOfDigits : _at;
            return Number(start);
        }

        var word = text.AsSpan(start, _at - start);
        var span = new RuleSpan(start, word.Length);
        if (char.IsAsciiDigit(word[0]) && IsExponential(word))
        {
            return Bad(span, RuleProblemKind.BadNumber, $"Found '{Shown(word)}', expected a number without an exponent, such as 12.5.");
        }

        if (!isLower)
        {
            return Bad(span, RuleProblemKind.Syntax, $"Found '{Shown(word)}', expected a word in lower case.");
        }

        if (word[0] == '.')
        {
            return Bad(span, RuleProblemKind.Syntax, $"Found '{Shown(word)}', expected a code that begins with a letter or a digit.");
        }

        var kept = word.Length <= LongestQuote ? word.ToString() : "";
        return kept.Length > 0 && (RuleWords.Kept.Contains(kept) || kept.Contains('_', StringComparison.Ordinal))
            ? new RuleToken(RuleTokenKind.Word, span, kept)
            : Code(span, word);
    }

    private static RuleToken Code(RuleSpan span, ReadOnlySpan<char> word) => IndicatorCode.TryParse(word.ToString(), null, out var code)
        ? new RuleToken(RuleTokenKind.Code, span, code.ToString())
        : Bad(span, RuleProblemKind.Syntax, $"Found '{Shown(word)}', expected an indicator code: lower-case words joined by dots or hyphens, of at most 200 characters.");

    private static bool IsExponential(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('e', 'E');
        return mark > 0 && !word[..mark].ContainsAnyExcept("0123456789.") && !word[(mark + 1)..].TrimStart('-').ContainsAnyExceptInRange('0', '9');
    }

    private RuleToken Number(int start)
    {
        var word = text.AsSpan(start, _at - start);
        var span = new RuleSpan(start, word.Length);
        var digits = word.Length - word.Count('.');
        if (digits > limits.Digits)
        {
            return Bad(span, RuleProblemKind.TooLarge, $"Found a number of {digits} digits, expected at most {limits.Digits}.");
        }

        return word.Count('.') > 1
            ? Bad(span, RuleProblemKind.BadNumber, $"Found '{Shown(word)}', expected a number with one decimal dot; a code of digits is written in brackets, such as [{Shown(word)}].")
            : new RuleToken(RuleTokenKind.Number, span, word.ToString());
    }

    private RuleToken Enclosed(int start, char close, RuleTokenKind kind)
    {
        var length = text.AsSpan(start + 1).IndexOfAny(close, '\n');
        if (length < 0 || text[start + 1 + length] != close)
        {
            _at = text.Length;
            return Bad(new RuleSpan(start, 1), RuleProblemKind.Syntax, $"Found '{text[start]}', expected a closing '{close}' on the same line.");
        }

        var inner = text.AsSpan(start + 1, length);
        _at = start + length + 2;
        var span = new RuleSpan(start, length + 2);
        if (kind == RuleTokenKind.Code)
        {
            return Code(span, inner.Trim());
        }

        return length is > 0 and <= 200 && !inner.ContainsAnyInRange('\0', '\u001f')
            ? new RuleToken(kind, span, inner.ToString())
            : Bad(span, RuleProblemKind.Syntax, $"Found '\"{Shown(inner)}\"', expected 1 to 200 characters between the quotes.");
    }

    private RuleToken Stray(int start)
    {
        var c = text[_at++];
        var advice = c switch
        {
            '≤' => ", expected '<='",
            '≥' => ", expected '>='",
            '≠' or '!' => ", expected '<>' or 'not'",
            '×' or '·' => ", expected '*'",
            '÷' or ':' or '%' => ", expected '/' or 'mod'",
            '−' or '–' or '—' => ", expected '-'",
            '&' => ", expected 'and'",
            '|' => ", expected 'or'",
            _ => ", which the language has no use for",
        };
        if (IsOfWord(c))
        {
            // A code without its marks may be another code, so the whole word is shown.
            var (from, to) = (start, _at);
            for (; from > 0 && start - from < LongestQuote && IsOfWord(text[from - 1]); from--)
            {
            }

            for (; to < text.Length && to - start < LongestQuote && IsOfWord(text[to]); to++)
            {
            }

            return Bad(new RuleSpan(start, 1), RuleProblemKind.Syntax, $"Found '{c}' in '{text[from..to]}', expected a code in the letters a to z without marks, digits, hyphens and dots.");
        }

        var isPair = char.IsHighSurrogate(c) && _at < text.Length && char.IsLowSurrogate(text[_at]);
        _at += isPair ? 1 : 0;
        var number = isPair ? char.ConvertToUtf32(c, text[start + 1]) : c;
        var name = char.IsControl(c) || char.IsSurrogate(c) ? string.Create(CultureInfo.InvariantCulture, $"the character U+{number:X4}") : $"'{c}'";
        return Bad(new RuleSpan(start, _at - start), RuleProblemKind.Syntax, $"Found {name}{advice}.");
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static RuleToken Bad(RuleSpan span, RuleProblemKind kind, string message) => new(RuleTokenKind.Bad, span, message) { Problem = kind };
}
