using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Reports;

/// <summary>A filled form: header, outline, narrative, annex tables, and every figure, fact, citation and statement in them with its source.</summary>
public sealed class Report
{
    private ILookup<IndicatorCode, Fact>? _factsByIndicator;
    private ILookup<(string? Unit, IndicatorCode Indicator), Fact>? _factsByUnit;

    /// <summary>Gets the code of the template it was matched to, or null.</summary>
    public string? Template { get; init; }

    /// <summary>Gets the code or name of the unit that reports, or null when not known.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the level of the unit that reports ("commune", "district", "province", "nation"), or null when not known.</summary>
    public string? UnitLevel { get; init; }

    /// <summary>Gets the reporting period, or null when not known.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Gets the head of the report.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>Gets the outline in reading order.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Gets the narrative in reading order.</summary>
    public required IReadOnlyList<ReportParagraph> Paragraphs { get; init; }

    /// <summary>Gets the annex tables in reading order.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }

    /// <summary>Gets every figure of the narrative and the tables, by place.</summary>
    public required IReadOnlyList<StatedFigure> Figures { get; init; }

    /// <summary>Gets every citation, by place.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Gets the facts: one for each statement of an indicator that the template knows, blanks included.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Gets the arithmetic claims of the text itself.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Gets what could not be placed.</summary>
    public IReadOnlyList<UnplacedText> Unplaced { get; init; } = [];

    /// <summary>A report in which nothing is written: of a unit that did not report, or to ask which rules would apply.</summary>
    internal static Report Unwritten(string? template, string? unit, string? unitLevel, ReportingPeriod? period) => new()
    {
        Template = template,
        Unit = unit,
        UnitLevel = unitLevel,
        Period = period,
        Header = new ReportHeader(),
        Sections = [],
        Paragraphs = [],
        Tables = [],
        Figures = [],
        Mentions = [],
        Facts = [],
        Statements = [],
    };

    /// <summary>Gets every statement of one indicator, in reading order; empty when it is stated nowhere.</summary>
    public IEnumerable<Fact> FactsOf(IndicatorCode indicator) => (_factsByIndicator ??= Facts.ToLookup(fact => fact.Indicator))[indicator];

    /// <summary>Gets every statement of one indicator of one unit, in reading order; empty when it is stated nowhere.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="unit">The unit whose row it is, or null for the unit that reports.</param>
    public IEnumerable<Fact> FactsOf(IndicatorCode indicator, string? unit) => (_factsByUnit ??= Facts.ToLookup(fact => (fact.Unit, fact.Indicator)))[(unit, indicator)];
}
