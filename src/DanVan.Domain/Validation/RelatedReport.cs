using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>Another report that a report is checked against, or the place of one that never came.</summary>
public sealed record RelatedReport
{
    /// <summary>Gets what a reader calls it ("báo cáo 6 tháng đầu năm 2025", "xã Bình Dương"). Findings say it of every figure that stands there.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the report, or null when it never came.</summary>
    public Report? Report { get; init; }
}
