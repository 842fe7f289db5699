using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Draws values on one axis, a row each, with their exact words.</summary>
internal static class AxisPicture
{
    private const int Width = 420;
    private const int Left = 8;
    private const int RowHeight = 30;
    private const int LeastTenths = 30;

    public static void Write(HtmlWriter html, IReadOnlyList<AxisValue> values, PageLanguage language)
    {
        if (ScaleOf(values) is not { } scale)
        {
            return;
        }

        var bottom = values.Count * RowHeight;
        var height = bottom + 22;
        html.Open("figure", ("class", "picture")).Open(
            "svg",
            ("viewBox", FormattableString.Invariant($"0 0 {Width} {height}")),
            ("role", "img"),
            ("aria-label", $"{language.Words.AxisPicture}: {string.Join("; ", values.Select(value => value.Label))}"));
        foreach (var tick in scale.Ticks())
        {
            var at = scale.At(tick);
            html.Open("line", ("class", "grid"), ("x1", at), ("x2", at), ("y1", "0"), ("y2", Text(bottom + 4))).Close();
            html.Element("text", language.Number(tick), ("class", "tick"), ("x", at), ("y", Text(bottom + 17)), ("text-anchor", AnchorAt(scale.TenthsAt(tick))));
        }

        html.Open("line", ("class", "axis"), ("x1", Text(Left)), ("x2", Text(Width - Left)), ("y1", Text(bottom)), ("y2", Text(bottom))).Close();
        for (var i = 0; i < values.Count; i++)
        {
            WriteValue(html, values[i], i * RowHeight, scale);
        }

        html.Close().Close();
    }

    private static void WriteValue(HtmlWriter html, AxisValue value, int top, PictureScale scale)
    {
        var from = value.Values.Lower is { } lower ? scale.TenthsAt(lower) : Left * 10;
        var to = value.Values.Upper is { } upper ? scale.TenthsAt(upper) : (Width - Left) * 10;
        var middle = (from + to) / 2;
        if (to - from < LeastTenths)
        {
            (from, to) = (middle - (LeastTenths / 2), middle + (LeastTenths / 2));
        }

        var anchor = middle < Width * 10 / 3 ? "start" : middle > Width * 20 / 3 ? "end" : "middle";
        var at = anchor == "start" ? from : anchor == "end" ? to : middle;
        html.Element("text", value.Label, ("class", "label"), ("x", PictureScale.Text(at)), ("y", Text(top + 12)), ("text-anchor", anchor));
        html.Open("rect", ("class", value.IsStated ? "stated" : "possible"), ("x", PictureScale.Text(from)), ("y", Text(top + 16)), ("width", PictureScale.Text(to - from)), ("height", "9")).Close();
    }

    // The ends that are known, with some room on both sides.
    private static PictureScale? ScaleOf(IReadOnlyList<AxisValue> values)
    {
        var ends = values.SelectMany(value => new[] { value.Values.Lower, value.Values.Upper }).OfType<Fraction>().ToList();
        if (ends.Count == 0)
        {
            return null;
        }

        var (smallest, largest) = (ends.Min(), ends.Max());
        var room = smallest == largest ? Fraction.One : (largest - smallest) / 6;
        return new PictureScale(smallest - room, largest + room, Left, Width - (2 * Left));
    }

    private static string AnchorAt(int tenths) => tenths < 200 ? "start" : tenths > (Width * 10) - 200 ? "end" : "middle";

    private static string Text(int units) => PictureScale.Text(units * 10);
}
