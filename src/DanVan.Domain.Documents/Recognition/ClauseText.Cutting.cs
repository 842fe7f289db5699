using System.Collections.Frozen;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Sentences, segments, parentheses and quantities.</content>
internal sealed partial class ClauseText
{
    private static readonly FrozenSet<string> Abbreviations = new[] { "tp", "tx", "tt", "gs", "ts", "ths", "pgs", "bs", "ks", "tr", "kp", "đ" }.ToFrozenSet();

    private static readonly FrozenSet<string> NumberWords = new[] { "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười" }.ToFrozenSet();

    private static bool[] MarkFigures(FigureTokens tokens, IReadOnlyList<FoundFigure> figures)
    {
        var marks = new bool[tokens.Tokens.Count];
        var at = 0;
        foreach (var figure in figures)
        {
            while (at < marks.Length && tokens.Tokens[at].Start < figure.End)
            {
                marks[at] = tokens.Tokens[at].Start >= figure.Start;
                at++;
            }
        }

        return marks;
    }

    private static (int[] Sentences, int[] Segments) FindSentences(FigureTokens tokens, bool[] inFigure)
    {
        var sentences = new int[tokens.Tokens.Count];
        var segments = new int[tokens.Tokens.Count];
        var (sentence, segment, depth) = (0, 0, 0);
        for (var at = 0; at < sentences.Length; at++)
        {
            (sentences[at], segments[at]) = (sentence, segment);
            depth = tokens.IsMark(at, '(') ? depth + 1 : tokens.IsMark(at, ')') ? Math.Max(0, depth - 1) : depth;
            if (inFigure[at])
            {
                continue;
            }

            if (EndsSentence(tokens, at, depth))
            {
                (sentence, segment, depth) = (sentence + 1, segment + 1, 0);
            }
            else if (tokens.IsMark(at, ';') && depth == 0)
            {
                segment++;
            }
        }

        return (sentences, segments);
    }

    /// <summary>A full stop before a capital; not after "TP" or an initial, and not inside a parenthesis.</summary>
    private static bool EndsSentence(FigureTokens tokens, int at, int depth)
    {
        if (at + 1 >= tokens.Tokens.Count)
        {
            return false;
        }

        if (tokens.Text.AsSpan(tokens.Tokens[at].End, tokens.Tokens[at + 1].Start - tokens.Tokens[at].End).Contains('\n'))
        {
            return true;
        }

        if (depth > 0 || !tokens.IsMark(at, ".!?…") || !(tokens.StartsUpper(at + 1) || tokens.IsMark(at + 1, "-–+•“\"") || (tokens.IsNumber(at + 1) && !tokens.IsGlued(at))))
        {
            return false;
        }

        return !(tokens.IsMark(at, '.') && tokens.StartsUpper(at - 1) && tokens.IsGlued(at - 1) && (tokens.Span(at - 1).Length == 1 || Abbreviations.Contains(tokens.Folded(at - 1))));
    }

    /// <summary>How many loose numbers stand before each token; one entry more than tokens.</summary>
    private static int[] FindLoose(FigureTokens tokens, bool[] inFigure)
    {
        var loose = new int[inFigure.Length + 1];
        for (var at = 0; at < inFigure.Length; at++)
        {
            var isLoose = !inFigure[at] && ((tokens.IsNumber(at) && !(tokens.Folded(at - 1) is "năm" or "tháng" or "quý" or "ngày")) || (NumberWords.Contains(tokens.Folded(at)) && tokens.Folded(at + 1) != "phần" && UnitLexicon.Find(tokens, at + 1) is { Tokens: > 0, Sort: not UnitSort.Time }));
            loose[at + 1] = loose[at] + (isLoose ? 1 : 0);
        }

        return loose;
    }

    private static int[] FindParentheses(FigureTokens tokens)
    {
        var inside = new int[tokens.Tokens.Count];
        var open = new Stack<int>();
        for (var at = 0; at < inside.Length; at++)
        {
            if (tokens.IsMark(at, ')') && open.Count > 0)
            {
                open.Pop();
            }

            inside[at] = open.Count > 0 ? open.Peek() : -1;
            if (tokens.IsMark(at, '('))
            {
                open.Push(at);
            }
        }

        return inside;
    }

    private List<StatementQuantity> ReadQuantities(IReadOnlyList<FoundFigure> figures)
    {
        var quantities = new List<StatementQuantity>(figures.Count);
        var at = 0;
        foreach (var found in figures)
        {
            while (at < Tokens.Tokens.Count && Tokens.Tokens[at].End <= found.Start)
            {
                at++;
            }

            var end = at;
            while (end < Tokens.Tokens.Count && Tokens.Tokens[end].Start < found.End)
            {
                end++;
            }

            if (at >= Tokens.Tokens.Count)
            {
                break;
            }

            if (found.Figure is { Numerator: { } numerator, Denominator: { } denominator })
            {
                var slash = Source.Text.IndexOf('/', found.NumberStart, found.NumberEnd - found.NumberStart);
                var second = Create(found, quantities.Count + 1, at, end, Half(found, denominator, slash + 1, found.End), true, null);
                quantities.Add(Create(found, quantities.Count, at, end, Half(found, numerator, found.NumberStart, slash), false, second));
                quantities.Add(second);
            }
            else
            {
                quantities.Add(Create(found, quantities.Count, at, end, found.Figure, false, null));
            }
        }

        return quantities;
    }

    /// <summary>One number of a pair as a figure of its own.</summary>
    private StatedFigure Half(FoundFigure found, Figure value, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Source.Text[end - 1]))
        {
            end--;
        }

        return new StatedFigure { Text = Source.Text[start..end], Source = Source.SourceOf(start, end), Value = value, Noun = found.Figure.Noun };
    }

    private StatementQuantity Create(FoundFigure found, int index, int first, int end, StatedFigure figure, bool isBase, StatementQuantity? second) => new()
    {
        Text = this,
        Index = index,
        Figure = figure,
        First = first,
        End = end,
        Sentence = _sentences[first],
        Segment = _segments[first],
        Parenthesis = _parentheses[first],
        IsBase = isBase,
        Base = second,
        InRange = found.InRange,
    };
}
