using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Wording;

/// <summary>Quotes a figure as it was written, without its unit of count: "8.943" of "8.943 lượt", "từ 80%", "361/368".</summary>
internal static class FigureQuotation
{
    /// <summary>The words of a figure up to the end of its number, scale and percent sign; all of them when no digit is among them.</summary>
    public static string Of(StatedFigure stated)
    {
        var text = stated.Text.Trim();
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return text;
        }

        var start = stated.Value is { Qualifier: not Qualifier.Exact } || (first > 0 && text[first - 1] is '-' or '−' && stated.Value?.Value.Sign < 0) ? 0 : first;
        if (stated.IsPair)
        {
            return text[first..(text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)];
        }

        var end = first;
        for (var i = first; i < text.Length && IsOfNumber(text[i]); i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                end = i + 1;
            }
        }

        var rest = text.AsSpan(end);
        if (stated.Value is { IsPercent: true } && rest.TrimStart().StartsWith("%", StringComparison.Ordinal))
        {
            end = text.IndexOf('%', end) + 1;
        }
        else if (stated.Value is { } value && value.Scale != 1)
        {
            end = EndOfScale(text, end);
        }

        return text[start..end];
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    // "1,5 triệu đồng": the scale is the words before the unit; "nghìn tỷ" has two.
    private static int EndOfScale(string text, int end)
    {
        while (true)
        {
            var start = end + (text.Length - end - text.AsSpan(end).TrimStart().Length);
            var length = text.AsSpan(start).IndexOf(' ') is var space and >= 0 ? space : text.Length - start;
            var word = text.Substring(start, length);
            if (word is not ("trăm" or "nghìn" or "ngàn" or "vạn" or "triệu" or "tỷ" or "tỉ"))
            {
                return end;
            }

            end = start + length;
        }
    }
}
