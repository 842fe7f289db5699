using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>Reads the Vietnamese name of a period.</summary>
internal readonly partial struct PeriodReader(PeriodRegime regime, LocalDate? lastDay)
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2999;
    private const int MostYears = 200;

    private readonly PeriodRegime _regime = regime;
    private readonly LocalDate? _lastDay = lastDay is { Year: >= EarliestYear and <= LatestYear } ? lastDay : null;

    /// <summary>Gets whether the regime says which days a month, a quarter and a year take in.</summary>
    private bool HasYears => _regime is PeriodRegime.Administrative or PeriodRegime.Statistical;

    private bool HasMonths => _regime != PeriodRegime.Free;

    /// <summary>Reads a composed text to its end, or returns null.</summary>
    public ReportingPeriod? Read(ReadOnlySpan<char> text)
    {
        var start = new WordReader(text);
        while (start.TryWord("trong") || start.TryWord("tính") || start.TryWord("kỳ báo cáo") || start.TryWord("kỳ") || start.TryWord("thời gian"))
        {
        }

        start.TrySign(':');
        for (var form = 0; form < 4; form++)
        {
            var reader = start;
            var period = form switch
            {
                0 => ReadSpan(ref reader),
                1 => ReadMonthCount(ref reader),
                2 => ReadYearCount(ref reader),
                _ => ReadNamed(ref reader),
            };
            reader.TrySign('.');
            if (period is not null && reader.IsAtEnd)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>"tháng 5/2020", "quý I năm 2025", "năm 2019", "giai đoạn 2016-2020", "năm học 2019-2020".</summary>
    private ReportingPeriod? ReadNamed(ref WordReader reader)
    {
        if (reader.TryWord("năm học"))
        {
            return TryYear(ref reader, out var begun) && (reader.TryDash() || reader.TrySign('/')) && TryYear(ref reader, out var ended) && ended == begun + 1
                ? ReportingPeriod.Year(PeriodRegime.SchoolYear, begun)
                : null;
        }

        if (reader.TryWord("quý"))
        {
            return HasYears && reader.TryOrdinal(out var quarter) && quarter is >= 1 and <= 4 && TryOfYear(ref reader, out var year)
                ? ReportingPeriod.Quarter(_regime, year, quarter)
                : null;
        }

        if (reader.TryWord("tháng"))
        {
            return HasMonths && TryMonth(ref reader, out var month) && TryOfYear(ref reader, out var year)
                ? ReportingPeriod.Month(_regime, year, month)
                : null;
        }

        var several = reader.TryWord("giai đoạn") || reader.TryWord("thời kỳ") || reader.TryWord("các năm") || reader.TryWord("từ năm");
        if (!several)
        {
            _ = reader.TryWord("cả năm") || reader.TryWord("năm");
        }

        return ReadYears(ref reader, single: !several);
    }

    /// <summary>"6 tháng đầu năm 2024", "9 tháng năm 2024", "6 tháng cuối năm 2024".</summary>
    private ReportingPeriod? ReadMonthCount(ref WordReader reader)
    {
        if (!HasYears || !reader.TryNumber(1, 2, out var months) || months is < 1 or > 12 || !reader.TryWord("tháng"))
        {
            return null;
        }

        var last = reader.TryWord("cuối");
        if (!last)
        {
            reader.TryWord("đầu");
        }

        reader.TryWord("của");
        if (!reader.TryWord("năm") || !TryYear(ref reader, out var year))
        {
            return null;
        }

        return (last, months) switch
        {
            (false, _) => ReportingPeriod.FirstMonths(_regime, year, months),
            (true, 3) => ReportingPeriod.Quarter(_regime, year, 4),
            (true, 6) => ReportingPeriod.HalfYear(_regime, year, 2),
            _ => null,
        };
    }

    /// <summary>"5 năm qua", "5 năm (2016-2020)", "5 năm giai đoạn 2016-2020".</summary>
    private ReportingPeriod? ReadYearCount(ref WordReader reader)
    {
        if (!reader.TryNumber(1, 2, out var count) || count < 1 || !reader.TryWord("năm"))
        {
            return null;
        }

        _ = reader.TryWord("qua") || reader.TryWord("vừa qua") || reader.TryWord("gần đây");
        reader.TrySign(',');
        if (reader.IsAtEnd)
        {
            return _lastDay is { } day ? ReportingPeriod.Between(day.PlusDays(1).PlusYears(-count), day, _regime) : null;
        }

        var bracket = reader.TrySign('(');
        _ = reader.TryWord("giai đoạn") || reader.TryWord("từ năm") || reader.TryWord("từ");
        var period = ReadYears(ref reader, single: false);
        return period?.WholeYears == count && (!bracket || reader.TrySign(')')) ? period : null;
    }

    /// <summary>"2016-2020", "2016 đến năm 2020", or one year where that is allowed.</summary>
    private ReportingPeriod? ReadYears(ref WordReader reader, bool single)
    {
        if (!HasYears || !TryYear(ref reader, out var first))
        {
            return null;
        }

        if (reader.TryDash() || reader.TryWord("đến"))
        {
            reader.TryWord("hết");
            reader.TryWord("năm");
            return TryYear(ref reader, out var last) && last > first && last - first < MostYears
                ? ReportingPeriod.Between(ReportingPeriod.Year(_regime, first).First, ReportingPeriod.Year(_regime, last).Last)
                : null;
        }

        return single ? ReportingPeriod.Year(_regime, first) : null;
    }

    private static bool TryOfYear(ref WordReader reader, out int year)
    {
        reader.TrySign(',');
        _ = reader.TryDateSign() != '\0' || reader.TryWord("năm");
        return TryYear(ref reader, out year);
    }

    private static bool TryYear(ref WordReader reader, out int year) => reader.TryNumber(4, 4, out year) && year is >= EarliestYear and <= LatestYear;

    private static bool TryMonth(ref WordReader reader, out int month) => reader.TryNumber(1, 2, out month) && month is >= 1 and <= 12;
}
