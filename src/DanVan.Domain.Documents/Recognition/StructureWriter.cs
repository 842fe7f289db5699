using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Gives every block its place in the outline and writes the structure down.</summary>
internal sealed partial class StructureWriter
{
    private const int LongestHeading = 250;
    private const int LongestDashLabel = 40;
    private const int LongestPageNumber = 7;

    private readonly List<StructureBlock> _blocks;
    private readonly Outline _outline = new();
    private readonly List<StructuredText> _texts = [];
    private readonly List<UnplacedText> _unplaced = [];
    private readonly HeaderReader _header = new();
    private readonly int _cutLine;
    private readonly bool _isTrimmed;
    private StructureRegion _region;
    private StructurePending? _pending;
    private OutlineNode? _intro;
    private bool _beforeSections = true;

    /// <param name="blocks">The paragraphs and tables.</param>
    /// <param name="cutLine">The last line where the document ends without a line break, or 0.</param>
    public StructureWriter(List<StructureBlock> blocks, int cutLine)
    {
        _blocks = blocks;
        _cutLine = cutLine;
        _isTrimmed = !_blocks.OfType<StructureTableBlock>().Any(block => !block.IsPipe && block.Rows.Any(row => row.EndsBlank));
    }

    /// <summary>Begins with a text, whose lines say what its blocks are.</summary>
    public static StructureWriter Of(string text)
    {
        var reader = new StructureBlockReader(text);
        var blocks = reader.Read();
        return new StructureWriter(blocks, text[^1] is '\n' or '\r' ? 0 : reader.LineCount);
    }

    public DocumentStructure Write()
    {
        var first = WriteHead();
        for (var i = first; i < _blocks.Count;)
        {
            i += _blocks[i] is StructureTableBlock table ? WriteTable(table) : WriteText((StructureTextBlock)_blocks[i], i);
        }

        Flush();
        ForgetLoneIntro();
        return new DocumentStructure
        {
            Header = _header.Read(),
            Sections = [.. _outline.Nodes.Select(node => node.ToSection())],
            Texts = _texts,
            Paragraphs = [.. _texts.Where(text => text.Role == TextRole.Paragraph)],
            Tables = _tables,
            Unplaced = _unplaced,
        };
    }

    // Returns how many blocks were used: a label takes its heading from the block below.
    private int WriteText(StructureTextBlock block, int index)
    {
        if (block.IsAside)
        {
            Flush();
            _outline.Touch(block.LastLine);
            AddText(block.Text, TextRole.Paragraph);
            return 1;
        }

        var text = block.Text.Text;
        if (IsPageNumber(block, index))
        {
            _unplaced.Add(new UnplacedText { Text = text, Source = block.Text.SourceOf(0, text.Length), Reason = "page-number" });
            return 1;
        }

        var marker = OutlineMarkerReader.Read(text);
        var styled = block.IsMarked || (marker is not null && StructureTextState.AllCapitals(text.AsSpan(marker.Length)));
        var fits = marker is not null && _outline.Fits(marker, styled);
        if (GoesOnWithPending(block, marker, fits))
        {
            _pending!.Block.AddAll(block);
            _outline.Touch(block.LastLine);
            return 1;
        }

        Flush(block);
        if (TryWriteAnnex(block, index, out var used) || (!block.Text.Text.StartsWith('-') && TryWriteClosing(block, marker, fits)))
        {
            return Math.Max(1, used);
        }

        return WriteBody(block, index, marker, fits);
    }

    private int WriteBody(StructureTextBlock block, int index, OutlineMarker? marker, bool fits)
    {
        if (_region == StructureRegion.Closing)
        {
            WriteClosingLine(block, marker);
            return 1;
        }

        if (marker is { IsBullet: true })
        {
            WriteBullet(block, marker);
            return 1;
        }

        if (marker is null || !fits)
        {
            WriteParagraph(block);
            return 1;
        }

        _beforeSections = false;
        var node = _outline.Open(marker, heading: null, block.FirstLine);
        _outline.Touch(block.LastLine);
        if (marker.Length >= block.Text.Text.Length && marker.Kind <= OutlineKind.Article && HeadingAt(index + 1) is { } heading)
        {
            node.Heading = heading.Text.Text;
            node.HeadingText = _texts.Count;
            _outline.Touch(heading.LastLine);
            AddText(heading.Text, TextRole.Heading, marker.Number);
            return 2;
        }

        _pending = new StructurePending(block, marker, node);
        return 1;
    }

