using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Recognises a form in a document: its tables, the facts in their cells, and the figures of the narrative that state its indicators.</summary>
public static class TemplateMatcher
{
    private const int LeastChoicePercent = 35;
    private const int MostHeadings = 300;

    /// <summary>The template that a document fits best, or null when it fits none well enough.</summary>
    /// <param name="templates">The templates to choose from; among equals the first wins.</param>
    /// <param name="header">The head of the document.</param>
    /// <param name="sections">Its outline.</param>
    /// <param name="tables">Its tables.</param>
    public static TemplateChoice? Choose(
        IEnumerable<ReportTemplate> templates, ReportHeader header, IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportTable> tables)
    {
        Guard.Against.Null(templates);
        Guard.Against.Null(header);
        Guard.Against.Null(sections);
        Guard.Against.Null(tables);
        TemplateChoice? best = null;
        var written = WrittenTable.AllOf(tables);
        var headings = sections.Select(section => section.Heading).OfType<string>().Take(MostHeadings).Select(TemplateLabel.Of).ToList();
        foreach (var template in templates)
        {
            // Comparing the columns takes the time, so it is done only where the titles leave a chance.
            var numbered = TemplateTableMatcher.Number(template, written);
            var rest = (3 * HeadingPercent(template, headings)) + (Names(template, header, sections) ? 200 : 0);
            var least = Math.Max(LeastChoicePercent, 1 + (best?.LikenessPercent ?? 0));
            if (Percent(TemplateTableMatcher.MostLikeness(template, numbered), rest) < least)
            {
                continue;
            }

            var matches = TemplateTableMatcher.Match(template, numbered);
            var percent = Percent(TablePercent(template, matches), rest);
            if (percent >= least)
            {
                best = new TemplateChoice { Template = template, LikenessPercent = percent, Tables = matches };
            }
        }

        return best;
    }

    /// <summary>Matches a document to a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="sections">The outline of the document: headings decide which figures of the narrative can state what.</param>
    /// <param name="paragraphs">Its narrative, with the figures found in it.</param>
    /// <param name="tables">Its tables, with the figures found in their cells.</param>
    public static TemplateMatch Match(
        ReportTemplate template, IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportParagraph> paragraphs, IReadOnlyList<ReportTable> tables)
    {
        Guard.Against.Null(template);
        Guard.Against.Null(sections);
        Guard.Against.Null(paragraphs);
        Guard.Against.Null(tables);
        return Match(template, TemplateTableMatcher.Match(template, TemplateTableMatcher.Number(template, WrittenTable.AllOf(tables))), sections, paragraphs, tables);
    }

    /// <summary>Reads the facts where the tables are recognised already.</summary>
    internal static TemplateMatch Match(
        ReportTemplate template, IReadOnlyList<TemplateTableMatch> matches, IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportParagraph> paragraphs, IReadOnlyList<ReportTable> tables)
    {
        var facts = new List<Fact>();
        var unplaced = new List<UnplacedText>();
        foreach (var match in matches)
        {
            new FactReader(match, facts, unplaced).Read();
        }

        var unmatched = tables.Where(table => matches.All(match => !ReferenceEquals(match.Report, table))).ToList();
        foreach (var table in unmatched)
        {
            unplaced.Add(new UnplacedText
            {
                Text = table.Title,
                Source = new Source { Line = table.Line, Section = table.Section, Table = table.Number },
                Reason = "table-without-template",
            });
        }

        new NarrativeMatcher(template, sections).Match(paragraphs, facts, unplaced);
        var indicators = new Dictionary<(int Start, int End), IndicatorCode>();
        foreach (var fact in facts)
        {
            if (fact.Figure is { } figure)
            {
                indicators.TryAdd((figure.Source.Start, figure.Source.End), fact.Indicator);
            }
        }

        return new TemplateMatch(indicators)
        {
            Template = template,
            Tables = matches,
            UnmatchedTables = unmatched,
            MissingTables = [.. template.Tables.Where(form => matches.All(match => !ReferenceEquals(match.Template, form)))],
            Facts = [.. facts.OrderBy(fact => fact.Source.Start).ThenBy(fact => fact.Source.Line)],
            Unplaced = [.. unplaced.OrderBy(text => text.Source.Line).ThenBy(text => text.Source.Start)],
        };
    }

    /// <summary>Half for the tables, three tenths for the headings, two tenths for naming the authority.</summary>
    private static int Percent(int tablePercent, int rest) => ((5 * tablePercent) + rest) / 10;

    private static int TablePercent(ReportTemplate template, IReadOnlyList<TemplateTableMatch> matches) =>
        template.Tables.Count == 0 ? 0 : matches.Sum(match => match.LikenessPercent) / template.Tables.Count;

    private static int HeadingPercent(ReportTemplate template, IReadOnlyList<TemplateLabel> headings)
    {
        var reading = TemplateReading.Of(template);
        if (reading.Headings.Count == 0 || headings.Count == 0)
        {
            return 0;
        }

        var likeness = reading.HeadingLikeness;
        var written = headings.Select(reading.Words.Number).Select(heading => (Label: heading, Weight: likeness.WeightOf(heading))).ToArray();
        var sum = 0;
        foreach (var printed in reading.Headings)
        {
            var (weight, most) = (likeness.WeightOf(printed), 0);
            foreach (var heading in written)
            {
                most = Math.Max(most, likeness.Of(heading.Label, heading.Weight, printed, weight));
            }

            sum += most;
        }

        return sum / (10 * reading.Headings.Count);
    }

    private static bool Names(ReportTemplate template, ReportHeader header, IReadOnlyList<ReportSection> sections) => template.Authority is { } authority && (
        header.Title?.Contains(authority, StringComparison.OrdinalIgnoreCase) == true ||
        sections.Any(section => section.Heading?.Contains(authority, StringComparison.OrdinalIgnoreCase) == true));
}
