using DanVan.Domain.Periods;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

internal sealed partial class PrintedFormulaReader
{
    private enum PrintedTokenKind
    {
        End,
        Number,
        Plus,
        Minus,
        Relation,
        Open,
        Close,
        Dots,
        Separator,
        OfWhich,
    }

    private static bool IsDot(char c) => c is '.' or '…' or '‥' or '⋯' or '․';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00a0' or '\u2009' or '\u200b' or '\u202f' or '\ufeff';

    private void Advance()
    {
        while (_at < _text.Length && IsSpace(_text[_at]))
        {
            _at++;
        }

        var start = _at;
        if (_at == _text.Length)
        {
            Found(PrintedTokenKind.End, start);
            return;
        }

        var c = _text[_at];
        switch (c)
        {
            case >= '0' and <= '9':
                Number(start);
                break;
            case '+':
                One(PrintedTokenKind.Plus);
                break;
            case '-' or '−' or '–' or '—':
                One(PrintedTokenKind.Minus);
                break;
            case '(' or '[':
                One(PrintedTokenKind.Open);
                break;
            case ')' or ']':
                One(PrintedTokenKind.Close);
                break;
            case ';' or ',' or '\n' or '\r':
                One(PrintedTokenKind.Separator);
                break;
            case '=' or '<' or '>' or '≤' or '≥' or '⩽' or '⩾':
                Comparison(start);
                break;
            default:
                if (IsDot(c))
                {
                    Dots(start);
                }
                else
                {
                    Word(start);
                }

                break;
        }
    }

    private void Found(PrintedTokenKind kind, int start) => _token = new PrintedToken(kind, new RuleSpan(start, _at - start), "", default);

    private void One(PrintedTokenKind kind)
    {
        _at++;
        Found(kind, _at - 1);
    }

    private void Comparison(int start)
    {
        var c = _text[_at++];
        var hasEqual = c is '<' or '>' && _at < _text.Length && _text[_at] == '=';
        _at += hasEqual ? 1 : 0;
        var relation = c switch
        {
            '=' => Relation.Equal,
            '≤' or '⩽' => Relation.LessOrEqual,
            '≥' or '⩾' => Relation.GreaterOrEqual,
            '<' => hasEqual ? Relation.LessOrEqual : Relation.Less,
            _ => hasEqual ? Relation.GreaterOrEqual : Relation.Greater,
        };
        _token = new PrintedToken(PrintedTokenKind.Relation, new RuleSpan(start, _at - start), "", relation);
    }

    private void Number(int start)
    {
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || (_text[_at] == '.' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))))
        {
            _at++;
        }

        // 1a is a column of its own; a word that follows without a space is none.
        if (_at < _text.Length && char.IsAsciiLetter(_text[_at]) && (_at + 1 == _text.Length || !char.IsLetterOrDigit(_text[_at + 1])))
        {
            _at++;
        }

        var number = _text[start.._at];
        _token = new PrintedToken(PrintedTokenKind.Number, new RuleSpan(start, _at - start), string.Join('.', number.Split('.').Select(WithoutPadding)), default);
        if (!IsColumnNumber(number))
        {
            throw Expected("the number of a column, such as 9 or 43.1");
        }
    }

    private static string WithoutPadding(string part) => part.TrimStart('0') is [>= '0' and <= '9', ..] digits ? digits : "0" + part.TrimStart('0');

    /// <summary>Two dots or more, or one character that is several, with spaces between them or not.</summary>
    private void Dots(int start)
    {
        var count = 0;
        var end = _at;
        while (_at < _text.Length && (IsDot(_text[_at]) || IsSpace(_text[_at])))
        {
            if (IsDot(_text[_at]))
            {
                count += _text[_at] is '.' or '․' ? 1 : 3;
                end = _at + 1;
            }

            _at++;
        }

        _at = end;
        Found(PrintedTokenKind.Dots, start);
        if (count < 2)
        {
            throw Expected("two dots or more, or the number of a column");
        }
    }

    private void Word(int start)
    {
        var word = NextWord();
        switch (word)
        {
            case "cột" or "cot" or "các" or "tổng" or "từ":
                Advance();
                break;
            case "đến" or "tới":
                Found(PrintedTokenKind.Dots, start);
                break;
            case "trong":
                while (_at < _text.Length && IsSpace(_text[_at]))
                {
                    _at++;
                }

                if (NextWord() is not ("đó" or "do"))
                {
                    Found(PrintedTokenKind.End, start);
                    _token = _token with { Kind = PrintedTokenKind.OfWhich };
                    throw Expected("'trong đó'");
                }

                Found(PrintedTokenKind.OfWhich, start);
                while (_at < _text.Length && (IsSpace(_text[_at]) || _text[_at] == ':'))
                {
                    _at++;
                }

                break;
            case [>= 'a' and <= 'z']:
                while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
                {
                    _at++;
                }

                _token = new PrintedToken(PrintedTokenKind.Number, new RuleSpan(start, _at - start), _text[start.._at], default);
                break;
            default:
                _at = Math.Max(_at, start + 1);
                Found(PrintedTokenKind.OfWhich, start);
                throw Expected("the number of a column, '+', '-' or '='");
        }
    }

    private string NextWord()
    {
        var start = _at;
        while (_at < _text.Length && _at - start < 20 && (char.IsLetter(_text[_at]) || char.IsBetween(_text[_at], '\u0300', '\u036f')))
        {
            _at++;
        }

        return VietnameseText.ToComparable(_text[start.._at]);
    }

    private readonly record struct PrintedToken(PrintedTokenKind Kind, RuleSpan Span, string Number, Relation Relation);
}
