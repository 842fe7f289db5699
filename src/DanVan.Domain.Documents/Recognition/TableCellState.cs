using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>What the words of a cell say: a figure, none, nothing, the form's own dots or labels.</summary>
internal static class TableCellState
{
    private const int LongestNone = 40;
    private const int LongestLabel = 40;

    private static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase)
    {
        "không", "không có", "không phát sinh", "chưa phát sinh", "chưa có", "không có phát sinh", "không phát sinh trong kỳ", "-", "–", "—", "(-)", "--",
    };

    private static readonly HashSet<string> NotApplicable = new(StringComparer.OrdinalIgnoreCase) { "x", "×", "(x)", "không áp dụng", "n/a" };

    public static CellState Of(string text)
    {
        if (text.Length == 0)
        {
            return CellState.Blank;
        }

        if (text is "…" or "..." or "(…)" or "(...)")
        {
            return CellState.NotCollected;
        }

        if (text.Length <= LongestNone)
        {
            var words = text.TrimEnd('.', ';', ' ');
            if (words.Length > 0 && (None.Contains(words) || IsZero(words)))
            {
                return CellState.StatedNone;
            }

            if (NotApplicable.Contains(words))
            {
                return CellState.NotApplicable;
            }
        }

        return IsUnfilledDots(text) || IsUnfilledLabels(text) ? CellState.Placeholder : CellState.Reported;
    }

    // "0", "00", "0%", "0,0", "0 đơn": every digit is zero, and it begins with one.
    private static bool IsZero(string text)
    {
        if (text[0] != '0')
        {
            return false;
        }

        var words = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c) && c != '0')
            {
                return false;
            }

            words += c == ' ' ? 1 : 0;
        }

        return words <= 3;
    }

    // "...%", "(...%)", "…… vụ", "Đạt tỷ lệ ...%": dots where a figure belongs, and no digit.
    private static bool IsUnfilledDots(string text)
    {
        var dots = 0;
        var unfilled = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsDigit(c))
            {
                return false;
            }

            if (c is '.' or '…' or '_' or '·')
            {
                dots += c == '…' ? 3 : 1;
                continue;
            }

            unfilled |= dots >= 2 && (c == '%' || IsFirstWord(text, i));
            dots = 0;
        }

        return unfilled || (dots >= 2 && !text.AsSpan().ContainsAnyExcept("._…· ()"));
    }

    private static bool IsFirstWord(string text, int end) => !text.AsSpan(0, end).ContainsAnyExcept("._…· (");

    // "-Nghị quyết -Chỉ thị -Công văn": the labels of the form and nothing after any of them.
    private static bool IsUnfilledLabels(string text)
    {
        if (text[0] is not ('-' or '–'))
        {
            return false;
        }

        var labels = 0;
        var start = 1;
        for (var i = 1; i <= text.Length; i++)
        {
            var ends = i == text.Length || (text[i] is '-' or '–' && text[i - 1] == ' ');
            if (!ends)
            {
                continue;
            }

            if (!IsLabel(text.AsSpan(start, i - start).Trim()))
            {
                return false;
            }

            labels++;
            start = i + 1;
        }

        return labels >= 2 || text.EndsWith(':');
    }

    // A label has no digits, nothing after its colon, and is not a name: names have capitals inside.
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestLabel)
        {
            return false;
        }

        var isClosed = text[^1] == ':';
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]) || (text[i] == ':' && i < text.Length - 1) || (!isClosed && i > 0 && char.IsUpper(text[i]) && text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
