using System.Globalization;
using NodaTime;

namespace DanVan.Domain.Periods;

public sealed partial record ReportingPeriod
{
    /// <summary>Reads how Vietnamese documents name a period: "quý I/2025", "6 tháng đầu năm 2024", "từ 14/7/2015 đến 29/7/2020".</summary>
    /// <param name="text">The name and nothing else, but for "trong", "kỳ báo cáo" and the like before it.</param>
    /// <param name="regime">Which days a named period takes in: a decision of the caller, for no text says it.</param>
    /// <param name="period">The period; days that the regime has a name for ("từ 15/12/2024 đến 14/12/2025") are read as that period.</param>
    /// <returns>False for anything else, and for a text that leaves the end open ("5 năm qua").</returns>
    public static bool TryParse(string? text, PeriodRegime regime, out ReportingPeriod? period) => TryParse(text, regime, lastDay: null, out period);

    /// <summary>Reads the name of a period, also one that is counted back from a day: "5 năm qua", "từ năm 2016 đến nay", "từ đầu năm đến nay".</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <param name="regime">Which days a named period takes in.</param>
    /// <param name="lastDay">The day that "đến nay" means and "5 năm" ends on, inclusive; null when there is none.</param>
    /// <param name="period">The period, or null.</param>
    public static bool TryParse(string? text, PeriodRegime regime, LocalDate? lastDay, out ReportingPeriod? period)
    {
        period = text is null ? null : new PeriodReader(regime, lastDay).Read(VietnameseText.Compose(text));
        return period is not null;
    }

    /// <summary>Reads the name of a period, or throws.</summary>
    /// <exception cref="FormatException">The text does not name a period.</exception>
    public static ReportingPeriod Parse(string text, PeriodRegime regime)
    {
        Guard.Against.Null(text);
        return TryParse(text, regime, out var period)
            ? period!
            : throw new FormatException($"'{text}' does not name a period. Expected words such as 'quý I/2025', '6 tháng đầu năm 2024' or 'từ 14/7/2015 đến 29/7/2020'.");
    }

    /// <summary>Names the period in Vietnamese: "tháng 5/2020", "quý I/2025", "6 tháng đầu năm 2024", "năm 2019", "từ 14/7/2015 đến 29/7/2020".</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => Invariant($"tháng {Last.Month}/{Last.Year}"),
        PeriodKind.Quarter => Invariant($"quý {RomanNumber.Format(Last.Month / 3)}/{Last.Year}"),
        PeriodKind.HalfYear => Invariant($"6 tháng {(Last.Month == 6 ? "đầu" : "cuối")} năm {Last.Year}"),
        PeriodKind.NineMonths => Invariant($"9 tháng đầu năm {Last.Year}"),
        PeriodKind.Year when Regime == PeriodRegime.SchoolYear => Invariant($"năm học {First.Year}-{Last.Year}"),
        PeriodKind.Year => Invariant($"năm {Last.Year}"),
        _ => $"từ {VietnameseDate.Format(First)} đến {VietnameseDate.Format(Last)}",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
