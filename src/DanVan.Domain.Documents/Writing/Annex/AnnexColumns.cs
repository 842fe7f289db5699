using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>How wide the columns of a table are and how large its letters: no word of a header is broken where smaller letters can prevent it.</summary>
internal sealed class AnnexColumns
{
    /// <summary>What stands left and right of the words of a cell, in twentieths of a point.</summary>
    public const int Padding = 57;

    // In half points, from what reads well to what can still be read.
    private static readonly int[] Sizes = [22, 20, 18, 16, 14];

    // A bold letter is about this part of its height wide, in twentieths of a point for each half point.
    private const double LetterWidth = 6.2;
    private const int LongestCounted = 12;

    private AnnexColumns(int[] widths, int size)
    {
        Widths = widths;
        Size = size;
    }

    /// <summary>Gets the widths in twentieths of a point, the column of units first where there is one.</summary>
    public IReadOnlyList<int> Widths { get; }

    /// <summary>Gets the size of the letters in half points.</summary>
    public int Size { get; }

    /// <param name="table">The table of the form.</param>
    /// <param name="room">The width between the margins, in twentieths of a point.</param>
    public static AnnexColumns Of(TemplateTable table, int room)
    {
        var header = AnnexHeader.Of(table);
        var longest = table.Columns.Select((column, index) => Longest(column, header.Cells.First(cell => cell.Column <= index && index < cell.Column + cell.ColumnSpan && cell.Row + cell.RowSpan == header.RowCount).Text)).ToList();
        var weights = table.Columns.Select(WeightOf).ToList();
        if (PrintedTable.NamesUnits(table))
        {
            longest.Insert(0, LongestCounted);
            weights.Insert(0, 3);
        }

        var size = Array.Find(Sizes, size => longest.Sum(letters => Needed(letters, size)) <= room);
        size = size == 0 ? Sizes[^1] : size;
        var needed = longest.ConvertAll(letters => Needed(letters, size));
        var scale = Math.Min(1, room / (double)needed.Sum());
        var spare = Math.Max(0, room - needed.Sum());
        var widths = needed.Select((width, i) => (int)(width * scale) + (spare * weights[i] / weights.Sum())).ToArray();
        return new AnnexColumns(widths, size);
    }

    private static int Needed(int letters, int size) => (int)(letters * size * LetterWidth) + (2 * Padding);

    private static int Longest(TemplateColumn column, string header)
    {
        const int ShortestNumber = 4;
        var words = header.Split(' ', '/', '-', '(').Select(word => word.Length);
        var formula = (column.Formula ?? "").Split('=', '+').Select(part => part.Length + 1);
        return Math.Min(LongestCounted, words.Concat(formula).Append(ShortestNumber).Max());
    }

    private static int WeightOf(TemplateColumn column) => column.Content switch
    {
        CellContent.Text or CellContent.Items => 4,
        CellContent.NumberAndRate => 2,
        _ => 1,
    };
}
