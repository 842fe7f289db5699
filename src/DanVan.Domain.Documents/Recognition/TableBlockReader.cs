using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Gathers the lines of one table: rows, rows after a page break, and words that go on with a broken cell.</summary>
internal sealed class TableBlockReader(string text, SourceLine[] lines, MarkupCleaner cleaner)
{
    private const int LongestContinuation = 20;
    private const int LongestProseCell = 80;
    private const int FewProseCells = 3;

    /// <summary>Reads the table that begins on a line, or returns null where the line is words that only hold a tab.</summary>
    public StructureTableBlock? Read(ref int index, bool apart)
    {
        var first = lines[index];
        if (first.ContentStart == first.ContentEnd || IsWords(index))
        {
            return null;
        }

        var block = new StructureTableBlock { FirstLine = first.Number, Apart = apart, IsPipe = first.Kind == LineKind.PipeRow };
        block.Add(ReadRow(first, isApart: false));
        index++;
        while (index < lines.Length && Take(block, ref index))
        {
        }

        block.LastLine = block.Rows[^1].LastLine;
        return block;
    }

    private bool Take(StructureTableBlock block, ref int index)
    {
        var line = lines[index];
        switch (line.Kind)
        {
            case LineKind.PipeSeparator when block.IsPipe && block.RowsAboveSeparator == 0:
                block.RowsAboveSeparator = block.Rows.Count;
                index++;
                return true;
            case LineKind.PipeRow when block.IsPipe:
            case LineKind.TabRow when !block.IsPipe && !IsBlankRow(line):
                block.Add(ReadRow(line, isApart: false));
                index++;
                return true;
            case LineKind.TabRow when !block.IsPipe && ReadRow(line, false) is var blank && blank.Cells.Count == block.Rows[^1].Cells.Count && NextIsRow(index):
                block.Add(blank);
                index++;
                return true;
            case LineKind.Text:
                return TakeText(block, ref index, line);
            case LineKind.Blank or LineKind.TabRow:
                return TakeAfterGap(block, ref index) || TakeBlankAnswers(block, ref index, line);
            default:
                return false;
        }
    }

    // Tabs alone right below the header, with nothing after them: a form whose only row was left blank.
    private bool TakeBlankAnswers(StructureTableBlock block, ref int index, SourceLine line)
    {
        if (block.IsPipe || line.Kind != LineKind.TabRow || block.HasAnswers || ReadRow(line, isApart: false) is var blank && blank.Cells.Count != block.Rows[^1].Cells.Count)
        {
            return false;
        }

        block.Add(blank);
        index++;
        return true;
    }

    private bool NextIsRow(int index) => index + 1 < lines.Length && lines[index + 1].Kind == LineKind.TabRow;

    // A line of one cell directly below a row: the rest of a broken cell, a row whose blank cells an editor trimmed, or a heading across the table.
    private bool TakeText(StructureTableBlock block, ref int index, SourceLine line)
    {
        if (text[line.ContentStart] == '#')
        {
            return false;
        }

        var words = cleaner.Clean(line.ContentStart, line.ContentEnd, line.Number);
        if (words.Text.Length == 0)
        {
            return false;
        }

        if (JoinsLastCell(block, words))
        {
            block.Rows[^1].Join(block.Rows[^1].LastFilled, words, line.Number);
            index++;
            return true;
        }

        var isRow = TableAnswer.IsYear(words.Text) || TableAnswer.IsBareFigure(words.Text) || TableAnswer.IsTotal(words.Text);
        if (!isRow && !IsHeadingAcross(block, index) && !IsCutRow(block, index, words.Text))
        {
            return false;
        }

        block.Add(new TableRow(line.Number, [words], isApart: false) { IsHeading = !isRow && index + 1 < lines.Length });
        index++;
        return true;
    }

    // A header, and below it a few words without the line break that ends a line: the file ends inside the first row.
    private bool IsCutRow(StructureTableBlock block, int index, string words) =>
        index == lines.Length - 1 && !block.HasAnswers && text[^1] is not ('\n' or '\r') && OutlineMarkerReader.Read(words) is null or { IsBullet: true };

    private bool IsHeadingAcross(StructureTableBlock block, int index)
    {
        if (block.IsPipe || index + 1 >= lines.Length || lines[index + 1].Kind != LineKind.TabRow || IsBlankRow(lines[index + 1]))
        {
            return false;
        }

        var below = ReadRow(lines[index + 1], isApart: false);
        return below.Cells.Count == block.Rows[0].Cells.Count && TableAnswer.HasAnswer(below);
    }

