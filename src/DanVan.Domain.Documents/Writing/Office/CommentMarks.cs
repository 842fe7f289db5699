using DanVan.Domain.Documents.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>Puts the marks of comments into one paragraph: exactly around the characters, in runs split with their formatting.</summary>
internal sealed class CommentMarks
{
    // Controls that hold one plain text: a mark inside would be no text of theirs.
    private static readonly string[] ClosedControls = ["text", "date", "dropDownList", "comboBox", "dataBinding", "lock"];

    private readonly OpenXmlElement _paragraph;
    private readonly List<WordPiece> _pieces;

    private CommentMarks(OpenXmlElement paragraph, WordParagraphText text)
    {
        _paragraph = paragraph;
        _pieces = [.. text.Pieces];
    }

    /// <summary>Puts marks around stretches of a paragraph's words; a stretch without words is marked where it stands, an empty paragraph at its beginning.</summary>
    public static void Put(OpenXmlElement paragraph, WordParagraphText text, IReadOnlyList<CommentRange> ranges)
    {
        var marks = new CommentMarks(paragraph, text);
        foreach (var position in ranges.SelectMany(range => new[] { range.Start, range.End }).Distinct().Order())
        {
            marks.SplitAt(position);
        }

        marks.Put(ranges);
    }

    /// <summary>Puts a mark around one element: a reference to a footnote, or the run that holds a text box.</summary>
    public static void PutAround(OpenXmlElement run, int id)
    {
        run.InsertBeforeSelf(Start(id));
        PutEnd(run, id);
    }

    private void Put(IReadOnlyList<CommentRange> ranges)
    {
        foreach (var range in ranges.OrderBy(range => range.Start).ThenByDescending(range => range.End).ThenBy(range => range.Id))
        {
            if (CarrierAt(range) is var (first, _))
            {
                first.InsertBeforeSelf(Start(range.Id));
            }
            else
            {
                Prepend(Start(range.Id));
            }
        }

        // An inner comment ends before the one around it, and each end stands behind those put there before.
        var tails = new Dictionary<OpenXmlElement, OpenXmlElement>(ReferenceEqualityComparer.Instance);
        foreach (var range in ranges.OrderBy(range => range.End).ThenByDescending(range => range.Start).ThenByDescending(range => range.Id))
        {
            var last = CarrierAt(range)?.Last ?? _paragraph.Descendants<CommentRangeStart>().Last(start => start.Id?.Value == IdOf(range.Id));
            tails[last] = PutEnd(tails.GetValueOrDefault(last, last), range.Id);
        }
    }

    private static OpenXmlElement PutEnd(OpenXmlElement after, int id)
    {
        var end = after.InsertAfterSelf(new CommentRangeEnd { Id = IdOf(id) });
        return end.InsertAfterSelf(new Run(new CommentReference { Id = IdOf(id) }));
    }

    private static CommentRangeStart Start(int id) => new() { Id = IdOf(id) };

    private static string IdOf(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Prepend(OpenXmlElement mark)
    {
        var before = _paragraph.ChildElements.LastOrDefault(child => child is CommentRangeStart) ?? WordXml.Child(_paragraph, "pPr");
        if (before is null)
        {
            _paragraph.PrependChild(mark);
        }
        else
        {
            before.InsertAfterSelf(mark);
        }
    }

    // The elements before and behind which the marks of a range stand, or null where it has no words.
    private (OpenXmlElement First, OpenXmlElement Last)? CarrierAt(CommentRange range)
    {
        var inside = _pieces.Where(piece => piece.Start < range.End && piece.Start + piece.Length > range.Start).ToList();
        if (inside.Count == 0)
        {
            return null;
        }

        var (first, last) = (CarrierOf(inside[0].Element), CarrierOf(inside[^1].Element));
        return (first, last);
    }

    // The run, or the closed control around it.
    private OpenXmlElement CarrierOf(OpenXmlElement element)
    {
        var carrier = RunOf(element);
        for (var parent = carrier.Parent; parent is not null && parent != _paragraph; parent = parent.Parent)
        {
            if (WordParagraphs.Is(parent, "sdt") && WordXml.Child(parent, "sdtPr") is { } properties && properties.ChildElements.Any(child => ClosedControls.Contains(child.LocalName)))
            {
                carrier = parent;
            }
        }

        return carrier;
    }

    // The outermost run within the paragraph: a run may stand in the ruby text of another.
    private OpenXmlElement RunOf(OpenXmlElement element)
    {
        var run = element;
        for (var parent = element.Parent; parent is not null && parent != _paragraph; parent = parent.Parent)
        {
            if (WordParagraphs.Is(parent, "r"))
            {
                run = parent;
            }
        }

        return run;
    }

    private void SplitAt(int position)
    {
        var index = _pieces.FindIndex(piece => piece.Start <= position && position < piece.Start + piece.Length);
        if (index < 0)
        {
            return;
        }

        var piece = _pieces[index];
        if (piece.Element.Parent is not { } run || !WordParagraphs.Is(run, "r") || RunOf(piece.Element) != run)
        {
            return;
        }

        var element = piece.Element;
        if (position > piece.Start)
        {
            if (element is not Text text)
            {
                return;
            }

            element = SplitText(text, position - piece.Start);
            _pieces[index] = piece with { Length = position - piece.Start };
            _pieces.Insert(index + 1, new WordPiece(element, position, piece.Length - (position - piece.Start)));
        }

        SplitRunBefore(run, element);
    }

    private static Text SplitText(Text text, int at)
    {
        var words = text.Text;
        var rest = new Text(words[at..]) { Space = SpaceProcessingModeValues.Preserve };
        text.Text = words[..at];
        text.Space = SpaceProcessingModeValues.Preserve;
        return text.InsertAfterSelf(rest);
    }

    private static void SplitRunBefore(OpenXmlElement run, OpenXmlElement element)
    {
        var isFirst = element.PreviousSibling() is null or RunProperties;
        if (isFirst)
        {
            return;
        }

        var rest = run.CloneNode(false);
        if (WordXml.Child(run, "rPr") is { } properties)
        {
            rest.AppendChild(properties.CloneNode(true));
        }

        for (OpenXmlElement? moved = element; moved is not null;)
        {
            var next = moved.NextSibling();
            moved.Remove();
            rest.AppendChild(moved);
            moved = next;
        }

        run.InsertAfterSelf(rest);
    }
}
