namespace DanVan.Domain.Indicators;

/// <summary>Over what span of time an indicator is counted.</summary>
public enum IndicatorSpan
{
    /// <summary>The form does not say.</summary>
    NotSaid,

    /// <summary>The whole reporting period ("cộng 5 năm", "trong 5 năm qua").</summary>
    Period,

    /// <summary>An average year of the reporting period ("trung bình hàng năm").</summary>
    YearlyAverage,

    /// <summary>One calendar year; its <c>year</c> dimension says which.</summary>
    Year,

    /// <summary>A stock at the end of the reporting period ("hiện nay").</summary>
    Moment,

    /// <summary>The change since a year that the form names ("so với năm 2015").</summary>
    SinceBaseYear,
}
