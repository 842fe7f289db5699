using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>A report with the verdict of every rule at every place it applies.</summary>
public sealed class CheckedReport
{
    /// <summary>Gets the report that was checked.</summary>
    public required Report Report { get; init; }

    /// <summary>Gets every verdict, passes and "not checked" included.</summary>
    public required IReadOnlyList<Finding> Checks { get; init; }

    /// <summary>Gets the verdicts worth telling, gravest first, then by place.</summary>
    public IEnumerable<Finding> Findings => Checks
        .Where(finding => finding.IsWorthTelling)
        .OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.Sources.Count == 0 ? 0 : finding.Sources[0].Start);

    /// <summary>Gets whether the report can be accepted: no rule of severity error is impossible.</summary>
    public bool IsAcceptable => !Checks.Any(finding => finding is { Verdict: Verdict.Impossible, Severity: Severity.Error });
}
