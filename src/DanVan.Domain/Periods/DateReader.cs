using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>Reads one date at the start of a text.</summary>
internal static class DateReader
{
    /// <summary>Reads a full date at the start of a composed text, or returns null when none is written there.</summary>
    public static FoundDate? ReadAt(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        if (reader.TryWord("ngày") | reader.TryWord("mùng") | reader.TryWord("mồng"))
        {
            reader.TrySign(':');
        }

        if (!reader.TryNumber(1, 2, out var day))
        {
            return null;
        }

        var sign = reader.TryDateSign();
        if ((sign == '\0' && !reader.TryWord("tháng")) || !reader.TryNumber(1, 2, out var month))
        {
            return null;
        }

        var second = reader.TryDateSign();
        if (second == '\0')
        {
            reader.TrySign(',');
            if (!reader.TryWord("năm"))
            {
                return null;
            }
        }
        else if (sign != '\0' && second != sign)
        {
            return null;
        }

        return reader.TryNumber(4, 4, out var year) ? new FoundDate(0, reader.Position, DayOf(year, month, day)) : null;
    }

    /// <summary>The day of the calendar with these numbers, or null when there is none.</summary>
    public static LocalDate? DayOf(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
}
