using DanVan.Domain.Numbers;
using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>A span of days that a report is about, with the regime it was named in.</summary>
/// <remarks>
/// Two periods are equal when their days, regime and kind are: the year 2019 of the calendar and "từ 1/1/2019 đến 31/12/2019"
/// have the same days (<see cref="HasSameDaysAs"/>) but are not equal.
/// </remarks>
public sealed partial record ReportingPeriod
{
    private ReportingPeriod(LocalDate first, LocalDate last, PeriodRegime regime, PeriodKind kind)
    {
        First = first;
        Last = last;
        Regime = regime;
        Kind = kind;
    }

    /// <summary>Gets the first day, which is part of the period.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, which is part of the period.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the regime.</summary>
    public PeriodRegime Regime { get; }

    /// <summary>Gets how the period is named.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets the number of days, the first and the last included.</summary>
    public int Days => Period.DaysBetween(First, DayAfter);

    /// <summary>Gets the number of years that have passed in full: 5 from 14/7/2015 to 29/7/2020.</summary>
    public int WholeYears => Period.Between(First, DayAfter, PeriodUnits.Years).Years;

    /// <summary>Gets the length in years: the whole ones, and the days left over that of 365 or 366 which the year begun has.</summary>
    public Fraction Years
    {
        get
        {
            var begun = First.PlusYears(WholeYears);
            var left = Period.DaysBetween(begun, DayAfter);
            return WholeYears + Fraction.Of(left, Period.DaysBetween(begun, First.PlusYears(WholeYears + 1)));
        }
    }

    private LocalDate DayAfter => Last.PlusDays(1);

    /// <summary>Whether a day is in the period, its first and last day included.</summary>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Whether every day of another period is in this one.</summary>
    public bool Contains(ReportingPeriod other)
    {
        Guard.Against.Null(other);
        return First <= other.First && other.Last <= Last;
    }

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(ReportingPeriod other)
    {
        Guard.Against.Null(other);
        return First <= other.Last && other.First <= Last;
    }

    /// <summary>Whether both begin and end on the same days, whatever their regime.</summary>
    public bool HasSameDaysAs(ReportingPeriod other)
    {
        Guard.Against.Null(other);
        return First == other.First && Last == other.Last;
    }

    /// <summary>The period that follows: the next of its kind, and for a span the one as long that begins the day after.</summary>
    /// <remarks>
    /// A span of whole months ("giai đoạn 2016-2020") moves by months, any other by days. Nine months are followed by the nine
    /// months of the next year, since the fourth quarter belongs to neither.
    /// </remarks>
    public ReportingPeriod Next() => Step(1);

    /// <summary>The period before, found as <see cref="Next"/> finds the one after.</summary>
    public ReportingPeriod Previous() => Step(-1);

    /// <summary>The same period one year earlier: "cùng kỳ năm trước".</summary>
    public ReportingPeriod SamePeriodLastYear() => Kind == PeriodKind.Span
        ? new(First.PlusYears(-1), DayAfter.PlusYears(-1).PlusDays(-1), Regime, Kind)
        : ShiftMonths(-12);

    private ReportingPeriod Step(int direction)
    {
        var months = Kind == PeriodKind.NineMonths ? 12 : WholeMonths();
        return months > 0
            ? ShiftMonths(direction * months)
            : new(First.PlusDays(direction * Days), Last.PlusDays(direction * Days), Regime, Kind);
    }

    /// <summary>The months it takes in when it takes in nothing but whole ones, from the same day of the month on; else 0.</summary>
    private int WholeMonths()
    {
        var months = Period.Between(First, DayAfter, PeriodUnits.Months).Months;
        return First.Day <= 28 && First.PlusMonths(months) == DayAfter ? months : 0;
    }

    private ReportingPeriod ShiftMonths(int months) =>
        new(First.PlusMonths(months), DayAfter.PlusMonths(months).PlusDays(-1), Regime, Kind);
}
