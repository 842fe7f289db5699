using NodaTime;

namespace DanVan.Domain.Periods;

public sealed partial record ReportingPeriod
{
    /// <summary>A period from one day to another, both part of it.</summary>
    /// <exception cref="ArgumentException">The last day is before the first, or the years are not within 1 to 9998.</exception>
    public static ReportingPeriod Between(LocalDate first, LocalDate last)
    {
        RequireRange(first.Year, 1, 9998, nameof(first));
        RequireRange(last.Year, 1, 9998, nameof(last));
        return last >= first
            ? new ReportingPeriod(first, last, PeriodRegime.Free, PeriodKind.Span)
            : throw new ArgumentException($"A period cannot end on {VietnameseDate.Format(last)}, before it begins on {VietnameseDate.Format(first)}.", nameof(last));
    }

    /// <summary>A period from one day to another, named by the regime when the regime has a name for exactly these days.</summary>
    /// <remarks>15/12/2024 to 14/12/2025 is the year 2025 of the administrative regime, and a free span in any other.</remarks>
    public static ReportingPeriod Between(LocalDate first, LocalDate last, PeriodRegime regime)
    {
        var span = Between(first, last);
        foreach (var named in NamedPeriodsAt(last, regime))
        {
            if (named.HasSameDaysAs(span))
            {
                return named;
            }
        }

        return span;
    }

    /// <summary>A month of a year.</summary>
    /// <param name="regime">Administrative: from the 15th of the month before. Statistical and school year: the month of the calendar.</param>
    /// <param name="year">The year of the calendar, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static ReportingPeriod Month(PeriodRegime regime, int year, int month)
    {
        RequireRange(month, 1, 12, nameof(month));
        return regime == PeriodRegime.SchoolYear
            ? OfMonths(PeriodRegime.Statistical, year, month, month, PeriodKind.Month).In(regime)
            : OfMonths(regime, year, month, month, PeriodKind.Month);
    }

    /// <summary>A quarter of a year.</summary>
    /// <param name="regime">Administrative or statistical; a school year has no quarters.</param>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    public static ReportingPeriod Quarter(PeriodRegime regime, int year, int quarter)
    {
        RequireRange(quarter, 1, 4, nameof(quarter));
        return OfMonths(regime, year, (3 * quarter) - 2, 3 * quarter, PeriodKind.Quarter);
    }

    /// <summary>Half a year.</summary>
    /// <param name="regime">Administrative or statistical; the dates of a school term change each year.</param>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="half">1 for the first six months, 2 for the last.</param>
    public static ReportingPeriod HalfYear(PeriodRegime regime, int year, int half)
    {
        RequireRange(half, 1, 2, nameof(half));
        return OfMonths(regime, year, (6 * half) - 5, 6 * half, PeriodKind.HalfYear);
    }

    /// <summary>The first nine months of a year.</summary>
    /// <param name="regime">Administrative or statistical.</param>
    /// <param name="year">The year, 1 to 9998.</param>
    public static ReportingPeriod NineMonths(PeriodRegime regime, int year) => OfMonths(regime, year, 1, 9, PeriodKind.NineMonths);

    /// <summary>A year.</summary>
    /// <param name="regime">Administrative: 15 December to 14 December. Statistical: the calendar. School year: from 1 September of the year on.</param>
    /// <param name="year">The year, for a school year the one it begins in; 1 to 9998.</param>
    public static ReportingPeriod Year(PeriodRegime regime, int year) => regime == PeriodRegime.SchoolYear
        ? new(new LocalDate(RequireRange(year, 1, 9997, nameof(year)), 9, 1), new LocalDate(year + 1, 8, 31), regime, PeriodKind.Year)
        : OfMonths(regime, year, 1, 12, PeriodKind.Year);

    /// <summary>The first months of a year, added up: "8 tháng đầu năm".</summary>
    /// <param name="regime">Administrative or statistical.</param>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="months">How many, 1 to 12; with 1, 3, 6, 9 and 12 it is the month, quarter, half-year, nine months or year.</param>
    public static ReportingPeriod FirstMonths(PeriodRegime regime, int year, int months) =>
        OfMonths(regime, year, 1, RequireRange(months, 1, 12, nameof(months)), months switch
        {
            1 => PeriodKind.Month,
            3 => PeriodKind.Quarter,
            6 => PeriodKind.HalfYear,
            9 => PeriodKind.NineMonths,
            12 => PeriodKind.Year,
            _ => PeriodKind.Span,
        });

    private static ReportingPeriod OfMonths(PeriodRegime regime, int year, int firstMonth, int lastMonth, PeriodKind kind)
    {
        var first = new LocalDate(RequireRange(year, 1, 9998, nameof(year)), firstMonth, 1);
        var next = new LocalDate(year, lastMonth, 1).PlusMonths(1);
        return regime switch
        {
            PeriodRegime.Statistical => new(first, next.PlusDays(-1), regime, kind),
            PeriodRegime.Administrative => new(first.PlusMonths(-1).PlusDays(14), next.PlusMonths(-1).PlusDays(13), regime, kind),
            _ => throw new ArgumentException($"The regime {regime} does not say which days such a period takes in; use {nameof(Between)}.", nameof(regime)),
        };
    }

    /// <summary>The periods that a regime names and that can end on a day.</summary>
    private static IEnumerable<ReportingPeriod> NamedPeriodsAt(LocalDate last, PeriodRegime regime)
    {
        if (regime == PeriodRegime.Free)
        {
            yield break;
        }

        if (regime == PeriodRegime.SchoolYear)
        {
            yield return Month(regime, last.Year, last.Month);
            if (last.Year > 1)
            {
                yield return Year(regime, last.Year - 1);
            }

            yield break;
        }

        yield return Month(regime, last.Year, last.Month);
        yield return Quarter(regime, last.Year, (last.Month + 2) / 3);
        yield return HalfYear(regime, last.Year, (last.Month + 5) / 6);
        yield return NineMonths(regime, last.Year);
        yield return Year(regime, last.Year);
        yield return FirstMonths(regime, last.Year, last.Month);
    }

    private ReportingPeriod In(PeriodRegime regime) => new(First, Last, regime, Kind);

    private static int RequireRange(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Expected {least} to {most}.");
}
