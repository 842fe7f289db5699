using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Turns the paragraphs and tables of an office file into the blocks that the outline is made of.</summary>
internal sealed class OfficeBlockReader
{
    private const int LongestGroup = 40;
    private const int ShortestTitle = 20;

    private readonly DocumentText _document;
    private readonly MarkupCleaner _cleaner;
    private readonly List<StructureBlock> _blocks = [];
    private readonly int _wrapWidth;
    private bool _apart = true;
    private bool _isCentred;

    public OfficeBlockReader(DocumentText document)
    {
        _document = document;
        _cleaner = new MarkupCleaner(document.Text, hasMarkup: false);
        _wrapWidth = FindWrapWidth();
    }

    public List<StructureBlock> Read()
    {
        foreach (var block in _document.Blocks)
        {
            if (block is DocumentTable table)
            {
                ReadTable(table);
            }
            else
            {
                ReadParagraph((DocumentParagraph)block);
            }
        }

        return _blocks;
    }

    private void ReadParagraph(DocumentParagraph paragraph)
    {
        var clean = Clean(paragraph.Text);
        if (clean.Text.Length == 0)
        {
            _apart = true;
            return;
        }

        // Offsets of the flat text become those of the clean text.
        var (start, end) = paragraph.FirstEmphasis;
        var emphasis = end == 0 ? default : (Clean(paragraph.Text with { End = start + 1 }).Text.Length - 1, Clean(paragraph.Text with { End = end }).Text.Length);
        var isMarked = paragraph.IsMarked || paragraph.HeadingLevel > 0 || (paragraph.StandsOut && OutlineMarkerReader.Read(clean.Text) is not null);
        var isAside = paragraph.Part is DocumentPart.Footnote or DocumentPart.Endnote;
        AddText(
            clean,
            isMarked,
            paragraph.IsCentred,
            new StructureTextBlock
            {
                FirstLine = paragraph.Line,
                Apart = _apart || paragraph.BeginsPage,
                HeadingMarks = paragraph.HeadingLevel,
                FirstEmphasis = emphasis,
                IsNumbered = paragraph.IsNumbered,
                IsAside = isAside,
            });
        _apart = paragraph.Part is not (DocumentPart.Body or DocumentPart.Sheet);
    }

    private void AddText(MappedText text, bool marked, bool centred, StructureTextBlock block)
    {
        var goesOn = !block.Apart && !block.IsNumbered && !block.IsAside && block.HeadingMarks == 0 && _blocks is [.., StructureTextBlock { IsAside: false } previous]
            && (previous.IsMarked == marked || _wrapWidth > 0) && StructureContinuation.MayContinue(previous, text.Text, marked)
            && (StructureContinuation.AcrossLines(previous, text.Text, marked, _wrapWidth) || (marked && centred && IsTitle(previous, text.Text)));
        var target = goesOn ? (StructureTextBlock)_blocks[^1] : block;
        target.Add(text, marked, block.FirstLine);
        if (!goesOn)
        {
            _blocks.Add(block);
        }

        _isCentred = centred;
    }

    // A title is centred and in bold over several paragraphs, each as long as looks well.
    private bool IsTitle(StructureTextBlock previous, string text) =>
        _isCentred && previous.State is { IsFinished: false, Length: >= ShortestTitle } && previous.State.IsCapitals == StructureTextState.AllCapitals(text);

    private void ReadTable(DocumentTable table)
    {
        if (table.Rows.Any(row => row.Cells.Any(IsOfFrame)))
        {
            ReadFrame(table);
            _apart = false;
            return;
        }

        var first = ReadCaptions(table);
        if (first == table.Rows.Count)
        {
            return;
        }

        var block = new StructureTableBlock { FirstLine = table.Rows[first].Line, Apart = _apart, IsPipe = false };
        var grid = new TableMergeReader(table.ColumnCount);
        for (var i = first; i < table.Rows.Count; i++)
        {
            block.Add(ReadRow(table, table.Rows[i], grid));
            block.RowsAboveSeparator = table.Rows[i].IsHeader && block.RowsAboveSeparator == i - first ? i - first + 1 : block.RowsAboveSeparator;
        }

        // A file that calls every row a header calls none so.
        block.RowsAboveSeparator = block.RowsAboveSeparator == block.Rows.Count ? 0 : block.RowsAboveSeparator;
        block.LastLine = block.Rows[^1].LastLine;
        _blocks.Add(block);
        _apart = false;
    }

