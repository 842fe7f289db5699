using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace CheckReport.Printing;

/// <summary>Which rules point at which cell of the annex.</summary>
internal sealed class SuspectCells
{
    private readonly ILookup<(string? Table, int? Row, int? Column), string> _rules;

    private SuspectCells(ILookup<(string? Table, int? Row, int? Column), string> rules) => _rules = rules;

    public static SuspectCells Of(CheckedReport checkedReport) => new((
        from finding in checkedReport.Findings
        where finding.Verdict is Verdict.Impossible
        from source in finding.Sources
        where source.Table is not null && source.Row is not null
        select (Place: (source.Table, source.Row, source.Column), finding.Code)).ToLookup(found => found.Place, found => found.Code));

    public IReadOnlyList<string> RulesAt(ReportTable table, ReportCell cell) => [.. _rules[(table.Number, cell.Row, cell.Column)].Distinct()];
}
