using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>Gathers where the comments of a Word document stand, and puts their marks there.</summary>
internal sealed class CommentPlaces
{
    private readonly DocumentText _text;
    private readonly OpenXmlElement[] _paragraphs;
    private readonly OpenXmlElement _body;
    private readonly WordRunReader _reader;
    private readonly Dictionary<OpenXmlElement, List<CommentRange>> _ranges = new(ReferenceEqualityComparer.Instance);
    private readonly List<(OpenXmlElement Run, int Id)> _around = [];
    private readonly List<OpenXmlElement> _order = [];

    public CommentPlaces(WordprocessingDocument document, DocumentText text)
    {
        _text = text;
        _paragraphs = [.. WordParagraphs.Enumerate(document)];
        _body = document.MainDocumentPart!.RootElement!;
        _reader = new WordRunReader(new WordStyles(document.MainDocumentPart.StyleDefinitionsPart?.RootElement));
    }

    /// <summary>Gets whether there is no comment at all.</summary>
    public bool IsEmpty => _ranges.Count == 0 && _around.Count == 0;

    /// <summary>Adds a comment at a place of the text; one of no place stands at the first paragraph.</summary>
    public void Add(int id, Source? source)
    {
        if (source is { } place && _text.FindPlaced(place) is { } placed && placed.Ordinal < _paragraphs.Length)
        {
            var paragraph = _paragraphs[placed.Ordinal];
            if (CarrierOf(paragraph) is { } run)
            {
                _around.Add((run, id));
                return;
            }

            if (IsInBody(paragraph))
            {
                var start = Math.Clamp(place.Start - placed.Start, 0, placed.End - placed.Start);
                var end = Math.Clamp(place.End - placed.Start, start, placed.End - placed.Start);
                var isWhole = end == start;
                Add(paragraph, new CommentRange(id, isWhole ? 0 : start, isWhole ? placed.End - placed.Start : end));
                return;
            }
        }

        if (_paragraphs.FirstOrDefault(IsInBody) is { } first)
        {
            Add(first, new CommentRange(id, 0, 0));
        }
    }

    /// <summary>Puts the marks of all comments.</summary>
    public void Put()
    {
        foreach (var paragraph in _order)
        {
            CommentMarks.Put(paragraph, _reader.Read(paragraph), _ranges[paragraph]);
        }

        foreach (var (run, id) in _around)
        {
            CommentMarks.PutAround(run, id);
        }
    }

    private void Add(OpenXmlElement paragraph, CommentRange range)
    {
        if (!_ranges.TryGetValue(paragraph, out var ranges))
        {
            _ranges.Add(paragraph, ranges = []);
            _order.Add(paragraph);
        }

        ranges.Add(range);
    }

    private bool IsInBody(OpenXmlElement paragraph) => paragraph.Ancestors().LastOrDefault() == _body && paragraph.Ancestors().All(element => !WordParagraphs.Is(element, "txbxContent"));

    // Notes and text boxes keep no comments: the run in the body that refers to the note, or that holds the box.
    private OpenXmlElement? CarrierOf(OpenXmlElement paragraph)
    {
        var note = paragraph.Ancestors().FirstOrDefault(element => WordParagraphs.Is(element, "footnote") || WordParagraphs.Is(element, "endnote"));
        if (note is not null)
        {
            var id = WordXml.Attribute(note, "id");
            var reference = _body.Descendants().FirstOrDefault(element => WordParagraphs.Is(element, note.LocalName + "Reference") && WordXml.Attribute(element, "id") == id);
            return reference is null ? null : OutermostRun(reference);
        }

        var box = paragraph.Ancestors().LastOrDefault(element => WordParagraphs.Is(element, "txbxContent"));
        return box is null ? null : OutermostRun(box);
    }

    private static OpenXmlElement? OutermostRun(OpenXmlElement element) => element.Ancestors().LastOrDefault(ancestor => WordParagraphs.Is(ancestor, "r"));
}
