namespace DanVan.Domain.Documents.Recognition;

/// <summary>A sentence of a paragraph with its figures, and the questions a slot asks of it.</summary>
internal sealed class NarrativeSentence
{
    /// <summary>How far from a figure words still count as its sentence, in tokens.</summary>
    private const int Reach = 150;

    /// <summary>How many figures can share the words before the first of them.</summary>
    private const int LongestEnumeration = 20;

    private static readonly string[] Strong = [";", "(", ")"];
    private static readonly string[] Weak = [",", ":"];
    private static readonly string[] LinkWords = ["và", "còn", "hoặc", "cùng", "với"];
    private static readonly string[] YearOpeners = ["", ",", ";", "(", ":", "-", "trong", "riêng", "cả", "và", "còn"];

    private readonly PhraseText _text;
    private readonly int _start;
    private readonly int _end;

    public NarrativeSentence(PhraseText text, int start, int end, IReadOnlyList<FigurePlace> figures)
    {
        (_text, _start, _end, Figures) = (text, start, end, figures);
    }

    public IReadOnlyList<FigurePlace> Figures { get; }

    public int Start => _start;

    public int End => _end;

    /// <summary>Cuts a paragraph into its sentences that have figures.</summary>
    public static IEnumerable<NarrativeSentence> Cut(PhraseText text, IReadOnlyList<FigurePlace> figures)
    {
        var (start, next) = (0, 0);
        for (var at = 0; at <= text.Count && next < figures.Count; at++)
        {
            if (at < text.Count && !IsEnd(text, at))
            {
                continue;
            }

            var end = Math.Min(at + 1, text.Count);
            var own = new List<FigurePlace>();
            while (next < figures.Count && figures[next].NumberStart < end)
            {
                own.Add(figures[next++]);
            }

            if (own.Count > 0)
            {
                yield return new NarrativeSentence(text, start, end, own);
            }

            start = end;
        }
    }

    /// <summary>Says whether any of the words stands in the sentence, within reach of the figure.</summary>
    public bool HasNear(FigurePlace figure, IReadOnlyList<string[]> words) =>
        _text.ContainsAny(words, Math.Max(_start, figure.Start - Reach), Math.Min(_end, figure.End + Reach));

    /// <summary>Says whether any of the words stands in the figure's own clause, or in the words that the clause takes over from the one before.</summary>
    public bool HasBeside(int index, IReadOnlyList<string[]> words)
    {
        foreach (var (start, end) in Clause(index))
        {
            if (_text.ContainsAny(words, start, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether words that announce a plan stand before the figure in its part of the sentence, or at the head of the sentence.</summary>
    public bool IsPlan(int index, IReadOnlyList<string[]> words)
    {
        var figure = Figures[index];
        return _text.ContainsAny(words, PartStart(figure.Start), figure.Start) || _text.ContainsAny(words, Math.Max(_start, Figures[0].Start - Reach), Figures[0].Start);
    }

    /// <summary>Says whether the figure is said to be of one year ("năm 2019 tiếp 1.200 lượt"), which the year in the name of a law or a date is not.</summary>
    public bool IsOfOneYear(int index)
    {
        var figure = Figures[index];
        for (var at = PartStart(figure.Start); at + 1 < Math.Min(_end, figure.End + 6); at++)
        {
            if (_text.Word(at) == "năm" && IsYear(at + 1) && YearOpeners.Contains(at == _start ? "" : _text.Word(at - 1)) && _text.Word(at + 2) is not ("-" or "–" or "đến"))
            {
                return true;
            }

            if (at >= figure.End && (Strong.Contains(_text.Word(at)) || Weak.Contains(_text.Word(at))))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsEnd(PhraseText text, int at)
    {
        if (text.Word(at) is "!" or "?")
        {
            return true;
        }

        return text.Word(at) == "." && (at + 1 >= text.Count || (text.Tokens.StartsUpper(at + 1) && !(at > 0 && text.Tokens.IsWord(at - 1) && text.Tokens.Span(at - 1).Length == 1 && text.Tokens.StartsUpper(at - 1))));
    }

    private bool IsYear(int at) => _text.Tokens.IsNumber(at) && _text.Word(at) is { Length: 4 } year && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal));

    /// <summary>
    /// The parts of the text that speak of one figure alone: its clause; where the figure opens its clause, the words before the figure
    /// of the clause before ("giảm 04 đầu mối, 11 thôn"); where it stands alone in brackets, the clause before the brackets.
    /// </summary>
    private IEnumerable<(int Start, int End)> Clause(int index)
    {
        var figure = Figures[index];
        var (start, end) = (ClauseStart(index), ClauseEnd(index));
        yield return (start, end);
        if (_text.Word(start - 1) == "(" && _text.Word(end) == ")" && start == figure.Start && figure.End >= end)
        {
            var from = start - 1;
            while (from > _start && !IsBreak(from - 1))
            {
                from--;
            }

            yield return (from, start - 1);
            yield break;
        }

        var at = index;
        while (at > 0 && index - at < LongestEnumeration && ClauseStart(at) >= Figures[at].Start && PartStart(Figures[at].Start) <= Figures[at - 1].Start)
        {
            at--;
            yield return (ClauseStart(at), Figures[at].Start);
        }
    }

    private int ClauseStart(int index)
    {
        var figure = Figures[index];
        var floor = Math.Max(index > 0 ? Figures[index - 1].End : _start, figure.Start - Reach);
        for (var at = figure.Start; at > floor; at--)
        {
            if (IsBreak(at - 1) || (index > 0 && LinkWords.Contains(_text.Word(at - 1)) && !HasBreak(floor, at - 1)))
            {
                return at;
            }
        }

        return floor;
    }

    private int ClauseEnd(int index)
    {
        var figure = Figures[index];
        var ceiling = Math.Min(index + 1 < Figures.Count ? Figures[index + 1].Start : _end, figure.End + Reach);
        for (var at = figure.End; at < ceiling; at++)
        {
            if (IsBreak(at) || (index + 1 < Figures.Count && LinkWords.Contains(_text.Word(at)) && !HasBreak(at, ceiling)))
            {
                return at;
            }
        }

        return ceiling;
    }

    private bool HasBreak(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsBreak(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBreak(int at) => Strong.Contains(_text.Word(at)) || Weak.Contains(_text.Word(at));

    private int PartStart(int index)
    {
        var floor = Math.Max(_start, index - Reach);
        while (index > floor && !Strong.Contains(_text.Word(index - 1)))
        {
            index--;
        }

        return index;
    }
}
