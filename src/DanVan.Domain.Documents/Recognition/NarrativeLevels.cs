namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the level words of a paragraph and says which of them a figure belongs to.</summary>
internal sealed class NarrativeLevels
{
    /// <summary>How far from a figure a level word can be, in tokens; it keeps the search linear.</summary>
    private const int Reach = 150;

    private static readonly string[] Separators = [",", ";", "(", ")", ":", "–", "và", "còn"];
    private static readonly string[] Joints = ["và", "đến", "tới", "với", "cùng", ","];

    /// <summary>Words that hold a level word and say no level.</summary>
    private static readonly string[][] Compounds = [.. new[] { "xã hội", "thị xã hội", "hợp tác xã", "cơ sở vật chất", "cơ sở dữ liệu", "cơ sở pháp lý", "trên cơ sở", "cơ sở hạ tầng" }.Select(PhraseText.Words)];

    private readonly PhraseText _text;
    private readonly Mention?[] _startingAt;
    private readonly Mention?[] _endingAt;

    public NarrativeLevels(PhraseText text, NarrativeLevelWords words)
    {
        _text = text;
        _startingAt = new Mention?[text.Count + 1];
        _endingAt = new Mention?[text.Count + 1];
        foreach (var mention in Join(Find(text, words), text))
        {
            _startingAt[mention.Start] = mention;
            _endingAt[mention.End] = mention;
        }
    }

    /// <summary>The level of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="before">The figure before it in the sentence, or null.</param>
    /// <param name="after">The figure after it in the sentence, or null.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token after the sentence.</param>
    /// <param name="first">The first figure of the sentence.</param>
    public NarrativeLevel Of(FigurePlace figure, FigurePlace? before, FigurePlace? after, int start, int end, FigurePlace first)
    {
        if (Own(figure, before, start) is { } own)
        {
            return own.ToLevel(IsSplit(own.End, figure.Start, ";)") ? 2 : 3);
        }

        if (Behind(figure, after, end) is { } behind)
        {
            return behind.ToLevel(3);
        }

        return Earlier(figure, start)?.ToLevel(2) ?? Head(first, start)?.ToLevel(1) ?? default;
    }

