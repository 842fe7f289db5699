using DanVan.Domain.Documents.Tests.Reading;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Writes a draft as a Word file, element by element.</summary>
internal static class WordDraft
{
    /// <param name="draft">The draft.</param>
    /// <param name="keepsBlankParagraphs">Whether a blank line of the text is a blank paragraph; few who type in Word leave one.</param>
    public static byte[] Write(OfficeDraft draft, bool keepsBlankParagraphs) =>
        WordFile.Of([.. draft.Blocks.Where(block => keepsBlankParagraphs || block is not OfficeDraft.Paragraph { Runs.Count: 0 }).Select(Write)]).ToBytes();

    private static string Write(object block) => block is OfficeDraft.Table table
        ? Write(table)
        : $"<w:p>{string.Concat(((OfficeDraft.Paragraph)block).Runs.Select(run => run.Text == "\n" ? "<w:r><w:br/></w:r>" : WordFile.Run(run.Text, (run.IsBold ? "<w:b/>" : "") + (run.IsItalic ? "<w:i/>" : ""))))}</w:p>";

    private static string Write(OfficeDraft.Table table)
    {
        var rows = table.Cells.Max(cell => cell.Row + cell.RowSpan);
        var written = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var cells = table.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column)
                .Select(cell => WordFile.Cell(
                    cell.Row == row ? cell.Text : "",
                    (cell.ColumnSpan > 1 ? WordFile.Across(cell.ColumnSpan) : "") + (cell.RowSpan > 1 ? WordFile.Down(cell.Row == row) : "")));
            written.Add(WordFile.Row([.. cells]));
        }

        return WordFile.Table([.. written]);
    }
}
