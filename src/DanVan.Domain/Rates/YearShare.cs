using DanVan.Domain.Numbers;
using NodaTime;

namespace DanVan.Domain.Rates;

/// <summary>How many years a span of days is, by the real length of each year.</summary>
public static class YearShare
{
    /// <summary>
    /// Counts whole years from the first day on, and what is left in days of the year it falls in: 15/12/2019 to 14/12/2020 is 1,
    /// the first quarter of 2020 is 91/366.
    /// </summary>
    /// <param name="firstDay">The first day of the span.</param>
    /// <param name="lastDay">The last day of the span, which is part of it.</param>
    /// <exception cref="ArgumentException">The span ends before it begins.</exception>
    public static Fraction Of(LocalDate firstDay, LocalDate lastDay)
    {
        if (lastDay < firstDay)
        {
            throw new ArgumentException($"The last day, {lastDay:uuuu-MM-dd}, is before the first, {firstDay:uuuu-MM-dd}.", nameof(lastDay));
        }

        var end = lastDay.PlusDays(1);
        var years = Period.Between(firstDay, end, PeriodUnits.Years).Years;
        var anniversary = firstDay.PlusYears(years);
        var daysLeft = Period.DaysBetween(anniversary, end);
        return years + Fraction.Of(daysLeft, Period.DaysBetween(anniversary, firstDay.PlusYears(years + 1)));
    }
}
