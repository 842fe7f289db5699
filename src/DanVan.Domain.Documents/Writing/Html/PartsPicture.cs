using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Draws the parts end to end above the total that is stated for them.</summary>
internal static class PartsPicture
{
    private const int Width = 420;
    private const int BarHeight = 22;

    // A difference that nobody can see needs no picture: one part in a hundred.
    private const int LeastVisible = 100;
    private const int TenthsOfDigit = 70;

    public static void Write(HtmlWriter html, IReadOnlyList<StatedFigure> parts, StatedFigure? total, PageLanguage language)
    {
        var sum = parts.Aggregate(Fraction.Zero, (one, part) => one + part.Value!.Value.ScaledValue);
        var whole = total is null ? 100 : total.Value!.Value.ScaledValue;
        var (smaller, larger) = (Fraction.Min(sum, whole), Fraction.Max(sum, whole));
        if (larger.Sign <= 0 || (larger - smaller) * LeastVisible < larger)
        {
            return;
        }

        var scale = new PictureScale(Fraction.Zero, larger, 1, Width - 2);
        var words = language.Words;
        var sign = parts[0].Value!.Value.IsPercent ? "%" : "";
        var names = parts.Select(FigureQuotation.Of).ToList();
        var wholeName = total is null ? "100%" : FigureQuotation.Of(total);
        html.Open("figure", ("class", "picture")).Open(
            "svg",
            ("viewBox", FormattableString.Invariant($"0 0 {Width} 92")),
            ("role", "img"),
            ("aria-label", words.PartsPicture(string.Join(" + ", names), wholeName)));
        html.Element("text", $"{words.Parts}: {string.Join(" + ", names)} = {language.Number(sum)}{sign}", ("class", "label"), ("x", "1"), ("y", "11"));
        var at = Fraction.Zero;
        for (var i = 0; i < parts.Count; i++)
        {
            var end = at + parts[i].Value!.Value.ScaledValue;
            Bar(html, scale, (at, end), 16, i % 2 == 0 ? "part" : "part other", names[i]);
            at = end;
        }

        Bar(html, scale, (Fraction.Zero, whole), 46, "whole", "");
        var difference = $"{(sum > whole ? words.Over : words.Short)} {language.Number(larger - smaller)}{sign}";
        Bar(html, scale, (smaller, larger), sum > whole ? 46 : 16, "gap", "");
        html.Element("text", $"{words.Stated}: {wholeName}", ("class", "label"), ("x", "1"), ("y", "83"));
        html.Element("text", difference, ("class", "label gap-label"), ("x", PictureScale.Text((Width - 1) * 10)), ("y", "83"), ("text-anchor", "end"));
        html.Close().Close();
    }

    private static void Bar(HtmlWriter html, PictureScale scale, (Fraction From, Fraction To) values, int top, string style, string name)
    {
        var from = scale.TenthsAt(values.From);
        var to = scale.TenthsAt(values.To);
        if (to <= from)
        {
            return;
        }

        html.Open("rect", ("class", style), ("x", PictureScale.Text(from)), ("y", PictureScale.Text(top * 10)), ("width", PictureScale.Text(to - from)), ("height", PictureScale.Text(BarHeight * 10))).Close();
        if (name.Length > 0 && name.Length * TenthsOfDigit < to - from)
        {
            html.Element("text", name, ("class", "in-bar"), ("x", PictureScale.Text((from + to) / 2)), ("y", PictureScale.Text((top + 15) * 10)), ("text-anchor", "middle"));
        }
    }
}
