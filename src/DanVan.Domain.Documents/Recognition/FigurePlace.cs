using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Where a figure stands among the tokens of its paragraph or cell.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Start">The first token of its qualifier or number.</param>
/// <param name="NumberStart">The first token of its number.</param>
/// <param name="NumberEnd">The token after its number, of the second one for a pair; exclusive.</param>
/// <param name="End">The token after its unit; exclusive.</param>
internal sealed record FigurePlace(StatedFigure Figure, int Start, int NumberStart, int NumberEnd, int End)
{
    /// <summary>Finds the figures of a text again, in order; one that is not in the text is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="textStart">The offset of the text in the document.</param>
    /// <param name="figures">Its figures, in order.</param>
    public static IReadOnlyList<FigurePlace> Find(PhraseText text, int textStart, IReadOnlyList<StatedFigure> figures)
    {
        var places = new List<FigurePlace>(figures.Count);
        var tokens = text.Tokens.Tokens;
        var (from, drift, firstToken) = (0, 0, 0);
        foreach (var figure in figures)
        {
            var at = Place(text.Tokens.Text, figure, from, figure.Source.Start - textStart - drift);
            if (at < 0)
            {
                continue;
            }

            var end = at + figure.Text.Length;
            var start = firstToken;
            while (start < tokens.Count && tokens[start].Start < at)
            {
                start++;
            }

            var stop = start;
            while (stop < tokens.Count && tokens[stop].End <= end)
            {
                stop++;
            }

            var (numberStart, numberEnd) = Number(text, start, stop, figure.IsPair ? 2 : 1);
            if (numberStart < 0)
            {
                continue;
            }

            places.Add(new FigurePlace(figure, start, numberStart, numberEnd, Math.Max(numberEnd, stop)));
            (from, firstToken, drift) = (end, numberEnd, figure.Source.Start - textStart - at);
        }

        return places;
    }

    /// <summary>
    /// The occurrence nearest to where the document says the figure is. Markup makes the two differ a little, and "5" occurs in "25"
    /// and in dates, so an occurrence must be whole and the nearest one is taken.
    /// </summary>
    private static int Place(string text, StatedFigure figure, int from, int expected)
    {
        var best = -1;
        for (var at = text.IndexOf(figure.Text, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(figure.Text, at + 1, StringComparison.Ordinal))
        {
            if (!IsWhole(text, at, figure.Text.Length))
            {
                continue;
            }

            if (best >= 0 && Math.Abs(at - expected) >= Math.Abs(best - expected))
            {
                break;
            }

            best = at;
            if (at >= expected || at + 1 >= text.Length)
            {
                break;
            }
        }

        return best;
    }

    private static bool IsWhole(string text, int start, int length)
    {
        var end = start + length;
        var startsInside = start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]) && char.IsDigit(text[start - 1]) == char.IsDigit(text[start]);
        var endsInside = end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]) && char.IsDigit(text[end - 1]) == char.IsDigit(text[end]);
        return !startsInside && !endsInside;
    }

    private static (int Start, int End) Number(PhraseText text, int start, int stop, int numbers)
    {
        var (first, last) = (-1, -1);
        for (var i = start; i < stop && numbers > 0; i++)
        {
            if (text.Tokens.IsNumber(i))
            {
                first = first < 0 ? i : first;
                last = i + 1;
                numbers--;
            }
        }

        return (first, last);
    }
}
