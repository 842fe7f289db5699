using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Tests.Reading.Sheets;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Writes a draft as a sheet: a row for each paragraph, and tables cell by cell.</summary>
internal static class WorkbookDraft
{
    public static byte[] Write(OfficeDraft draft)
    {
        var file = new SheetFile("Báo cáo");
        var row = 1;
        foreach (var block in draft.Blocks)
        {
            if (block is OfficeDraft.Table table)
            {
                foreach (var cell in table.Cells)
                {
                    var first = new CellAddress(row + cell.Row, cell.Column + 1);
                    _ = cell.Text.Length > 0 ? file.Text(first.ToString(), cell.Text) : file;
                    if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                    {
                        file.Merge($"{first}:{new CellAddress(first.Row + cell.RowSpan - 1, first.Column + cell.ColumnSpan - 1)}");
                    }
                }

                row += table.Cells.Max(cell => cell.Row + cell.RowSpan);
                continue;
            }

            var runs = ((OfficeDraft.Paragraph)block).Runs;
            if (runs.Count > 0)
            {
                file.Rich($"A{row}", runs.Select(run => (run.Text, run.IsBold, run.IsItalic)));
            }

            row++;
        }

        return file.ToBytes();
    }
}
