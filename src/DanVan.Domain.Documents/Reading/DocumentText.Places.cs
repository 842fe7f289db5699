using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Reading;

public sealed partial class DocumentText
{
    /// <summary>Gets the kind of file it was read from.</summary>
    public DocumentKind Kind { get; private init; }

    /// <summary>Gets whether its lines are those of a text file: always for text, and for an office file that holds the lines of one.</summary>
    internal bool IsLines { get => field || Kind == DocumentKind.Text; private init; }

    /// <summary>Gets what the reader of an office file has to say: hidden and deleted texts, pictures, macros; empty for text.</summary>
    public IReadOnlyList<DocumentRemark> Remarks { get; private init; } = [];

    /// <summary>Gets the paragraphs and tables of an office file; empty for text.</summary>
    internal IReadOnlyList<DocumentBlock> Blocks { get; private init; } = [];

    /// <summary>Gets where the paragraphs and cells of an office file stand in the text, in order; empty for text.</summary>
    internal IReadOnlyList<PlacedText> Places { get; private init; } = [];

    /// <summary>Gets the cells of a workbook; null for others.</summary>
    internal WorkbookContent? Workbook { get; private init; }

    /// <summary>Gets the sums that the formulas of a workbook or of the tables of a Word document claim; empty for text.</summary>
    internal IReadOnlyList<CellSum> Sums { get; private init; } = [];

    /// <summary>Says where a person finds a source in the office file, or null for text and for sources of other documents.</summary>
    /// <param name="source">A source of this document; one without offsets is found by its line.</param>
    public DocumentPlace? PlaceOf(Source source) => FindPlaced(source)?.Place;

    /// <summary>Finds the paragraph or cell that a source begins in.</summary>
    internal PlacedText? FindPlaced(Source source)
    {
        if (Places.Count == 0 || source.Report is not null || source is { Line: 0, End: 0 })
        {
            return null;
        }

        // Automatic numbering stands before the paragraph it belongs to, so the line decides.
        var hasOffsets = source.Start > 0 || source.End > 0 || source.Line == 1;
        var index = hasOffsets ? LastFrom(source.Start, static place => place.Start) : -1;
        if (index < 0 || (source.Line > 0 && Places[index].Line != source.Line))
        {
            var line = LastFrom(source.Line - 1, static place => place.Line) + 1;
            return line < Places.Count && Places[line].Line == source.Line ? Places[line] : index < 0 ? null : Places[index];
        }

        return Places[index];
    }

    internal static DocumentText OfOffice(
        DocumentKind kind, string text, IReadOnlyList<DocumentBlock> blocks, IReadOnlyList<PlacedText> places, IReadOnlyList<DocumentRemark> remarks, IReadOnlyList<CellSum>? sums = null, bool isLines = false) =>
        new(text) { Kind = kind, Blocks = blocks, Places = places, Remarks = remarks, Sums = sums ?? [], IsLines = isLines };

    internal static DocumentText OfWorkbook(
        WorkbookContent workbook, string text, IReadOnlyList<DocumentBlock> blocks, IReadOnlyList<PlacedText> places, IReadOnlyList<DocumentRemark> remarks, IReadOnlyList<CellSum> sums) =>
        new(text) { Kind = DocumentKind.Excel, Workbook = workbook, Blocks = blocks, Places = places, Remarks = remarks, Sums = sums };

    // The last place whose key is not above a value, or -1.
    private int LastFrom(int value, Func<PlacedText, int> key)
    {
        var low = -1;
        var high = Places.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (key(Places[middle]) <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
