using NodaTime;

namespace DanVan.Domain.Periods;

internal readonly partial struct PeriodReader
{
    /// <summary>"từ ngày 15/12 đến 14/3/2025", "từ tháng 6/2019 đến hết tháng 5/2020", "từ năm 2016 đến nay".</summary>
    private ReportingPeriod? ReadSpan(ref WordReader reader)
    {
        if (!reader.TryWord("từ") || ReadEnd(ref reader) is not { } first)
        {
            return null;
        }

        reader.TrySign(',');
        if (reader.TryWord("đến nay") || reader.TryWord("tới nay") || reader.TryWord("đến thời điểm báo cáo"))
        {
            return _lastDay is { } now ? Between(FirstDay(first, now), now) : null;
        }

        if (!(reader.TryWord("đến") || reader.TryWord("tới") || reader.TryDash()))
        {
            return null;
        }

        reader.TryWord("hết");
        return ReadEnd(ref reader) is { IsYearsStart: false } last && LastDay(last) is { } day ? Between(FirstDay(first, day), day) : null;
    }

    private static SpanEnd? ReadEnd(ref WordReader reader)
    {
        var day = reader;
        if (day.TryDate() is { } written)
        {
            reader = day;
            return written.Date is { Year: >= EarliestYear and <= LatestYear } date ? new SpanEnd { Day = date.Day, Month = date.Month, Year = date.Year } : null;
        }

        day = reader;
        day.TryWord("ngày");
        if (day.TryNumber(1, 2, out var dayOfMonth) && (day.TryDateSign() != '\0' || day.TryWord("tháng")) && TryMonth(ref day, out var month))
        {
            reader = day;
            return new SpanEnd { Day = dayOfMonth, Month = month };
        }

        if (reader.TryWord("tháng"))
        {
            if (!TryMonth(ref reader, out month))
            {
                return null;
            }

            var withYear = reader;
            if (TryOfYear(ref withYear, out var year))
            {
                reader = withYear;
                return new SpanEnd { Month = month, Year = year };
            }

            return new SpanEnd { Month = month };
        }

        var start = reader.TryWord("đầu năm");
        _ = start || reader.TryWord("năm");
        return TryYear(ref reader, out var whole) ? new SpanEnd { Year = whole, IsYearsStart = start }
            : start ? new SpanEnd { IsYearsStart = true }
            : null;
    }

    /// <summary>The first day of a span; where it has no year, the latest that is not after the end.</summary>
    private LocalDate? FirstDay(SpanEnd end, LocalDate last)
    {
        if (end.Year is { } year)
        {
            return end switch
            {
                { Day: { } day } => DateReader.DayOf(year, end.Month!.Value, day),
                { Month: { } month } when HasMonths => ReportingPeriod.Month(_regime, year, month).First,
                { Month: null } when HasYears => ReportingPeriod.Year(_regime, year).First,
                _ => null,
            };
        }

        // The year of an administrative period begins in the December before.
        for (var candidate = last.Year + 1; candidate >= last.Year - 1; candidate--)
        {
            if (candidate is >= EarliestYear and <= LatestYear && FirstDay(end with { Year = candidate }, last) is { } day && day <= last)
            {
                return day;
            }
        }

        return null;
    }

    private LocalDate? LastDay(SpanEnd end) => end switch
    {
        { Year: null } => null,
        { Day: { } day } => DateReader.DayOf(end.Year.Value, end.Month!.Value, day),
        { Month: { } month } when HasMonths => ReportingPeriod.Month(_regime, end.Year.Value, month).Last,
        { Month: null } when HasYears => ReportingPeriod.Year(_regime, end.Year.Value).Last,
        _ => null,
    };

    private ReportingPeriod? Between(LocalDate? first, LocalDate last) =>
        first is { } day && day <= last ? ReportingPeriod.Between(day, last, _regime) : null;

    /// <summary>One end of a span, as far as it is written.</summary>
    private readonly record struct SpanEnd
    {
        public int? Day { get; init; }

        public int? Month { get; init; }

        public int? Year { get; init; }

        /// <summary>Gets whether it is written "đầu năm".</summary>
        public bool IsYearsStart { get; init; }
    }
}
