using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the labelled items of a cell, the counts in a cell of free text, and the parts that a number is split into.</summary>
internal static class FactItems
{
    private static readonly string[] Bullets = ["-", "–", "+", "•", "*", ";", ".", "·"];
    private static readonly string[][] NoneWords = [.. new[] { "không", "không có", "không phát sinh", "chưa có" }.Select(PhraseText.Words)];

    /// <summary>One fact for each label: "-Cấp trưởng: - Cấp phó: 01 Đ/c" is a blank one and a reported one.</summary>
    public static void ReadLabelled(ReportCell cell, IReadOnlyList<TemplateItem> items, List<Fact> facts)
    {
        var text = new PhraseText(cell.Text);
        var figures = FigurePlace.Find(text, cell.Source.Start, cell.Figures);
        var labels = Labels(text, items);
        foreach (var item in items)
        {
            if (labels.Find(label => label.Item == item) is not { Item: not null } own)
            {
                var state = cell.State is CellState.Reported ? CellState.Blank : cell.State;
                facts.Add(new Fact { Indicator = item.Indicator, State = state, Source = cell.Source });
                continue;
            }

            var end = labels.Where(label => label.Start > own.Start).Select(label => label.Start).DefaultIfEmpty(text.Count).Min();
            facts.Add(ReadItem(text, cell, item.Indicator, own.End, end, figures));
        }
    }

    /// <summary>The counts, rates and targets that a cell of free text names: "18 công chức đạt tỷ lệ 21,59%".</summary>
    public static void ReadProse(ReportCell cell, IReadOnlyList<TemplateItem> items, List<Fact> facts)
    {
        var text = new PhraseText(cell.Text);
        var figures = FigurePlace.Find(text, cell.Source.Start, cell.Figures);
        var targets = items.Where(item => item.Rate is null).ToList();
        var taken = new HashSet<FigurePlace>();
        foreach (var item in targets)
        {
            var label = PhraseText.Words(item.Label);
            var figure = figures.FirstOrDefault(place => IsRate(place) && text.Contains(label, ClauseStart(text, place.Start), place.Start));
            if (figure is not null)
            {
                taken.Add(figure);
            }

            facts.Add(OfProse(item.Indicator, cell, figure));
        }

        var counts = new Dictionary<TemplateItem, FigurePlace>();
        foreach (var item in items.Where(item => item.Rate is not null))
        {
            if (CountOf(text, PhraseText.Words(item.Label), [.. figures.Where(place => !IsRate(place) && !taken.Contains(place))]) is { } count && taken.Add(count))
            {
                counts.Add(item, count);
            }
        }

        var rates = RatesOf(text, [.. figures.Where(place => counts.ContainsValue(place) || (IsRate(place) && !taken.Contains(place)))]);
        foreach (var item in items.Where(item => item.Rate is not null))
        {
            var count = counts.GetValueOrDefault(item);
            facts.Add(OfProse(item.Indicator, cell, count));
            facts.Add(OfProse(item.Rate!.Value, cell, count is null ? null : rates.GetValueOrDefault(count)));
        }
    }

    /// <summary>"18 công chức", or else "công chức giảm 18 người".</summary>
    private static FigurePlace? CountOf(PhraseText text, string[] label, IReadOnlyList<FigurePlace> figures) =>
        figures.FirstOrDefault(place => Follows(text, label, place.NumberEnd)) ??
        figures.Where((place, i) => text.Contains(label, Math.Max(ClauseStart(text, place.Start), i == 0 ? 0 : figures[i - 1].End), place.Start)).FirstOrDefault();

    /// <summary>The rate of each count: the one behind it, or, behind several counts, as many rates in the same order.</summary>
    private static Dictionary<FigurePlace, FigurePlace> RatesOf(PhraseText text, IReadOnlyList<FigurePlace> figures)
    {
        var rates = new Dictionary<FigurePlace, FigurePlace>();
        var at = 0;
        while (at < figures.Count)
        {
            var counts = figures.Skip(at).TakeWhile(place => !IsRate(place)).ToList();
            var shares = figures.Skip(at + counts.Count).TakeWhile(IsRate).ToList();
            at += counts.Count + shares.Count;
            if (counts.Count == shares.Count || counts.Count == 1)
            {
                foreach (var (count, share) in counts.Zip(shares))
                {
                    if (!text.Contains([";"], count.End, share.Start))
                    {
                        rates.Add(count, share);
                    }
                }
            }
        }

        return rates;
    }

    /// <summary>The parts of a number, where they stand: "44 (39 cấp huyện; 05 cấp xã)". A cell that does not split it has none.</summary>
    public static void ReadParts(ReportCell cell, IReadOnlyList<TemplateItem> items, List<Fact> facts)
    {
        if (items.Count == 0 || cell.Figures.Count < 2)
        {
            return;
        }

        var text = new PhraseText(cell.Text);
        var figures = FigurePlace.Find(text, cell.Source.Start, cell.Figures);
        foreach (var item in items)
        {
            // "39 cấp huyện" may be written "39 huyện".
            var label = PhraseText.Words(item.Label);
            string[][] labels = label is ["cấp", .. var bare] ? [label, bare] : [label];
            var part = figures.Skip(1).FirstOrDefault(place => labels.Any(words => Follows(text, words, place.NumberEnd))) ??
                figures.Skip(1).FirstOrDefault(place => labels.Any(words => Precedes(text, words, place.Start)));
            if (part is not null)
            {
                facts.Add(Of(item.Indicator, CellState.Reported, part.Figure, part.Figure.Source));
            }
        }
    }

