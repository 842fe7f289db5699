using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Whether the words of a cell answer, or ask: figures, years, totals, and words for none.</summary>
internal static class TableAnswer
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private const int LongestTotal = 40;

    private static readonly string[] Totals = ["Tổng cộng", "Cộng", "Tổng số", "Tổng"];

    // "6 tháng đầu năm" and "5 năm" head a column; "28 Đ/c" and "12 vụ" fill one.
    private static readonly string[] SpanWords = ["tháng", "năm", "quý", "ngày", "tuần", "kỳ", "cấp"];

    /// <summary>Whether a row has a cell that only an answer can be.</summary>
    public static bool HasAnswer(TableRow row)
    {
        var years = 0;
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            var text = cell.Text;
            if (text.Length == 0)
            {
                continue;
            }

            filled++;
            if (IsYear(text))
            {
                years++;
            }
            else if (IsFigure(text) || IsMark(text))
            {
                return true;
            }
        }

        // One year labels its row; several are the heads of their columns.
        return (years == 1 && IsYear(row.Cells[0].Text)) || (filled == 1 && IsTotal(row.Cells[0].Text));
    }

    public static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, System.Globalization.NumberStyles.None, null, out var year) && year is >= EarliestYear and <= LatestYear;

    public static bool IsTotal(string text) =>
        text.Length <= LongestTotal && Array.Exists(Totals, total => text.StartsWith(total, StringComparison.OrdinalIgnoreCase)
            && (text.Length == total.Length || text[total.Length] is ' ' or ':' or '('))
        && !text.Contains("vụ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words begin with a figure that is no span of time: "3.559", "98%", "44 (39 cấp huyện)", "28 Đ/c".</summary>
    public static bool IsFigure(string text)
    {
        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]) || IsYear(text))
        {
            return false;
        }

        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',' or '/' or '%' or ' '))
        {
            at++;
        }

        return !Array.Exists(SpanWords, word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the words are a figure and nothing else: "3.559", "98%", "5 (83%)".</summary>
    public static bool IsBareFigure(string text) => IsFigure(text) && !text.AsSpan().ContainsAnyExcept("0123456789.,/%()+- ") && text[^1] is not ('.' or ',' or '/');

    /// <summary>Whether the words stand for none, not collected or not applicable.</summary>
    public static bool IsMark(string text) =>
        TableCellState.Of(text) is CellState.StatedNone or CellState.NotCollected or CellState.NotApplicable;
}
