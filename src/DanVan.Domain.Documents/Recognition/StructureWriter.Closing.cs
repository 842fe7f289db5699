using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

internal sealed partial class StructureWriter
{
    private const int LongestAnnexHeading = 400;
    private const int MostHeadingBlocks = 3;

    // What may stand in a signature: posts and names, never sentences.
    private const int LongestSignatureLine = 100;
    private const int MostSignatureLines = 12;

    private static readonly string[] AnnexWords = ["PHỤ LỤC", "PHỤ BIỂU", "BIỂU"];

    private OutlineNode? _recipients;
    private OutlineNode? _signature;
    private int _signatureLines;

    private bool TryWriteClosing(StructureTextBlock block, OutlineMarker? marker, bool fits)
    {
        var text = block.Text.Text;
        if (_region == StructureRegion.Annex || marker is { IsBullet: false } && fits)
        {
            _region = _region == StructureRegion.Closing ? StructureRegion.Body : _region;
            return false;
        }

        if (_region == StructureRegion.Body && StructureFrame.IsClosing(text) && marker is null)
        {
            _region = StructureRegion.Closing;
            _outline.OpenFrame("end", heading: null, block.FirstLine);
            _outline.Touch(block.LastLine);
            _header.AddClosing(text);
            _pending = new StructurePending(block, null, null);
            return true;
        }

        if (StructureFrame.IsRecipients(text))
        {
            WriteRecipients(block.Parts);
            return true;
        }

        if (_region == StructureRegion.Body && StructureFrame.IsSignature(text) && !_beforeSections)
        {
            WriteSignature(block.Parts);
            return true;
        }

        if (_region == StructureRegion.Closing && text.Length > LongestSignatureLine)
        {
            _region = StructureRegion.Body;
        }

        return false;
    }

    private void WriteClosingLine(StructureTextBlock block, OutlineMarker? marker)
    {
        if (marker is not null && _recipients is not null)
        {
            WriteRecipients(block.Parts);
        }
        else
        {
            WriteSignature(block.Parts);
        }
    }

    private void WriteRecipients(IEnumerable<MappedText> lines)
    {
        _region = StructureRegion.Closing;
        foreach (var line in lines)
        {
            var place = line.SourceOf(0, 0);
            _recipients ??= _outline.OpenFrame("noinhan", "Nơi nhận", place.Line);
            var bullet = OutlineMarkerReader.Read(line.Text) is { IsBullet: true } marker ? marker : null;
            AddTo(_recipients, line.From(bullet?.Length ?? 0), bullet?.Number);
        }
    }

    private void WriteSignature(IEnumerable<MappedText> lines)
    {
        _region = StructureRegion.Closing;
        foreach (var line in lines)
        {
            _signature ??= _outline.OpenFrame("kyten", heading: null, line.SourceOf(0, 0).Line);
            if (_signatureLines++ < MostSignatureLines)
            {
                _signature.Heading = _signature.Heading is null ? line.Text : $"{_signature.Heading} / {line.Text}";
            }

            AddTo(_signature, line, null);
        }
    }

    private void AddTo(OutlineNode node, MappedText line, string? marker)
    {
        var place = line.SourceOf(0, 0);
        node.LastLine = Math.Max(node.LastLine, place.Line);
        if (line.Text.Length > 0)
        {
            _texts.Add(new StructuredText { Text = line.WithContext(place with { Section = node.Id }), Role = TextRole.Frame, Marker = marker });
        }
    }

    // Recipients and signature side by side are a table to the eye only.
    private bool TryWriteClosingTable(StructureTableBlock block)
    {
        var isFrame = !block.HasAnswers && block.Rows.Any(row => row.Cells.Any(cell => StructureFrame.IsRecipients(cell.Text) || StructureFrame.IsSignature(cell.Text)));
        if (!isFrame)
        {
            return false;
        }

        foreach (var row in block.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column].Text.Length > 0)
                {
                    WriteClosingCell(row.Cells[column], column);
                }
            }
        }

        return true;
    }

    private void WriteClosingCell(MappedText cell, int column)
    {
        if (_region == StructureRegion.Annex)
        {
            // Whoever signs a table signs within its annex.
            _outline.Touch(cell.SourceOf(0, 0).Line);
            AddText(cell, TextRole.Frame);
        }
        else if (column == 0 && !StructureFrame.IsSignature(cell.Text))
        {
            WriteRecipients([cell]);
        }
        else
        {
            WriteSignature([cell]);
        }
    }

    private bool TryWriteAnnex(StructureTextBlock block, int index, out int used)
    {
        used = 0;
        var text = block.Text.Text;
        var isHeading = block.IsMarked || block.State.IsCapitals;
        string? number = null;
        var start = 0;
        var value = 0;
        if (StructureFrame.IsAnnexLabel(text, out var length, out var labelValue)
            && (isHeading || length >= text.Length || StructureTextState.AllCapitals(text.AsSpan(length))))
        {
            number = text[..length].TrimEnd(' ', '.', ':', '-', '–');
            start = length;
            value = labelValue;
        }
        else if (!IsAnnexTitle(text, index, isHeading))
        {
            return false;
        }

        var token = value > 0 ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        var node = _outline.OpenAnnex(number, token, heading: null, block.FirstLine);
        _region = StructureRegion.Annex;
        _beforeSections = false;
        var heading = block.Text.From(start);
        var headings = new List<MappedText> { heading };
        used = 1;
        while (used <= MostHeadingBlocks && HeadingAt(index + used) is { } more && more.Text.Text.Length <= LongestAnnexHeading && !StructureFrame.IsAttachmentNote(more.Text.Text))
        {
            headings.Add(more.Text);
            used++;
        }

        _outline.Touch(((StructureTextBlock)_blocks[index + used - 1]).LastLine);
        var joined = headings.Aggregate(TableRow.Joined);
        node.Heading = joined.Text.Length > 0 ? joined.Text : null;
        node.HeadingText = joined.Text.Length > 0 ? _texts.Count : -1;
        AddText(joined, TextRole.Heading, number);
        return true;
    }

    private bool IsAnnexTitle(string text, int index, bool isHeading)
    {
        if (OutlineMarkerReader.Read(text) is not null || text.Length > LongestAnnexHeading)
        {
            return false;
        }

        if (_region == StructureRegion.Closing && StructureFrame.IsAnnexTitle(text))
        {
            return true;
        }

        var isFollowedByNote = index + 1 < _blocks.Count && _blocks[index + 1] is StructureTextBlock next && StructureFrame.IsAttachmentNote(next.Text.Text);
        return isHeading
            && (isFollowedByNote || (!_beforeSections && StructureTextState.AllCapitals(text) && Array.Exists(AnnexWords, word => text.StartsWith(word, StringComparison.Ordinal))));
    }
}