    private TableRow ReadRow(DocumentTable table, DocumentRow row, TableMergeReader grid)
    {
        var blank = new MappedText("", [], BlankAt(row));
        var cells = new MappedText[table.ColumnCount];
        Array.Fill(cells, blank);
        foreach (var cell in row.Cells)
        {
            cells[cell.Column - 1] = Clean(cell.Text);
        }

        return new TableRow(row.Line, cells, isApart: false) { Merges = grid.Read(row.Cells) };
    }

    // The first rows of a table may be its caption, merged from side to side.
    private int ReadCaptions(DocumentTable table)
    {
        var first = 0;
        while (first < table.Rows.Count && table.ColumnCount > 1 && table.Rows[first].Cells is [{ RowSpan: 1 } only] && only.ColumnSpan == table.ColumnCount
            && IsCaption(Clean(only.Text).Text))
        {
            var ranges = only.Paragraphs.Count > 0 ? only.Paragraphs : [only.Text];
            foreach (var range in ranges)
            {
                ReadParagraph(new DocumentParagraph { Part = table.Part, Text = range });
            }

            first++;
        }

        return first;
    }

    // A row across the whole table may also head its columns, as "Cấp huyện" does.
    private static bool IsCaption(string text) => text.Length == 0 || StructureFrame.IsAnnexTitle(text) || StructureFrame.IsAttachmentNote(text)
        || text.StartsWith("Đơn vị tính", StringComparison.OrdinalIgnoreCase) || (text.Length > LongestGroup && StructureTextState.AllCapitals(text));

    private bool IsOfFrame(DocumentCell cell)
    {
        var ranges = cell.Paragraphs.Count > 0 ? cell.Paragraphs : [cell.Text];
        return ranges.Any(range => Clean(range).Text is var text && (StructureFrame.IsCountry(text) || StructureFrame.IsMotto(text) || StructureFrame.IsSymbolLine(text)
            || StructureFrame.IsRecipients(text) || StructureFrame.IsSignature(text)));
    }

    // Letterhead and signature stand side by side in a table without lines; each paragraph in it is a line of its own.
    private void ReadFrame(DocumentTable table)
    {
        var block = new StructureTableBlock { FirstLine = table.Line, Apart = _apart, IsPipe = false };
        foreach (var row in table.Rows)
        {
            var lines = Math.Max(1, row.Cells.Count == 0 ? 0 : row.Cells.Max(cell => cell.Paragraphs.Count));
            for (var i = 0; i < lines; i++)
            {
                var cells = new MappedText[row.Cells.Count];
                for (var j = 0; j < cells.Length; j++)
                {
                    var cell = row.Cells[j];
                    var range = cell.Paragraphs.Count == 0 && i == 0 ? cell.Text : i < cell.Paragraphs.Count ? cell.Paragraphs[i] : cell.Text with { End = cell.Text.Start };
                    cells[j] = Clean(range);
                }

                if (cells.Length > 0)
                {
                    block.Add(new TableRow(row.Line, cells, isApart: false));
                }
            }
        }

        block.LastLine = block.Rows.Count == 0 ? table.Line : block.Rows[^1].LastLine;
        if (block.Rows.Count > 0)
        {
            _blocks.Add(block);
        }
    }

    private static Reports.Source BlankAt(DocumentRow row) =>
        row.Cells.Count == 0 ? new Reports.Source { Line = row.Line } : new Reports.Source { Line = row.Line, Start = row.Cells[0].Text.Start, End = row.Cells[0].Text.Start };

    private MappedText Clean(FlatRange range) => _cleaner.Clean(range.Start, Math.Max(range.Start, range.End), range.Line);

    private int FindWrapWidth()
    {
        var longest = 0;
        var count = 0;
        var broken = 0;
        FlatRange? above = null;
        foreach (var block in _document.Blocks)
        {
            var range = (block as DocumentParagraph)?.Text;
            if (range is { IsEmpty: false } own)
            {
                longest = Math.Max(longest, own.End - own.Start);
                count++;
                broken += above is { IsEmpty: false } last && StructureContinuation.BreaksSentence(_document.Text[last.End - 1], _document.Text[own.Start]) ? 1 : 0;
            }

            above = range;
        }

        return StructureContinuation.WrapWidth(longest, count, broken);
    }
}
