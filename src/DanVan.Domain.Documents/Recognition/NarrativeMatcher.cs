using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Says which figures of the narrative state which indicators, by the slots of the template. A figure in doubt states none.</summary>
internal sealed class NarrativeMatcher
{
    private readonly TemplateReading _template;
    private readonly Dictionary<string, PhraseText> _headings = [];

    public NarrativeMatcher(ReportTemplate template, IReadOnlyList<ReportSection> sections)
    {
        _template = TemplateReading.Of(template);
        ReadHeadings(sections);
    }

    /// <summary>Adds a fact for every figure that states an indicator; figures that contradict each other within a sentence are left unplaced.</summary>
    public void Match(IReadOnlyList<ReportParagraph> paragraphs, List<Fact> facts, List<UnplacedText> unplaced)
    {
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Figures.Count > 0))
        {
            var heading = paragraph.Source.Section is { } section ? _headings.GetValueOrDefault(section) : null;
            if (heading is not null && heading.ContainsAny(_template.PlanSections, 0, heading.Count))
            {
                continue;
            }

            var slots = _template.Slots.Where(slot => slot.Section.Count == 0 || (heading is not null && heading.ContainsAny(slot.Section, 0, heading.Count))).ToList();
            var text = new PhraseText(paragraph.Text);
            var levels = new NarrativeLevels(text, _template.Levels);
            foreach (var sentence in NarrativeSentence.Cut(text, FigurePlace.Find(text, paragraph.Source.Start, paragraph.Figures)))
            {
                Settle(Candidates(sentence, text, levels, slots), facts, unplaced);
            }
        }
    }

    private List<(IndicatorCode Indicator, StatedFigure Figure, int Firmness)> Candidates(
        NarrativeSentence sentence, PhraseText text, NarrativeLevels levels, List<NarrativeSlotWords> slots)
    {
        var found = new List<(IndicatorCode Indicator, StatedFigure Figure, int Firmness)>();
        for (var i = 0; i < sentence.Figures.Count; i++)
        {
            var figure = sentence.Figures[i];
            var units = slots.Select(slot => (Slot: slot, Length: UnitLength(slot, text, figure))).Where(unit => unit.Length > 0).ToList();
            if (units.Count == 0 || sentence.IsPlan(i, _template.PlanWords))
            {
                continue;
            }

            var level = levels.Of(
                figure, i > 0 ? sentence.Figures[i - 1] : null, i + 1 < sentence.Figures.Count ? sentence.Figures[i + 1] : null, sentence.Start, sentence.End, sentence.Figures[0]);
            var index = i;
            var longest = units.Max(unit => unit.Length);
            var best = units.FindAll(unit => unit.Length == longest && Fits(unit.Slot, sentence, index, level)).ConvertAll(unit => unit.Slot.Slot.Indicator).Distinct().ToList();
            if (best.Count == 1)
            {
                found.Add((best[0], figure.Figure, level.Firmness));
            }
        }

        return found;
    }

    private static bool Fits(NarrativeSlotWords slot, NarrativeSentence sentence, int index, NarrativeLevel level) =>
        slot.Takes(level) &&
        slot.Near.All(words => sentence.HasNear(sentence.Figures[index], words)) &&
        slot.Beside.All(words => sentence.HasBeside(index, words)) &&
        !sentence.HasBeside(index, slot.Without) &&
        !(slot.Span is IndicatorSpan.Period or IndicatorSpan.Moment && sentence.IsOfOneYear(index));

    /// <summary>How many tokens of unit stand behind the number; the sign "%" and "phần trăm" are one.</summary>
    private static int UnitLength(NarrativeSlotWords slot, PhraseText text, FigurePlace figure)
    {
        var isPercent = figure.Figure.Value is { IsPercent: true };
        var longest = 0;
        foreach (var unit in slot.Units)
        {
            var fits = unit is ["%"] ? isPercent : !isPercent && text.Follows(unit, figure.NumberEnd, text.Count);
            longest = fits ? Math.Max(longest, unit.Length) : longest;
        }

        return longest;
    }

    /// <summary>One figure for one indicator within a sentence: the one beside its level word wins; equals that differ state nothing.</summary>
    private static void Settle(List<(IndicatorCode Indicator, StatedFigure Figure, int Firmness)> candidates, List<Fact> facts, List<UnplacedText> unplaced)
    {
        foreach (var group in candidates.GroupBy(candidate => candidate.Indicator))
        {
            var firmest = group.Max(candidate => candidate.Firmness);
            var kept = group.Where(candidate => candidate.Firmness == firmest).ToList();
            if (kept.Select(candidate => (candidate.Figure.Value, candidate.Figure.Numerator, candidate.Figure.Denominator)).Distinct().Count() > 1)
            {
                unplaced.AddRange(kept.Select(candidate => new UnplacedText { Text = candidate.Figure.Text, Source = candidate.Figure.Source, Reason = "ambiguous-figure" }));
                continue;
            }

            facts.AddRange(kept.Select(candidate => FactItems.Of(candidate.Indicator, CellState.Reported, candidate.Figure, candidate.Figure.Source)));
        }
    }

    /// <summary>The headings of a section and of all sections around it, as one text.</summary>
    private void ReadHeadings(IReadOnlyList<ReportSection> sections)
    {
        const int MostLevels = 20;
        var byId = new Dictionary<string, ReportSection>();
        foreach (var section in sections)
        {
            byId.TryAdd(section.Id, section);
        }

        foreach (var section in byId.Values)
        {
            var headings = new List<string>();
            var at = section;
            for (var level = 0; at is not null && level < MostLevels; level++)
            {
                headings.Add(at.Heading ?? "");
                at = at.Parent is { } parent ? byId.GetValueOrDefault(parent) : null;
            }

            _headings[section.Id] = new PhraseText(string.Join(" . ", headings));
        }
    }
}
