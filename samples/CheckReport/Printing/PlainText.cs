using System.Globalization;
using System.Text;

namespace CheckReport.Printing;

/// <summary>Text of a report, made safe and short for a terminal.</summary>
internal static class PlainText
{
    /// <summary>One line without control characters, so that no file can steer the terminal.</summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var unsafeForTerminals = char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
            var shown = unsafeForTerminals || char.IsWhiteSpace(character) ? ' ' : character;
            if (shown != ' ' || (safe.Length > 0 && safe[^1] != ' '))
            {
                safe.Append(shown);
            }
        }

        return safe.ToString().TrimEnd();
    }

    /// <summary>One line of at most a given number of characters; a longer one ends in "…".</summary>
    public static string Short(string text, int longest)
    {
        var line = OneLine(text);
        return line.Length <= longest ? line : line[..(longest - 1)].TrimEnd() + "…";
    }
}
