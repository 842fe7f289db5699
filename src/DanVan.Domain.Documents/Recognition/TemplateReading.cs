using System.Runtime.CompilerServices;
using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words of a template, read once and kept as long as the template.</summary>
internal sealed class TemplateReading
{
    private static readonly ConditionalWeakTable<ReportTemplate, TemplateReading> Readings = [];

    private TemplateReading(ReportTemplate template)
    {
        Tables = [.. template.Tables.Select(table => new TemplateTableForm(table, Words))];
        Titles = new TemplateLikeness(Tables.Select(table => table.Title));
        Headers = new TemplateLikeness(Tables.Select(table => table.Headers));
        Headings = [.. template.Sections.Select(section => Words.Add(TemplateLabel.Of(section.Heading)))];
        HeadingLikeness = new TemplateLikeness(Headings);
        Slots = [.. template.Narrative.Select(slot => new NarrativeSlotWords(slot, template.FindIndicator(slot.Indicator)?.Span ?? IndicatorSpan.NotSaid))];
        Levels = new NarrativeLevelWords(template);
        PlanWords = NarrativeSlotWords.Fold(template.PlanWords);
        PlanSections = NarrativeSlotWords.Fold(template.PlanSections);
    }

    /// <summary>Gets the words of titles, headers and headings.</summary>
    public TemplateWords Words { get; } = new();

    public IReadOnlyList<TemplateTableForm> Tables { get; }

    public TemplateLikeness Titles { get; }

    public TemplateLikeness Headers { get; }

    public IReadOnlyList<NumberedLabel> Headings { get; }

    public TemplateLikeness HeadingLikeness { get; }

    public IReadOnlyList<NarrativeSlotWords> Slots { get; }

    public NarrativeLevelWords Levels { get; }

    public IReadOnlyList<string[]> PlanWords { get; }

    public IReadOnlyList<string[]> PlanSections { get; }

    /// <summary>The words of a template.</summary>
    public static TemplateReading Of(ReportTemplate template) => Readings.GetValue(template, one => new TemplateReading(one));
}