    /// <summary>The last level word between the figure before and this one, unless it goes with that one.</summary>
    private Mention? Own(FigurePlace figure, FigurePlace? before, int start)
    {
        var floor = Math.Max(before?.End ?? start, figure.Start - Reach);
        for (var at = figure.Start; at > floor; at--)
        {
            if (_endingAt[at] is { } mention && mention.Start >= floor && !BelongsTo(before, mention, figure.Start))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The first level word between this figure and the next, if it is said of this one.</summary>
    private Mention? Behind(FigurePlace figure, FigurePlace? after, int end)
    {
        var ceiling = Math.Min(after?.Start ?? end, figure.End + Reach);
        for (var at = figure.NumberEnd; at < ceiling; at++)
        {
            if (_startingAt[at] is { } mention)
            {
                return mention.End <= ceiling && IsBehind(figure, mention, after) ? mention : null;
            }
        }

        return null;
    }

    /// <summary>The first level word of the sentence, before its first figure.</summary>
    private Mention? Head(FigurePlace first, int start)
    {
        for (var at = Math.Max(start, first.Start - Reach); at < first.Start; at++)
        {
            if (_startingAt[at] is { } mention)
            {
                return mention.End <= first.Start ? mention : null;
            }
        }

        return null;
    }

    /// <summary>"63 đoàn công dân các xã, thị trấn; tiếp nhận 3.559 đơn": the words go with the figure before them.</summary>
    private bool BelongsTo(FigurePlace? before, Mention mention, int figureStart) =>
        before is not null && !IsSplit(before.End, mention.Start) && IsSplit(mention.End, figureStart);

    /// <summary>"833 đơn ở cấp huyện, …" and "2.979 lượt (cấp huyện)", but not "của công dân các xã".</summary>
    private bool IsBehind(FigurePlace figure, Mention mention, FigurePlace? after)
    {
        if (_text.Word(mention.Start - 1) == "dân")
        {
            return false;
        }

        if (_text.Word(mention.Start - 1) == "(" && _text.Word(mention.End) == ")")
        {
            return !IsSplit(figure.End, mention.Start - 1);
        }

        return !IsSplit(figure.End, mention.Start) && (after is null || IsSplit(mention.End, after.Start));
    }

    /// <summary>The nearest level word before a figure in its part of the sentence; closed brackets are passed over.</summary>
    private Mention? Earlier(FigurePlace figure, int start)
    {
        var depth = 0;
        for (var at = figure.Start - 1; at >= Math.Max(start, figure.Start - Reach); at--)
        {
            var word = _text.Word(at);
            depth += word == ")" ? 1 : word == "(" && depth > 0 ? -1 : 0;
            if (depth > 0)
            {
                continue;
            }

            if (word == ";")
            {
                return null;
            }

            if (_endingAt[at + 1] is { } found && _text.Word(found.Start - 1) != "dân")
            {
                return found;
            }
        }

        return null;
    }

    private bool IsSplit(int start, int end, string? only = null)
    {
        for (var at = start; at < end; at++)
        {
            if (only is null ? Separators.Contains(_text.Word(at)) : only.Contains(_text.Word(at)[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Mention> Find(PhraseText text, NarrativeLevelWords words)
    {
        var found = new List<Mention>();
        for (var at = 0; at < text.Count; at++)
        {
            var compound = Compounds.FirstOrDefault(phrase => text.Follows(phrase, at, text.Count));
            if (compound is not null)
            {
                at += compound.Length - 1;
                continue;
            }

            var phrase = words.LongestAt(text, at);
            if (phrase is null)
            {
                continue;
            }

            var end = at + phrase.Length;
            if (phrase.Length == 1 && phrase[0] == "huyện" && StartsName(text, end))
            {
                // "huyện Vĩnh Tường" is the district with everything in it, or its committee: no level is said.
                continue;
            }

            found.Add(new Mention(at, end, IsNamed(text, phrase, end) ? NarrativeLevelKind.NamedUnit : NarrativeLevelKind.One, string.Join(' ', phrase)));
            at = end - 1;
        }

        return found;
    }

    /// <summary>"xã Tân Phú" is one commune; "cấp xã" and "các xã" are the level, whatever follows.</summary>
    private static bool IsNamed(PhraseText text, string[] phrase, int end) =>
        phrase[^1] is "xã" or "phường" or "trấn" && !phrase.Contains("cấp") && !phrase.Contains("các") && !phrase.Contains(",") && StartsName(text, end);

    private static bool StartsName(PhraseText text, int at) => text.Tokens.StartsUpper(at) && (text.Tokens.Span(at).Length == 1 || char.IsLower(text.Tokens.Span(at)[1]));

    /// <summary>Level words that are joined by "và" or "đến" are said at once.</summary>
    private static List<Mention> Join(List<Mention> mentions, PhraseText text)
    {
        var joined = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (joined.Count > 0 && mention.Start == joined[^1].End)
            {
                // "các xã, thị trấn trong huyện": the second only says where the first is.
                joined[^1] = joined[^1] with { End = mention.End };
            }
            else if (joined.Count > 0 && joined[^1] is var last && mention.Start == last.End + 1 && Joints.Contains(text.Word(last.End)) && last.Words != mention.Words)
            {
                joined[^1] = new Mention(last.Start, mention.End, NarrativeLevelKind.Several, "");
            }
            else
            {
                joined.Add(mention);
            }
        }

        return joined;
    }

    private sealed record Mention(int Start, int End, NarrativeLevelKind Kind, string Words)
    {
        /// <summary>A bare "huyện" may be the whole district: it gives way to "cấp huyện".</summary>
        public NarrativeLevel ToLevel(int firmness) =>
            new(Kind, Kind == NarrativeLevelKind.One ? Words : "", Kind == NarrativeLevelKind.One && !Words.Contains(' ') ? Math.Min(firmness, 2) : firmness);
    }
}
