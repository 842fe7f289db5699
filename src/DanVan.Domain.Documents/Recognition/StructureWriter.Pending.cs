namespace DanVan.Domain.Documents.Recognition;

internal sealed partial class StructureWriter
{
    private const int LongestSentenceHeading = 600;

    private static readonly string[] SentenceEnds = [". ", ": "];

    // Writes what is pending; the block that comes next, if any, tells a heading from a paragraph.
    private void Flush(StructureBlock? next = null)
    {
        if (_pending is not { } pending)
        {
            return;
        }

        _pending = null;
        var text = pending.Block.Text;
        if (pending.Marker is not { } marker)
        {
            WriteUnnumbered(pending.Block);
            return;
        }

        var rest = text.From(OutlineMarkerReader.SkipSpaces(text.Text, Math.Min(marker.Length, text.Text.Length)));
        if (pending.Node is not { } node)
        {
            AddText(rest, TextRole.Paragraph, marker.Number);
        }
        else if (marker.Kind == OutlineKind.Dash)
        {
            node.HasOwnText = node.Heading!.Length + marker.Length + 2 < text.Text.Length;
            AddText(rest, TextRole.Paragraph, marker.Number);
        }
        else if (IsHeading(pending.Block, marker, rest.Text) || (marker.Kind <= OutlineKind.Arabic && IsSentenceOver(rest.Text, next)))
        {
            node.Heading = rest.Text.Length > 0 ? rest.Text : null;
            node.HeadingText = rest.Text.Length > 0 ? _texts.Count : -1;
            AddText(rest, TextRole.Heading, marker.Number);
        }
        else
        {
            node.Heading = RunInHeading(pending.Block, marker, text.Text);
            AddText(rest, TextRole.Paragraph, marker.Number);
        }
    }

    private void WriteUnnumbered(StructureTextBlock block)
    {
        var text = block.Text;
        if (_region == StructureRegion.Annex && StructureFrame.IsAttachmentNote(text.Text))
        {
            _header.AddAttachment(text.Text);
            AddText(text, TextRole.Frame);
            return;
        }

        if (_outline.Current is { } node && node == _intro)
        {
            _header.AddIntroduction(text.Text);
        }

        AddText(text, IsUnnumberedHeading(block) ? TextRole.Heading : TextRole.Paragraph);
    }

    private static bool IsUnnumberedHeading(StructureTextBlock block) =>
        block.HeadingMarks > 0 || ((block.IsMarked || block.State.IsCapitals) && block.State.Length <= LongestHeading && !block.State.IsFinished);

    // Marked or in capitals, or short and without the full stop that ends a paragraph.
    private static bool IsHeading(StructureTextBlock block, OutlineMarker marker, string rest)
    {
        if (block.IsMarked || StructureTextState.AllCapitals(rest))
        {
            return true;
        }

        return marker.Kind != OutlineKind.Ordinal && rest.Length <= LongestHeading && !(rest.Length > 0 && rest[^1] is '.' or ';') && !block.State.AsksForMore;
    }

    // Without markup a heading may end in a full stop too: one sentence, and the text it heads comes next.
    private static bool IsSentenceOver(string rest, StructureBlock? next)
    {
        if (rest.Length > LongestSentenceHeading || Array.Exists(SentenceEnds, end => rest.Contains(end, StringComparison.Ordinal)) || next is not StructureTextBlock block)
        {
            return false;
        }

        var text = block.Text.Text;
        return !block.IsMarked && !block.State.IsCapitals && !StructureFrame.BeginsPart(text) && OutlineMarkerReader.Read(text) is null or { IsBullet: true };
    }

    // "1. **Công tác tiếp dân:** Trong năm, …": the emphasised words up to their colon or full stop.
    private static string? RunInHeading(StructureTextBlock block, OutlineMarker marker, string text)
    {
        var (start, end) = block.FirstEmphasis;
        if (start > marker.Length || end <= marker.Length + 1 || end >= text.Length)
        {
            return null;
        }

        while (end < text.Length && text[end] is ')' or '”')
        {
            end++;
        }

        return end < text.Length && text[end] is ':' or '.' ? text[marker.Length..end].Trim() : null;
    }
}
