using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>A finding with the number by which the page names it, and its places in this document.</summary>
/// <param name="Number">Counted from 1 in reading order.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Places">Where it stands, in reading order; places in other reports are left out.</param>
internal sealed record PlacedFinding(int Number, Finding Finding, IReadOnlyList<Source> Places)
{
    public FindingSign Sign { get; } = FindingSign.Of(Finding);

    /// <summary>Gets the name of its card in links.</summary>
    public string Id => FormattableString.Invariant($"f{Number}");

    /// <summary>Gets the place that its card stands beside: that of the figure it is about, else the first.</summary>
    public Source? Home => HomeOf(Finding, Places);

    /// <summary>Numbers the findings of a report in reading order; those of no place come last.</summary>
    public static IReadOnlyList<PlacedFinding> AllOf(CheckedReport checkedReport)
    {
        var placed =
            from finding in checkedReport.Findings
            let places = PlacesOf(finding)
            let home = HomeOf(finding, places)
            orderby home is null, home?.Start
            select (finding, places);
        return [.. placed.Select((found, index) => new PlacedFinding(index + 1, found.finding, found.places))];
    }

    /// <summary>Gets the name of one of its places in links.</summary>
    public string IdOf(int place) => FormattableString.Invariant($"p{Number}-{place + 1}");

    private static IReadOnlyList<Source> PlacesOf(Finding finding) =>
        [.. finding.Sources.Where(source => source.Report is null && source.Line > 0).Distinct().OrderBy(source => source.Start)];

    private static Source? HomeOf(Finding finding, IReadOnlyList<Source> places)
    {
        if (finding.Stated is { Source: { Report: null, Line: > 0 } stated } && places.Contains(stated))
        {
            return stated;
        }

        return places.Count > 0 ? places[0] : null;
    }
}
