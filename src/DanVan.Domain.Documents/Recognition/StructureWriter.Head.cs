namespace DanVan.Domain.Documents.Recognition;

internal sealed partial class StructureWriter
{

    // Returns the first block after the head.
    private int WriteHead()
    {
        var (title, end) = HeaderBlocks.Find(_blocks);
        if (end == 0)
        {
            return 0;
        }

        var node = _outline.OpenFrame("head", heading: null, _blocks[0].FirstLine);
        var pieces = new List<string>();
        for (var i = 0; i < end; i++)
        {
            _outline.Touch(_blocks[i].LastLine);
            switch (_blocks[i])
            {
                case StructureTableBlock table:
                    WriteLetterhead(table, pieces);
                    break;
                case StructureTextBlock text:
                    WriteHeadLine(text, i, title, pieces);
                    break;
            }
        }

        node.Heading = string.Join("; ", pieces);
        return end;
    }

    private void WriteHeadLine(StructureTextBlock block, int index, (int Start, int End) title, List<string> pieces)
    {
        var text = block.Text;
        if (index < title.Start || index >= title.End)
        {
            _header.AddLine(text.Text, column: 0);
        }
        else
        {
            _header.AddTitle(text.Text);
        }

        pieces.Add(text.Text);
        AddText(text, TextRole.Frame);
    }

    private void WriteLetterhead(StructureTableBlock table, List<string> pieces)
    {
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var cell = row.Cells[column];
                if (cell.Text.Length > 0)
                {
                    _header.AddLine(cell.Text, column);
                    pieces.Add(cell.Text);
                    AddText(cell, TextRole.Frame);
                }
            }
        }
    }
}
