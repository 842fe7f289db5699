namespace DanVan.Domain.Periods;

/// <summary>How a period is named.</summary>
public enum PeriodKind
{
    /// <summary>By its first and last day, or by several years or months.</summary>
    Span,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>The first or the last six months of a year.</summary>
    HalfYear,

    /// <summary>The first nine months of a year.</summary>
    NineMonths,

    /// <summary>A year.</summary>
    Year,
}