    /// <summary>Says whether a figure is set apart from the one before it by a bracket, a semicolon or a dash.</summary>
    public static bool StandsApart(ReportCell cell, StatedFigure figure)
    {
        var text = new PhraseText(cell.Text);
        var place = FigurePlace.Find(text, cell.Source.Start, cell.Figures).FirstOrDefault(place => place.Figure == figure);
        return place is not null && text.Word(place.Start - 1) is "(" or ";" or "-" or "–";
    }

    /// <summary>A fact with its figure; a bare zero is a statement that there is none.</summary>
    public static Fact Of(IndicatorCode indicator, CellState state, StatedFigure? figure, Source cell)
    {
        var isZero = figure is { Value: { IsPercent: false, Value.Sign: 0, Decimals: 0 } };
        var says = state == CellState.Reported && isZero ? CellState.StatedNone : state;
        var keeps = says == CellState.Reported || (says == CellState.StatedNone && isZero);
        return new Fact { Indicator = indicator, State = says, Figure = keeps && figure is not null ? figure with { Indicator = indicator } : null, Source = keeps && figure is not null ? figure.Source : cell };
    }

    private static Fact OfProse(IndicatorCode indicator, ReportCell cell, FigurePlace? place)
    {
        if (place is not null)
        {
            return Of(indicator, CellState.Reported, place.Figure, place.Figure.Source);
        }

        var state = cell.State is CellState.Reported ? CellState.Blank : cell.State;
        return new Fact { Indicator = indicator, State = state, Source = cell.Source };
    }

    private static Fact ReadItem(PhraseText text, ReportCell cell, IndicatorCode indicator, int start, int end, IReadOnlyList<FigurePlace> figures)
    {
        while (start < end && !text.Tokens.IsWord(start) && !text.Tokens.IsNumber(start))
        {
            start++;
        }

        while (end > start && !text.Tokens.IsWord(end - 1) && !text.Tokens.IsNumber(end - 1))
        {
            end--;
        }

        if (start >= end)
        {
            var state = cell.State == CellState.Placeholder ? CellState.Placeholder : CellState.Blank;
            return new Fact { Indicator = indicator, State = state, Source = cell.Source };
        }

        if (NoneWords.Any(words => words.Length == end - start && text.Follows(words, start, end)))
        {
            return new Fact { Indicator = indicator, State = CellState.StatedNone, Source = cell.Source };
        }

        // Only a figure at once behind the label counts the items; later ones belong to the words ("Kế hoạch số …; 28 kế hoạch của 28 xã").
        var figure = figures.FirstOrDefault(place => place.Start == start && place.NumberEnd <= end);
        return Of(indicator, CellState.Reported, figure?.Figure, cell.Source);
    }

    /// <summary>Where the labels stand, in order; a label opens the cell, follows a bullet, or has a colon behind it.</summary>
    private static List<(TemplateItem Item, int Start, int End)> Labels(PhraseText text, IReadOnlyList<TemplateItem> items)
    {
        var found = new List<(TemplateItem Item, int Start, int End)>();
        var phrases = items.Select(item => PhraseText.Words(item.Label)).ToList();
        for (var at = 0; at < text.Count; at++)
        {
            var isOpening = at == 0 || Bullets.Contains(text.Word(at - 1));
            for (var i = 0; i < items.Count; i++)
            {
                var end = at + phrases[i].Length;
                if (text.Follows(phrases[i], at, text.Count) && (text.Word(end) == ":" || (isOpening && IsLabelEnd(text, end))) && found.All(label => label.Item != items[i]))
                {
                    found.Add((items[i], at, end));
                    at = end - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsLabelEnd(PhraseText text, int end) =>
        end >= text.Count || Bullets.Contains(text.Word(end)) || text.Tokens.IsNumber(end) || text.Word(end) == "không";

    private static bool IsRate(FigurePlace place) => place.Figure.Value is { IsPercent: true };

    private static bool Follows(PhraseText text, string[] label, int at) =>
        text.Follows(label, at, text.Count) || (text.Word(at) is "(" or "ở" or "tại" or "người" or "của" or "thuộc" && text.Follows(label, at + 1, text.Count));

    private static bool Precedes(PhraseText text, string[] label, int at)
    {
        var end = at;
        while (end > 0 && text.Word(end - 1) is ":" or "là" or "có" or "-")
        {
            end--;
        }

        return text.Follows(label, end - label.Length, end);
    }

    private static int ClauseStart(PhraseText text, int at)
    {
        while (at > 0 && text.Word(at - 1) is not (";" or "(" or "." or ","))
        {
            at--;
        }

        return at;
    }
}
