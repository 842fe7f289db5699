using System.Globalization;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A text cut into words, numbers and marks, with the questions that recognition asks of them.</summary>
internal sealed class FigureTokens
{
    private const int TableLength = 0x2000;

    // What a character can be part of, for every letter of Vietnamese and more.
    private static readonly Part[] Parts = [.. Enumerable.Range(0, TableLength).Select(code => PartAnew((char)code))];

    private readonly FoldedWords? _words;
    private string?[]? _folded;
    private bool[]? _closes;

    /// <param name="text">The text to cut.</param>
    /// <param name="words">The words of its document that were folded before, or null.</param>
    public FigureTokens(string text, FoldedWords? words = null)
    {
        Text = text;
        _words = words;
        Tokens = Cut(text);
    }

    private enum Part : byte
    {
        Mark,
        Space,
        Digit,
        Letter,
        InsideWord,
    }

    public string Text { get; }

    public List<FigureToken> Tokens { get; }

    public bool IsWord(int index) => Is(index, FigureTokenKind.Word);

    public bool IsNumber(int index) => Is(index, FigureTokenKind.Number);

    public bool IsMark(int index, char mark) => Is(index, FigureTokenKind.Mark) && Text[Tokens[index].Start] == mark;

    public bool IsMark(int index, string marks) => Is(index, FigureTokenKind.Mark) && marks.Contains(Text[Tokens[index].Start]);

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(Tokens[index].Start, Tokens[index].End - Tokens[index].Start);

    /// <summary>The word in lower case with its tone mark in the usual place, or "" for what is no word.</summary>
    public string Folded(int index)
    {
        if (!IsWord(index))
        {
            return "";
        }

        _folded ??= new string?[Tokens.Count];
        return _folded[index] ??= _words is null ? UnitLexicon.Fold(Span(index)) : _words.Fold(Span(index));
    }

    /// <summary>Says whether nothing stands between a token and the next one.</summary>
    public bool IsGlued(int index) => index >= 0 && index + 1 < Tokens.Count && Tokens[index].End == Tokens[index + 1].Start;

    public bool StartsUpper(int index) => IsWord(index) && char.IsUpper(Text[Tokens[index].Start]);

    /// <summary>Says whether the token opens a sentence: nothing, or the end of one, stands before it.</summary>
    public bool StartsSentence(int index)
    {
        if (index <= 0)
        {
            return true;
        }

        return IsMark(index - 1, ".!?:;-–+•“\"(") || Text.AsSpan(Tokens[index - 1].End, Tokens[index].Start - Tokens[index - 1].End).Contains('\n');
    }

    /// <summary>Says whether the token is a parenthesis that closes one opened before it; that of a list marker "2)" closes nothing.</summary>
    public bool ClosesParenthesis(int index) => index >= 0 && index < Tokens.Count && (_closes ??= MarkClosing())[index];

    private bool[] MarkClosing()
    {
        var closes = new bool[Tokens.Count];
        var open = 0;
        for (var index = 0; index < closes.Length; index++)
        {
            if (IsMark(index, '('))
            {
                open++;
            }
            else if (open > 0 && IsMark(index, ')'))
            {
                open--;
                closes[index] = true;
            }
        }

        return closes;
    }

    private bool Is(int index, FigureTokenKind kind) => index >= 0 && index < Tokens.Count && Tokens[index].Kind == kind;

    private static List<FigureToken> Cut(string text)
    {
        var tokens = new List<FigureToken>(1 + (text.Length / 5));
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            var kind = FigureTokenKind.Mark;
            switch (PartOf(text[at]))
            {
                case Part.Space:
                    at++;
                    continue;
                case Part.Digit:
                    kind = FigureTokenKind.Number;
                    while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                    {
                        end++;
                    }

                    break;
                case Part.Letter:
                    kind = FigureTokenKind.Word;
                    while (end < text.Length && PartOf(text[end]) >= Part.Digit)
                    {
                        end++;
                    }

                    break;
                default:
                    break;
            }

            tokens.Add(new FigureToken(kind, at, end));
            at = end;
        }

        return tokens;
    }

    private static Part PartOf(char letter) => letter < TableLength ? Parts[letter] : PartAnew(letter);

    private static Part PartAnew(char letter) =>
        char.IsWhiteSpace(letter) ? Part.Space
        : char.IsAsciiDigit(letter) ? Part.Digit
        : char.IsLetter(letter) ? Part.Letter
        : char.IsDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? Part.InsideWord
        : Part.Mark;
}
