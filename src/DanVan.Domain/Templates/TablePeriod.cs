namespace DanVan.Domain.Templates;

/// <summary>Over what span the label of a table says its figures are counted.</summary>
public enum TablePeriod
{
    /// <summary>The label does not say.</summary>
    NotSaid,

    /// <summary>"cộng 5 năm": the total of the reporting period.</summary>
    PeriodTotal,

    /// <summary>"trung bình hàng năm": the average of a year.</summary>
    YearlyAverage,

    /// <summary>One row a year.</summary>
    Yearly,
}