    private void WriteBullet(StructureTextBlock block, OutlineMarker marker)
    {
        OpenIntro(block.FirstLine);
        OutlineNode? node = null;
        if (marker.Kind == OutlineKind.Dash && _outline.HasNumbered && LabelOf(block.Text.Text, marker.Length) is { } label)
        {
            node = _outline.Open(marker, label, block.FirstLine);
        }
        else if (marker.Kind == OutlineKind.Dash)
        {
            _outline.CloseItem();
        }

        _outline.Touch(block.LastLine);
        _pending = new StructurePending(block, marker, node);
    }

    private void WriteParagraph(StructureTextBlock block)
    {
        OpenIntro(block.FirstLine);
        if (_outline.Current is { Marker.Kind: OutlineKind.Dash, HasOwnText: true })
        {
            _outline.CloseItem();
        }

        _outline.Touch(block.LastLine);
        _pending = new StructurePending(block, null, null);
    }

    private bool GoesOnWithPending(StructureTextBlock block, OutlineMarker? marker, bool fits)
    {
        if (_pending is not { } pending || !StructureContinuation.AcrossPages(pending.Block, block) || StructureFrame.BeginsPart(block.Text.Text))
        {
            return false;
        }

        // "2019. Trong đó" after "so với năm" is no section; "2. Trong đó" after "1. …" is one.
        return marker is null || (!fits && marker.Kind is OutlineKind.Arabic or OutlineKind.Roman);
    }

    private StructureTextBlock? HeadingAt(int index) =>
        index < _blocks.Count && _blocks[index] is StructureTextBlock { IsAside: false } block && (block.IsMarked || block.State.IsCapitals)
        && OutlineMarkerReader.Read(block.Text.Text) is null && !StructureFrame.BeginsPart(block.Text.Text) && !StructureFrame.IsAnnexLabel(block.Text.Text, out _, out _)
            ? block
            : null;

    // Digits on a line of their own between empty lines: where a page ended when the text was taken out.
    private bool IsPageNumber(StructureTextBlock block, int index)
    {
        var text = block.Text.Text;
        return text.Length <= LongestPageNumber && block.Apart && block.HeadingMarks == 0 && (index + 1 >= _blocks.Count || _blocks[index + 1].Apart)
            && text.AsSpan().Trim("-– ").IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan().ContainsAnyInRange('0', '9');
    }

    private void OpenIntro(int line)
    {
        if (_beforeSections && _region == StructureRegion.Body && _intro is null)
        {
            _intro = _outline.OpenFrame("intro", heading: null, line);
        }
    }

    // A text without head and without numbering has no parts, so it has no introduction either.
    private void ForgetLoneIntro()
    {
        if (_intro is null || _outline.Nodes.Count > 1)
        {
            return;
        }

        _outline.Remove(_intro);
        for (var i = 0; i < _texts.Count; i++)
        {
            var text = _texts[i].Text;
            var place = text.SourceOf(0, 0);
            if (place.Section == _intro.Id)
            {
                _texts[i] = _texts[i] with { Text = text.WithContext(place with { Section = null }) };
            }
        }

        for (var i = 0; i < _tables.Count; i++)
        {
            _tables[i] = WithoutSection(_tables[i]);
        }
    }

    private MappedText AddText(MappedText text, TextRole role, string? marker = null)
    {
        var placed = text.WithContext(text.SourceOf(0, 0) with { Section = _outline.Current?.Id });
        if (placed.Text.Length > 0)
        {
            _texts.Add(new StructuredText { Text = placed, Role = role, Marker = marker });
        }

        return placed;
    }

    // "Nguyên nhân khách quan: …" names what follows; "Trong đó: …" does not.
    private static string? LabelOf(string text, int start)
    {
        var colon = text.IndexOf(':', start, Math.Min(text.Length - start, LongestDashLabel + 1));
        if (colon <= start)
        {
            return null;
        }

        var label = text[start..colon].Trim();
        var isName = char.IsUpper(label.Length > 0 ? label[0] : ' ') && !label.AsSpan().ContainsAny(".;?!“(") && !StartsConnecting(label);
        return isName ? label : null;
    }

    private static bool StartsConnecting(string label) =>
        Array.Exists(["Trong đó", "Cụ thể", "Bao gồm", "Gồm", "Như sau", "Riêng"], word => label.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
