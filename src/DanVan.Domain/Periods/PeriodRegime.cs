namespace DanVan.Domain.Periods;

/// <summary>Which days a named period ("quý I/2025") takes in.</summary>
public enum PeriodRegime
{
    /// <summary>No rule: the first and the last day are said.</summary>
    Free,

    /// <summary>From the 15th to the 14th: Article 12 of Decree 09/2019/NĐ-CP. The year runs from 15 December to 14 December.</summary>
    Administrative,

    /// <summary>The calendar: from the first to the last day of the month.</summary>
    Statistical,

    /// <summary>The school year, here from 1 September to 31 August. The dates of teaching change each year and are a <see cref="Free"/> period.</summary>
    SchoolYear,
}
