namespace DanVan.Domain.Validation;

/// <summary>The other reports that a report is checked against: of earlier periods, of the units below, and of the same facts.</summary>
public sealed record RelatedReports
{
    /// <summary>Gets the same unit's reports of earlier periods, the last one first: <c>previous(x)</c> asks the first of them. One that never came keeps its place.</summary>
    public IReadOnlyList<RelatedReport> Earlier { get; init; } = [];

    /// <summary>Gets the reports of the units directly below, for the same period: <c>children(x)</c> asks all of them. One that never came is missing, and is named.</summary>
    public IReadOnlyList<RelatedReport> Children { get; init; } = [];

    /// <summary>Gets other reports of the same unit and period that state some of the same indicators: every fact stated in both must agree.</summary>
    public IReadOnlyList<RelatedReport> SameFacts { get; init; } = [];
}
