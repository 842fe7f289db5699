using System.Globalization;
using NodaTime;

namespace DanVan.Domain.Periods;

/// <summary>Reads and writes dates as Vietnamese documents do: "ngày 29 tháng 7 năm 2020", "29/7/2020", "03-02-2016".</summary>
/// <remarks>
/// The day comes first. The year has four digits: "03/02/16" is not read, because nothing tells its century. Letter case, the
/// spacing, and composed or decomposed letters make no difference.
/// </remarks>
public static class VietnameseDate
{
    /// <summary>Reads a text that is one date and nothing else, but for spaces and the word "ngày".</summary>
    /// <returns>False for anything else, and for a day that the calendar does not have, such as 29/2/2019.</returns>
    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        var trimmed = VietnameseText.Compose(text).AsSpan().Trim();
        if (DateReader.ReadAt(trimmed) is { Date: { } found } read && read.End == trimmed.Length)
        {
            date = found;
            return true;
        }

        return false;
    }

    /// <summary>Reads a text that is one date and nothing else, or throws.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static LocalDate Parse(string text)
    {
        Guard.Against.Null(text);
        return TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date. Expected a day of the calendar such as '29/7/2020' or 'ngày 29 tháng 7 năm 2020'.");
    }

    /// <summary>Finds every full date in a text, in order, those that the calendar does not have included.</summary>
    /// <param name="text">The text; places are counted in it as it is, so decomposed letters are not recognised here.</param>
    public static IReadOnlyList<FoundDate> FindAll(string text)
    {
        Guard.Against.Null(text);
        var found = new List<FoundDate>();
        for (var i = 0; i < text.Length; i++)
        {
            if (CanBeginAt(text, i) && DateReader.ReadAt(text.AsSpan(i)) is { } read)
            {
                found.Add(new FoundDate(i, i + read.End, read.Date));
                i += read.End - 1;
            }
        }

        return found;
    }

    /// <summary>Writes a date in figures, without padding: "29/7/2020".</summary>
    public static string Format(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}/{date.Year}");

    /// <summary>Writes a date as the head of a document has it: "ngày 29 tháng 7 năm 2020", "ngày 03 tháng 02 năm 2016".</summary>
    /// <remarks>Days below 10 and the months 1 and 2 are padded, as Appendix I of Decree 30/2020/NĐ-CP asks.</remarks>
    public static string FormatLong(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"ngày {date.Day:00} tháng {(date.Month < 3 ? "0" : string.Empty)}{date.Month} năm {date.Year}");

    // The tail of a longer chain of numbers ("1.12.11.2016") is no date, that of a span ("1/10-15/10/2016") is.
    private static bool CanBeginAt(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && !(at > 1 && text[at - 1] is ('/' or '.') && char.IsAsciiDigit(text[at - 2]));
}
