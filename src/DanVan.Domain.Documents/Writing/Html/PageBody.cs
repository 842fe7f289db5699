using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Writes the document as it was read, each block with the findings told beside it.</summary>
internal sealed class PageBody
{
    private const int WidestUpright = 7;
    private const int DeepestHeading = 6;

    private readonly HtmlWriter _html;
    private readonly PageMarks _marks;
    private readonly PageLanguage _language;
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private bool _inList;

    public PageBody(HtmlWriter html, PageMarks marks, PageLanguage language, IReadOnlyList<ReportSection> sections)
    {
        _html = html;
        _marks = marks;
        _language = language;
        foreach (var section in sections)
        {
            _depths[section.Id] = section.Parent is { } parent && _depths.TryGetValue(parent, out var depth) ? depth + 1 : 0;
        }
    }

    public void Write(IReadOnlyList<PageBlock> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var part = blocks[i].Part;
            var count = blocks.Skip(i).TakeWhile(block => block.Part == part).Count();
            if (part is "noinhan" && i + count < blocks.Count && blocks[i + count].Part == "kyten")
            {
                count += blocks.Skip(i + count).TakeWhile(block => block.Part == "kyten").Count();
            }

            WritePart([.. blocks.Skip(i).Take(count)]);
            i += count;
        }
    }

    // An annex with a wide table is printed across the page.
    private void WritePart(IReadOnlyList<PageBlock> blocks)
    {
        var isWide = blocks.Any(block => block.Table?.ColumnCount > WidestUpright);
        _html.Open("section", ("class", isWide ? "part wide" : "part"));
        if (Letterhead.IsHead(blocks[0]))
        {
            WriteFrame(blocks, Letterhead.IsHead, Letterhead.WriteHead);
        }
        else if (Letterhead.IsEnd(blocks[0]))
        {
            WriteFrame(blocks, Letterhead.IsEnd, Letterhead.WriteEnd);
        }
        else
        {
            foreach (var block in blocks)
            {
                WriteBlock(block);
            }
        }

        EndList();
        _html.CloseLine();
    }

    private void WriteFrame(IReadOnlyList<PageBlock> blocks, Func<PageBlock, bool> isFrame, Action<HtmlWriter, IReadOnlyList<PageBlock>, PageMarks, HtmlWords> write)
    {
        var frame = blocks.Where(isFrame).ToList();
        _html.Open("div", ("class", "row")).Open("div", ("class", "text"));
        write(_html, frame, _marks, _language.Words);
        _html.Close();
        WriteCards(frame.SelectMany(block => block.Cards));
        _html.CloseLine();
        foreach (var block in blocks.Where(block => !isFrame(block)))
        {
            WriteBlock(block);
        }
    }

    private void WriteBlock(PageBlock block)
    {
        var isItem = block.Text is { Role: TextRole.Paragraph, Marker: "-" or "+" or "–" or "•" or "*" };
        if (isItem != _inList)
        {
            EndList();
            if (isItem)
            {
                _html.Open("ul", ("role", "list"));
                _inList = true;
            }
        }

        _html.Open(isItem ? "li" : "div", ("class", block.Table is null ? "row" : "row across"));
        _html.Open("div", ("class", "text"));
        if (block.Table is { } table)
        {
            AnnexTable.Write(_html, table, _marks, _language.Words);
        }
        else
        {
            WriteText(block.Text!, isItem);
        }

        _html.Close();
        WriteCards(block.Cards);
        _html.CloseLine();
    }

    private void WriteText(StructuredText text, bool isItem)
    {
        var depth = text.Text.SourceOf(0, 0).Section is { } section ? _depths.GetValueOrDefault(section) : 0;
        var (element, style) = text.Role switch
        {
            TextRole.Heading or TextRole.TableTitle => (FormattableString.Invariant($"h{Math.Min(DeepestHeading, depth + 3)}"), depth == 0 ? "top" : null),
            TextRole.Frame => ("p", "frame"),
            _ => ("p", isItem ? "item" : "paragraph"),
        };
        _html.Open(element, ("class", style));
        if (text.Marker is { } marker)
        {
            _html.Element("span", marker, ("class", "marker")).Text(" ");
        }

        MarkedText.Write(_html, text.Text, _marks, _language.Words);
        _html.Close();
    }

    private void WriteCards(IEnumerable<PlacedFinding> cards)
    {
        var all = cards.OrderBy(card => card.Number).ToList();
        if (all.Count == 0)
        {
            return;
        }

        _html.Open("aside", ("class", "notes"), ("aria-label", _language.Words.Findings));
        foreach (var card in all)
        {
            FindingCard.Write(_html, card, _language);
        }

        _html.Close();
    }

    private void EndList()
    {
        if (_inList)
        {
            _html.CloseLine();
            _inList = false;
        }
    }
}
