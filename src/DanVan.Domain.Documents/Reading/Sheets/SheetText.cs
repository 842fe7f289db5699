using System.Globalization;
using System.Text;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>The letters that a workbook cannot hold as they are, written "_x000D_" there.</summary>
internal static class SheetText
{
    /// <summary>The most characters that a cell can hold.</summary>
    public const int MaxLength = 32_767;

    private const int CodeLength = 7;

    /// <summary>Writes a text so that <see cref="Unescape"/> gives it back: control characters, carriage returns and lone surrogates become codes.</summary>
    public static string Escape(string text)
    {
        StringBuilder? written = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!pair && (MustEscape(text[i]) || (text[i] == '_' && IsCode(text.AsSpan(i), out _))))
            {
                written ??= new StringBuilder(text, 0, i, text.Length + CodeLength);
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                written?.Append(text[i]);
                if (pair)
                {
                    i++;
                    written?.Append(text[i]);
                }
            }
        }

        return written?.ToString() ?? text;
    }

    /// <summary>Reads the codes back.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var read = new StringBuilder(text.Length);
        read.Append(text, 0, at);
        while (at < text.Length)
        {
            if (text[at] == '_' && IsCode(text.AsSpan(at), out var letter))
            {
                read.Append(letter);
                at += CodeLength;
            }
            else
            {
                read.Append(text[at++]);
            }
        }

        return read.ToString();
    }

    private static bool MustEscape(char letter) => (letter < ' ' && letter is not ('\t' or '\n')) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF';

    private static bool IsCode(ReadOnlySpan<char> text, out char letter)
    {
        letter = '\0';
        if (text.Length < CodeLength || text[1] != 'x' || text[CodeLength - 1] != '_' || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        letter = (char)code;
        return true;
    }
}
