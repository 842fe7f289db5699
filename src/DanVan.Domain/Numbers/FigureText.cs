using System.Text;

namespace DanVan.Domain.Numbers;

/// <summary>Brings text to the one form in which words are compared.</summary>
internal static class FigureText
{
    /// <summary>
    /// Composes marks, makes every space a single plain one and the letter đ the Vietnamese one; returns null when the text
    /// is so already.
    /// </summary>
    public static string? Normalize(ReadOnlySpan<char> text)
    {
        var needed = false;
        for (var i = 0; i < text.Length && !needed; i++)
        {
            needed = text[i] is >= '\u0300' and <= '\u036F' or '\u00D0' or '\u00F0' or '\u00A0' or (< ' ') or (>= '\u2000' and <= '\u200D') or '\u202F'
                || (text[i] == ' ' && i > 0 && text[i - 1] == ' ');
        }

        if (!needed)
        {
            return null;
        }

        var written = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (written.Length > 0 && written[^1] != ' ')
                {
                    written.Append(' ');
                }
            }
            else if (character is not '\u200B' and not '\u200C' and not '\u200D')
            {
                written.Append(character switch { '\u00D0' => 'Đ', '\u00F0' => 'đ', _ => character });
            }
        }

        return written.ToString().Normalize(NormalizationForm.FormC);
    }
}