    private bool TakeAfterGap(StructureTableBlock block, ref int index)
    {
        var next = index;
        while (next < lines.Length && (lines[next].Kind == LineKind.Blank || (lines[next].Kind == LineKind.TabRow && IsBlankRow(lines[next]))))
        {
            next++;
        }

        if (next == lines.Length)
        {
            return false;
        }

        var line = lines[next];
        if (line.Kind == LineKind.Text && text[line.ContentStart] != '#')
        {
            var words = cleaner.Clean(line.ContentStart, line.ContentEnd, line.Number);
            if (words.Text.Length > 0 && JoinsLastCell(block, words))
            {
                block.Rows[^1].Join(block.Rows[^1].LastFilled, words, line.Number);
                index = next + 1;
                return true;
            }

            return false;
        }

        if (line.Kind != (block.IsPipe ? LineKind.PipeRow : LineKind.TabRow))
        {
            return false;
        }

        // Dashes below make a header of it: of another table, or of this one's rest on the next page.
        var row = ReadRow(line, isApart: true);
        var separator = block.IsPipe && next + 1 < lines.Length && lines[next + 1].Kind == LineKind.PipeSeparator;
        if (TableHeader.Completes(block.Rows[^1], row) && block.Rows[^1].MoreLines.Count < LongestContinuation)
        {
            block.Rows[^1].Join(row);
            index = separator ? next + 2 : next + 1;
            return true;
        }

        var repeats = TableHeader.Repeats(block.Rows, block.Rows.Count, row);
        if (!repeats && (separator || row.Cells.Count != Widest(block) || (block.HasAnswers && !TableAnswer.HasAnswer(row))))
        {
            return false;
        }

        block.Add(row);
        index = separator ? next + 2 : next + 1;
        return true;
    }

    private static int Widest(StructureTableBlock block) => Math.Max(block.Rows[0].Cells.Count, block.Rows[^1].Cells.Count);

    private static bool JoinsLastCell(StructureTableBlock block, MappedText words)
    {
        var row = block.Rows[^1];
        if (row.IsHeading || row.MoreLines.Count >= LongestContinuation || row.LastFilled < 0 || OutlineMarkerReader.Read(words.Text) is not null)
        {
            return false;
        }

        var cell = row.Cells[row.LastFilled].Text;
        return !TableAnswer.IsFigure(cell) && !TableAnswer.IsYear(cell) && StructureContinuation.GoesOn(default(StructureTextState).After(cell), words.Text, digitsGoOn: true);
    }

    private static bool IsBlankRow(SourceLine line) => line.ContentStart == line.ContentEnd;

    // Tabs also indent a paragraph and part a list marker from its words.
    private bool IsWords(int index)
    {
        var line = lines[index];
        if (line.Kind != LineKind.TabRow)
        {
            return false;
        }

        var row = ReadRow(line, isApart: false);
        if (row.Cells.Count == 2 && OutlineMarkerReader.Read(row.Cells[0].Text + " A") is { } marker && marker.Length > row.Cells[0].Text.Length)
        {
            return true;
        }

        return !NextIsRow(index) && row.Cells.Count <= FewProseCells && row.Cells.Any(cell => cell.Text.Length > LongestProseCell);
    }

    private TableRow ReadRow(SourceLine line, bool isApart)
    {
        var cells = new List<MappedText>();
        if (line.Kind == LineKind.PipeRow)
        {
            ReadPipes(line, cells);
        }
        else
        {
            var from = line.Start;
            while (true)
            {
                var length = text.AsSpan(from, line.End - from).IndexOf('\t');
                cells.Add(cleaner.Clean(from, length < 0 ? line.End : from + length, line.Number));
                if (length < 0)
                {
                    break;
                }

                from += length + 1;
            }
        }

        return new TableRow(line.Number, cells, isApart);
    }

    private void ReadPipes(SourceLine line, List<MappedText> cells)
    {
        var from = text[line.ContentStart] == '|' ? line.ContentStart + 1 : line.ContentStart;
        for (var at = from; at < line.ContentEnd; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(cleaner.Clean(from, at, line.Number));
                from = at + 1;
            }
        }

        // A pipe alone is a row of one blank cell: no row is without cells.
        if (from < line.ContentEnd || cells.Count == 0)
        {
            cells.Add(cleaner.Clean(from, line.ContentEnd, line.Number));
        }
    }
}
