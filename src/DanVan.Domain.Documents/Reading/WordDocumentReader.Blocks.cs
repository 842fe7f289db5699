using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class WordDocumentReader
{
    private const int LongestHeading = 250;

    private readonly HashSet<WordNote> _written = [];
    private readonly List<(OpenXmlElement Element, WordParagraphText Text)> _open = [];
    private bool _isInNote;
    private OpenXmlElement? _last;

    private void ReadBlocks(OpenXmlElement parent, Story story)
    {
        ReadChildBlocks(parent, story);
        if (_open.Count > 0)
        {
            WriteParagraph(story, "", WordStyle.Plain, null);
        }
    }

    private void ReadChildBlocks(OpenXmlElement parent, Story story)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordXml.IsAlternate(child))
            {
                if (WordXml.Branch(child) is { } branch)
                {
                    ReadChildBlocks(branch, story);
                }
            }
            else if (child.NamespaceUri == WordParagraphs.Namespace)
            {
                ReadBlock(child, story);
            }
        }
    }

    private void ReadBlock(OpenXmlElement block, Story story)
    {
        switch (block.LocalName)
        {
            case "p":
                ReadParagraph(block, story);
                break;
            case "tbl":
                ReadTable(block, story);
                break;
            case "sdt" when IsContents(block):
                Remark(RemarkKind.Contents, PlaceIn(story));
                break;
            case "sdt" when WordXml.Switch(WordXml.Child(block, "sdtPr"), "showingPlcHdr") == true:
                Remark(RemarkKind.Prompt, PlaceIn(story));
                break;
            case "ins" or "moveTo":
                Remark(RemarkKind.TrackedChange, PlaceIn(story));
                ReadChildBlocks(block, story);
                break;
            case "del" or "moveFrom":
                Remark(RemarkKind.TrackedChange, PlaceIn(story));
                break;
            case "sdt" or "sdtContent" or "customXml":
                ReadChildBlocks(block, story);
                break;
            case "altChunk" or "subDoc":
                Remark(RemarkKind.Embedded, PlaceIn(story));
                break;
        }
    }

    private static bool IsContents(OpenXmlElement block) =>
        WordXml.Value(WordXml.Child(WordXml.Child(block, "sdtPr"), "docPartObj"), "docPartGallery") == "Table of Contents";

    private void ReadParagraph(OpenXmlElement paragraph, Story story)
    {
        var properties = WordXml.Child(paragraph, "pPr");
        var styleId = WordXml.Value(properties, "pStyle");
        var style = _styles.OfParagraph(styleId);
        if (style.IsContents)
        {
            Remark(RemarkKind.Contents, PlaceIn(story));
            return;
        }

        _open.Add((paragraph, _runs.Read(paragraph)));
        if (IsMarkDeleted(properties))
        {
            // Its end was deleted: once that is accepted, it goes on with the next paragraph.
            Remark(RemarkKind.TrackedChange, PlaceIn(story));
            return;
        }

        WriteParagraph(story, _numbering.Next(properties, styleId, style), style, properties);
    }

    private static bool IsMarkDeleted(OpenXmlElement? properties)
    {
        var mark = WordXml.Child(properties, "rPr");
        return WordXml.Child(mark, "del") is not null || WordXml.Child(mark, "moveFrom") is not null;
    }

    private void WriteParagraph(Story story, string label, WordStyle style, OpenXmlElement? properties)
    {
        var parts = _open.ToArray();
        _open.Clear();
        var isBlank = parts.All(part => string.IsNullOrWhiteSpace(part.Text.Text));
        story.Paragraphs += isBlank ? 0 : 1;
        var place = PlaceIn(story) with { Paragraph = isBlank ? null : story.Paragraphs };
        var isListed = label.Length > 0 && !isBlank;
        var start = _flat.Position;
        if (isListed)
        {
            _flat.AddWords(label + " ");
        }

        var words = _flat.Position;
        foreach (var (element, text) in parts)
        {
            _flat.AddPlaced(text.Text, _ordinals[element], place);
        }

        var range = new FlatRange(start, _flat.Position, _flat.Line);
        var level = WordStyles.LevelOf(WordXml.Number(properties, "outlineLvl")) ?? style.HeadingLevel;
        var isMarked = !isBlank && parts.All(part => part.Text.IsMarked || string.IsNullOrWhiteSpace(part.Text.Text));
        var isHeading = level > 0 && range.End - range.Start <= LongestHeading;
        _blocks.Add(new DocumentParagraph
        {
            Part = story.Part,
            Text = isBlank ? range with { End = range.Start } : range,
            HeadingLevel = isHeading && !isBlank ? level : 0,
            IsMarked = isMarked,
            StandsOut = !isBlank && parts.All(part => part.Text.StandsOut || string.IsNullOrWhiteSpace(part.Text.Text)),
            IsCentred = WordXml.Value(properties, "jc") == "center",
            BeginsPage = WordXml.Switch(properties, "pageBreakBefore") == true || WordBreaks.BeginPage(parts[0].Element, _last),
            FirstEmphasis = parts[0].Text.FirstEmphasis is { End: > 0 } first ? (words + first.Start, words + first.End) : default,
            IsNumbered = isListed,
        });
        _last = parts[^1].Element;
        if (!isBlank && (isHeading || isMarked) && range.End - range.Start <= LongestHeading)
        {
            story.Heading = _flat.TextFrom(start).Trim();
        }

        _flat.EndLine();
        foreach (var (_, text) in parts)
        {
            RemarkOn(text, place);
            WriteAttached(text, story);
        }
    }

    private void RemarkOn(WordParagraphText text, DocumentPlace place)
    {
        foreach (var remark in text.Remarks)
        {
            Remark(remark, place);
        }
    }

    // Text boxes and notes stand after the paragraph or the table that holds them.
    private void WriteAttached(WordParagraphText text, Story story)
    {
        foreach (var box in text.TextBoxes)
        {
            _boxes.Heading = story.Heading;
            ReadBlocks(box, _boxes);
        }

        foreach (var note in text.Notes)
        {
            // A note within a note exists in no document that Word wrote, but a chain of them would have no end.
            if (!_isInNote && _notes.TryGetValue(note, out var element) && _written.Add(note))
            {
                var notes = note.Part == DocumentPart.Footnote ? _footnotes : _endnotes;
                notes.Heading = story.Heading;
                _isInNote = true;
                ReadBlocks(element, notes);
                _isInNote = false;
            }
        }
    }

    private static DocumentPlace PlaceIn(Story story) => new() { Part = story.Part, Heading = story.Heading };
}
