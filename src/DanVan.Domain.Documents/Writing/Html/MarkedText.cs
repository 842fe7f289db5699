using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes a text with its figures and findings marked, and a link to each finding's card behind its last place.</summary>
internal static class MarkedText
{
    // A finding about a whole paragraph is told behind it; colouring all of it would hide the rest.
    private const int LongestMark = 120;

    public static void Write(HtmlWriter html, MappedText text, PageMarks marks, HtmlWords words)
    {
        var characters = text.Text;
        var found = marks.In(text);
        if (found.Count == 0)
        {
            html.Text(characters);
            return;
        }

        var ends = found.Select(mark => mark.Start).Concat(found.Select(mark => mark.End)).Append(0).Append(characters.Length).Distinct().Order().ToList();
        var opening = found.ToLookup(mark => mark.Start);
        var links = found.Where(mark => mark.Finding is not null).GroupBy(mark => mark.Finding!).ToLookup(marked => marked.Max(mark => mark.End), marked => marked.Key);
        var active = new List<TextMark>();
        for (var i = 0; i < ends.Count; i++)
        {
            var start = ends[i];
            active.RemoveAll(mark => mark.End <= start);
            foreach (var mark in opening[start])
            {
                WriteAnchor(html, mark);
                active.Add(mark);
            }

            foreach (var finding in links[start].OrderBy(finding => finding.Number))
            {
                WriteLink(html, finding, words);
            }

            active.RemoveAll(mark => mark.End <= start);
            if (i + 1 < ends.Count)
            {
                WriteStretch(html, characters[start..ends[i + 1]], active);
            }
        }
    }

    /// <summary>Writes the links of findings at a place without words.</summary>
    public static void WriteLinks(HtmlWriter html, IReadOnlyList<TextMark> marks, HtmlWords words)
    {
        foreach (var mark in marks)
        {
            WriteAnchor(html, mark);
        }

        foreach (var finding in marks.Select(mark => mark.Finding!).Distinct())
        {
            WriteLink(html, finding, words);
        }
    }

    private static void WriteAnchor(HtmlWriter html, TextMark mark)
    {
        if (mark.Finding is { } finding)
        {
            html.Open("span", ("id", finding.IdOf(mark.Place))).Close();
        }
    }

    private static void WriteLink(HtmlWriter html, PlacedFinding finding, HtmlWords words) => html
        .Text(" ")
        .Element(
            "a",
            FormattableString.Invariant($"{finding.Sign.Sign}{finding.Number} {finding.Finding.Code}"),
            ("class", $"ref {finding.Sign.Class}"),
            ("href", $"#{finding.Id}"),
            ("aria-label", FormattableString.Invariant($"{words.Finding} {finding.Number}, {words.NameOf(finding.Sign)}, {finding.Finding.Code}")));

    private static void WriteStretch(HtmlWriter html, string text, List<TextMark> active)
    {
        var gravest = active.Where(mark => mark.Finding is not null && mark.End - mark.Start <= LongestMark).Select(mark => mark.Finding!).MinBy(finding => finding.Sign.Rank);
        if (gravest is not null)
        {
            html.Element("mark", text, ("class", gravest.Sign.Class));
        }
        else if (active.Exists(mark => mark.Finding is null))
        {
            html.Element("span", text, ("class", "figure"));
        }
        else
        {
            html.Text(text);
        }
    }
}
