using System.Xml;
using DanVan.Domain.Documents.Reading.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Reads a Word document into flat text, blocks and places.</summary>
internal sealed partial class WordDocumentReader
{
    private readonly ReadingLimits _limits;
    private readonly FlatTextBuilder _flat;
    private readonly RemarkList _remarks = new();
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<CellSum> _sums = [];
    private readonly Dictionary<OpenXmlElement, int> _ordinals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WordNote, OpenXmlElement> _notes = [];
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordRunReader _runs;
    private readonly bool _isTextFile;
    private readonly Story _body = new(DocumentPart.Body);
    private readonly Story _boxes = new(DocumentPart.TextBox);
    private readonly Story _footnotes = new(DocumentPart.Footnote);
    private readonly Story _endnotes = new(DocumentPart.Endnote);

    private WordDocumentReader(WordprocessingDocument document, MainDocumentPart main, OpenXmlElement body, ReadingLimits limits)
    {
        _limits = limits;
        _styles = new WordStyles(main.StyleDefinitionsPart?.RootElement);
        _numbering = new WordNumbering(main.NumberingDefinitionsPart?.RootElement, _styles);
        _isTextFile = IsTextFile(body);
        _runs = new WordRunReader(_styles, keepsTabs: _isTextFile);
        _flat = new FlatTextBuilder(keepsTabs: _isTextFile);
        foreach (var paragraph in WordParagraphs.Enumerate(document))
        {
            _ordinals.Add(paragraph, _ordinals.Count);
        }

        AddNotes(DocumentPart.Footnote, main.FootnotesPart?.RootElement);
        AddNotes(DocumentPart.Endnote, main.EndnotesPart?.RootElement);
    }

    /// <summary>Reads a document that was looked through before.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, empty, or has more cells than the limit.</exception>
    public static DocumentText Read(OfficePackage package, ReadingLimits limits)
    {
        try
        {
            using var document = package.OpenWord();
            if (document.MainDocumentPart is not { RootElement: { } root } main || WordXml.Child(root, "body") is not { } body)
            {
                throw Damaged("không có thân văn bản", "it has no body");
            }

            var reader = new WordDocumentReader(document, main, body, limits);
            reader.ReadBlocks(body, reader._body);
            reader.RemarkOnRest(package, main);
            return reader.ToText(package.Bytes.Length);
        }
        catch (Exception problem) when (IsOfDamage(problem))
        {
            throw Damaged("các phần trong tệp không khớp nhau", "its parts do not fit together");
        }
    }

    // What the library throws at what it cannot make sense of; it names no common kind.
    private static bool IsOfDamage(Exception problem) => problem is OpenXmlPackageException or XmlException or IOException or InvalidDataException
        or ArgumentException or FormatException or InvalidOperationException or NotSupportedException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or InvalidCastException or OverflowException;

    private static UnreadableDocumentException Damaged(string vietnamese, string english) =>
        new(UnreadableReason.Damaged, UnreadableWording.Damaged(vietnamese, english));

    private DocumentText ToText(int bytes)
    {
        var text = _flat.ToString();
        return string.IsNullOrWhiteSpace(text)
            ? throw new UnreadableDocumentException(UnreadableReason.Empty, UnreadableWording.NoWords(bytes))
            : DocumentText.OfOffice(DocumentKind.Word, text, _blocks, _flat.Places, _remarks.Remarks, _sums, _isTextFile);
    }

    // A text file that was opened in Word or LibreOffice and saved: every line of it is a paragraph of one style, and its tables are lines with tabs or pipes.
    private bool IsTextFile(OpenXmlElement body)
    {
        var hasWords = false;
        foreach (var block in body.ChildElements)
        {
            if (WordParagraphs.Is(block, "tbl") || WordParagraphs.Is(block, "sdt"))
            {
                return false;
            }

            if (WordParagraphs.Is(block, "p") && !string.IsNullOrWhiteSpace(block.InnerText))
            {
                var properties = WordXml.Child(block, "pPr");
                if (!_styles.OfParagraph(WordXml.Value(properties, "pStyle")).IsPreformatted || WordXml.Child(properties, "numPr") is not null)
                {
                    return false;
                }

                hasWords = true;
            }
        }

        return hasWords;
    }

    private void AddNotes(DocumentPart part, OpenXmlElement? notes)
    {
        for (var note = notes?.FirstChild; note is not null; note = note.NextSibling())
        {
            if (WordXml.Number(WordXml.Attribute(note, "id")) is { } id)
            {
                _notes.TryAdd(new WordNote(part, id), note);
            }
        }
    }

    private void RemarkOnRest(OfficePackage package, MainDocumentPart main)
    {
        if (main.HeaderParts.Any(part => HasWords(part.RootElement)))
        {
            Remark(RemarkKind.PageFrame, new DocumentPlace { Part = DocumentPart.Header });
        }

        if (main.FooterParts.Any(part => HasWords(part.RootElement)))
        {
            Remark(RemarkKind.PageFrame, new DocumentPlace { Part = DocumentPart.Footer });
        }

        for (var comment = main.WordprocessingCommentsPart?.RootElement?.FirstChild; comment is not null; comment = comment.NextSibling())
        {
            Remark(RemarkKind.Comment, null);
        }

        for (var i = main.HyperlinkRelationships.Count(link => link.IsExternal) + main.ExternalRelationships.Count(); i > 0; i--)
        {
            Remark(RemarkKind.External, null);
        }

        if (package.HasMacros)
        {
            Remark(RemarkKind.Macro, null);
        }
    }

    private static bool HasWords(OpenXmlElement? root) =>
        root is not null && root.Descendants().Any(static one => WordParagraphs.Is(one, "t") && one.InnerText.AsSpan().IndexOfAnyExcept(" 0123456789-–/") >= 0);

    private void Remark(RemarkKind kind, DocumentPlace? place) => _remarks.Add(kind, place);

    /// <summary>How far the reading of one part has come.</summary>
    private sealed class Story(DocumentPart part)
    {
        public DocumentPart Part { get; } = part;

        public string? Heading { get; set; }

        public int Paragraphs { get; set; }

        public int Tables { get; set; }
    }
}
