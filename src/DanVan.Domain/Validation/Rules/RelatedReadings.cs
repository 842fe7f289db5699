using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Reads figures of other reports; each says in which report it stands.</summary>
internal static class RelatedReadings
{
    /// <summary>What another report states for an indicator of its unit, or of one of the units in its rows.</summary>
    public static IndicatorReadings Of(RelatedReport related, IndicatorCode code, string? unit, ReportTemplate? template) =>
        IndicatorReadings.Of(code, template?.FindIndicator(code), FactsOf(related, code, unit));

    /// <summary>The facts of another report, placed there.</summary>
    public static IEnumerable<Fact> FactsOf(RelatedReport related, IndicatorCode code, string? unit) =>
        (related.Report?.FactsOf(code, unit) ?? []).Select(fact => fact with
        {
            Source = fact.Source with { Report = related.Name },
            Figure = fact.Figure is { } figure ? figure with { Source = figure.Source with { Report = related.Name } } : null,
        });
}
