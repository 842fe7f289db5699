using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>The head of a report: who reports, over what period, in which document.</summary>
internal sealed record FormHeadContent(string? Unit, string? UnitLevel, ReportingPeriod? Period, ReportHeader Header)
{
    public static FormHeadContent Of(Report report) => new(report.Unit, report.UnitLevel, report.Period, report.Header);

    /// <summary>A report that says this and nothing else.</summary>
    public Report ToReport(string? template = null, IReadOnlyList<ReportTable>? tables = null, IReadOnlyList<Fact>? facts = null) => new()
    {
        Template = template,
        Unit = Unit,
        UnitLevel = UnitLevel,
        Period = Period,
        Header = Header,
        Sections = [],
        Paragraphs = [],
        Tables = tables ?? [],
        Figures = [.. (facts ?? []).Select(fact => fact.Figure).OfType<StatedFigure>()],
        Mentions = [],
        Facts = facts ?? [],
        Statements = [],
    };
}
