using NodaTime;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Days as a sheet counts them: 1 is 1 January 1900, or 0 is 1 January 1904 where the workbook says so.</summary>
internal static class SheetDate
{
    private const int SecondsOfDay = 86_400;
    private const int LastDay = 2_958_465;

    // The day 60 is 29 February 1900, which never was; from 61 on the days are one too many.
    private const int FalseLeapDay = 60;

    private static readonly LocalDate BeforeLeapDay = new(1899, 12, 31);
    private static readonly LocalDate AfterLeapDay = new(1899, 12, 30);
    private static readonly LocalDate Of1904 = new(1904, 1, 1);

    /// <summary>Reads a day and the time in it; false for what no calendar has.</summary>
    public static bool TryRead(SheetNumber number, bool date1904, out LocalDate day, out LocalTime time)
    {
        day = default;
        time = default;
        if (number.Sign < 0 || number.Exponent > 8)
        {
            return false;
        }

        var seconds = new SheetNumber(number.Digits * SecondsOfDay, number.Exponent).RoundedTo(0);
        var days = seconds / SecondsOfDay;
        if (days > LastDay || (!date1904 && days == FalseLeapDay))
        {
            return false;
        }

        var start = date1904 ? Of1904 : days < FalseLeapDay ? BeforeLeapDay : AfterLeapDay;
        day = start.PlusDays((int)days);
        time = LocalTime.FromSecondsSinceMidnight((int)(seconds % SecondsOfDay));
        return true;
    }

    /// <summary>The number of a day, or null where a sheet cannot count it: before 1 March 1900.</summary>
    public static int? NumberOf(LocalDate day) => day >= new LocalDate(1900, 3, 1) && day.Year <= 9999 ? Period.DaysBetween(AfterLeapDay, day) : null;
}
