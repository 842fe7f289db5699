using NodaTime;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads "Vĩnh Tường, ngày 29 tháng 7 năm 2020", where day, month and year may have been left open.</summary>
internal static class HeaderDate
{
    private const string Comma = ", ngày ";
    private const int LongestPlace = 60;
    private const int MostPlaceWords = 6;

    public static bool IsPlaceAndDate(string text) => text.Length <= 2 * LongestPlace && PlaceOf(text) is not null && text.Contains(" năm ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place before the first ", ngày", or null.</summary>
    public static string? PlaceOf(string text)
    {
        var comma = text.IndexOf(Comma, StringComparison.OrdinalIgnoreCase);
        if (comma <= 0)
        {
            return null;
        }

        // Words in front of the place, where the letterhead came in one line: the motto, or the symbol.
        var start = 0;
        foreach (var before in (string[])["Hạnh phúc", "HẠNH PHÚC", "/BC-"])
        {
            var at = text.LastIndexOf(before, comma, StringComparison.Ordinal);
            if (at >= 0)
            {
                var space = before[0] == '/' ? text.IndexOf(' ', at) : at + before.Length;
                start = Math.Max(start, space < 0 || space > comma ? comma : space);
            }
        }

        var place = text[start..comma].Trim(' ', '-', '–', '.');
        var words = place.Split(' ').Length;
        return place.Length is > 0 and <= LongestPlace && words <= MostPlaceWords && char.IsUpper(place[0]) ? place : null;
    }

    /// <summary>The first whole date written with words or slashes after "ngày", or null.</summary>
    public static LocalDate? DateOf(string text)
    {
        for (var at = text.IndexOf("ngày", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("ngày", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (DateAt(text, at + 4) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static LocalDate? DateAt(string text, int at)
    {
        var day = NumberAt(text, ref at, 2);
        if (!Skip(text, ref at, "tháng") && !Skip(text, ref at, "/") && !Skip(text, ref at, "-") && !Skip(text, ref at, "."))
        {
            return null;
        }

        var month = NumberAt(text, ref at, 2);
        if (!Skip(text, ref at, "năm") && !Skip(text, ref at, "/") && !Skip(text, ref at, "-") && !Skip(text, ref at, "."))
        {
            return null;
        }

        var year = NumberAt(text, ref at, 4);
        return year >= 1900 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int NumberAt(string text, ref int at, int longest)
    {
        at = OutlineMarkerReader.SkipSpaces(text, at);
        var start = at;
        while (at < text.Length && at - start < longest && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start ? int.Parse(text.AsSpan(start, at - start), provider: null) : 0;
    }

    private static bool Skip(string text, ref int at, string word)
    {
        var next = OutlineMarkerReader.SkipSpaces(text, at);
        if (!text.AsSpan(next).StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        at = next + word.Length;
        return true;
    }
}
