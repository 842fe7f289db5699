using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes the head and the end of a report as on paper: two columns side by side, then what stands in the middle.</summary>
internal static class Letterhead
{
    private const string Head = "head";
    private const string Recipients = "noinhan";
    private const string Signature = "kyten";

    public static bool IsHead(PageBlock block) => block is { Section: Head, Text: not null };

    public static bool IsEnd(PageBlock block) => block is { Section: Recipients or Signature, Text: not null };

    /// <summary>The agency and its symbol on the left, the country, its motto, place and date on the right, the title below.</summary>
    public static void WriteHead(HtmlWriter html, IReadOnlyList<PageBlock> blocks, PageMarks marks, HtmlWords words)
    {
        var title = 0;
        while (title < blocks.Count && !StructureFrame.IsTitleWord(TextOf(blocks[title])))
        {
            title++;
        }

        var above = blocks.Take(title).ToList();
        var right = above.Where(IsOnTheRight).ToList();
        WriteColumns(html, [.. above.Except(right)], right, marks, words);
        html.Open("div", ("class", "title"));
        foreach (var block in blocks.Skip(title))
        {
            WriteLine(html, block, StructureFrame.IsTitleWord(TextOf(block)) ? "title-word" : null, marks, words);
        }

        html.CloseLine();
    }

    /// <summary>The recipients on the left, the signature on the right.</summary>
    public static void WriteEnd(HtmlWriter html, IReadOnlyList<PageBlock> blocks, PageMarks marks, HtmlWords words) =>
        WriteColumns(html, [.. blocks.Where(block => block.Section == Recipients)], [.. blocks.Where(block => block.Section == Signature)], marks, words);

    private static void WriteColumns(HtmlWriter html, IReadOnlyList<PageBlock> left, IReadOnlyList<PageBlock> right, PageMarks marks, HtmlWords words)
    {
        if (left.Count + right.Count == 0)
        {
            return;
        }

        html.Open("div", ("class", "columns"));
        foreach (var (column, side) in new[] { (left, "left"), (right, "right") })
        {
            html.Open("div", ("class", side));
            foreach (var block in column)
            {
                WriteLine(html, block, StyleOf(TextOf(block)), marks, words);
            }

            html.Close();
        }

        html.CloseLine();
    }

    private static void WriteLine(HtmlWriter html, PageBlock block, string? style, PageMarks marks, HtmlWords words)
    {
        html.Open("p", ("class", style));
        if (block.Text!.Marker is { } marker)
        {
            html.Text(marker + " ");
        }

        MarkedText.Write(html, block.Text.Text, marks, words);
        html.CloseLine();
    }

    private static bool IsOnTheRight(PageBlock block) =>
        StructureFrame.IsCountry(TextOf(block)) || StructureFrame.IsMotto(TextOf(block)) || HeaderDate.IsPlaceAndDate(TextOf(block));

    private static string? StyleOf(string text) =>
        StructureFrame.IsMotto(text) ? "motto" : HeaderDate.IsPlaceAndDate(text) ? "date" : StructureTextState.AllCapitals(text) ? "strong" : null;

    private static string TextOf(PageBlock block) => block.Text!.Text.Text;
}
