namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the head of a report among its first blocks: letterhead, symbol, place and date, title, addressee.</summary>
internal static class HeaderBlocks
{
    private const int MostBlocks = 40;
    private const int MostTitleBlocks = 4;
    private const int LongestLine = 400;
    private const int LetterheadRows = 3;

    private static readonly string[] Introductions = ["Thực hiện", "Căn cứ", "Kính gửi", "Thi hành", "Theo ", "Trong ", "Ngày ", "Triển khai thực hiện"];

    /// <summary>The blocks of the title, and the first block after the head; 0 where there is no head.</summary>
    public static ((int Start, int End) Title, int End) Find(IReadOnlyList<StructureBlock> blocks)
    {
        var start = FindTitle(blocks);
        if (start < 0)
        {
            var end = FindLetterheadEnd(blocks);
            return ((end, end), end);
        }

        var titleEnd = EndOfTitle(blocks, start);
        return ((start, titleEnd), EndOfAddressees(blocks, titleEnd));
    }

    private static int FindTitle(IReadOnlyList<StructureBlock> blocks)
    {
        for (var i = 0; i < blocks.Count && i < MostBlocks; i++)
        {
            if (blocks[i] is not StructureTextBlock block)
            {
                continue;
            }

            var text = block.Text.Text;
            var isFirst = i == 0 && text.Length <= LongestLine && block.Parts.Count < MostTitleBlocks && (block.HeadingMarks > 0 || text.StartsWith("Báo cáo ", StringComparison.Ordinal));
            var marker = OutlineMarkerReader.Read(text);
            if (text.Length <= LongestLine && (StructureFrame.IsTitleWord(text) || (isFirst && marker is null)))
            {
                return i;
            }

            if (text.Length > LongestLine || marker is { IsBullet: false })
            {
                return -1;
            }
        }

        return -1;
    }

    private static int EndOfTitle(IReadOnlyList<StructureBlock> blocks, int start)
    {
        var isAlone = StructureFrame.StandsAlone(((StructureTextBlock)blocks[start]).Text.Text);
        var end = start + 1;
        while (end < blocks.Count && end - start < MostTitleBlocks && blocks[end] is StructureTextBlock block)
        {
            var text = block.Text.Text;
            var isFirst = isAlone && end == start + 1;
            var looksLikeTitle = block.IsMarked || block.State.IsCapitals || isFirst;
            if (!looksLikeTitle || text.Length > LongestLine || text.EndsWith(':') || OutlineMarkerReader.Read(text) is not null
                || (!block.IsMarked && Array.Exists(Introductions, word => text.StartsWith(word, StringComparison.Ordinal))))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static int EndOfAddressees(IReadOnlyList<StructureBlock> blocks, int end)
    {
        if (end >= blocks.Count || blocks[end] is not StructureTextBlock block || !block.Text.Text.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        end++;
        while (end < blocks.Count && blocks[end] is StructureTextBlock next && OutlineMarkerReader.Read(next.Text.Text) is { IsBullet: true })
        {
            end++;
        }

        return end;
    }

    private static int FindLetterheadEnd(IReadOnlyList<StructureBlock> blocks)
    {
        var end = 0;
        for (var i = 0; i < blocks.Count && i < MostBlocks / 4; i++)
        {
            var isHead = blocks[i] switch
            {
                StructureTextBlock text => text.Text.Text.Length <= LongestLine && IsHeadLine(text.Text.Text),
                StructureTableBlock table => table.Rows.Take(LetterheadRows).Any(row => row.Cells.Any(cell => StructureFrame.IsCountry(cell.Text) || StructureFrame.IsMotto(cell.Text) || StructureFrame.IsSymbolLine(cell.Text))),
                _ => false,
            };
            end = isHead ? i + 1 : end;
        }

        return end;
    }

    private static bool IsHeadLine(string text) =>
        StructureFrame.IsCountry(text) || StructureFrame.IsMotto(text) || StructureFrame.IsSymbolLine(text) || HeaderDate.IsPlaceAndDate(text);
}
