using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>By which day a report on a period is due: data of a reporting regime, not a rule of law.</summary>
/// <remarks>
/// Decree 09/2019/NĐ-CP closes the figures (Article 12) but leaves the deadline to whoever sets up the report, at least one
/// working day later (Article 8, clause 5, point b). Holidays are not known here; a caller who knows them moves the day.
/// </remarks>
public sealed record ReportingDeadline
{
    private readonly int _days;
    private readonly int _months;
    private readonly int? _dayOfMonth;

    private ReportingDeadline(int days, int months, int? dayOfMonth)
    {
        _days = days;
        _months = months;
        _dayOfMonth = dayOfMonth;
    }

    /// <summary>Due so many days after the last day of the period; 0 is the last day itself.</summary>
    public static ReportingDeadline DaysAfterEnd(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new ReportingDeadline(days, months: 0, dayOfMonth: null);
    }

    /// <summary>Due on a day of the month: "trước ngày 20 của tháng cuối kỳ" is the 20th, 0 months after the month the period ends in.</summary>
    /// <param name="day">The day, 1 to 31; in a shorter month its last day.</param>
    /// <param name="monthsAfterEnd">How many months after the month that the last day of the period is in; not negative.</param>
    public static ReportingDeadline DayOfMonth(int day, int monthsAfterEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31);
        ArgumentOutOfRangeException.ThrowIfNegative(monthsAfterEnd);
        return new ReportingDeadline(days: 0, monthsAfterEnd, day);
    }

    /// <summary>The last day on which a report on the period is in time; that day included.</summary>
    public LocalDate For(ReportingPeriod period)
    {
        Guard.Against.Null(period);
        if (_dayOfMonth is not { } day)
        {
            return period.Last.PlusDays(_days);
        }

        var month = new LocalDate(period.Last.Year, period.Last.Month, 1).PlusMonths(_months);
        return month.PlusDays(Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)) - 1);
    }
}
