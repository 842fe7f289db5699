using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing.Html;
using DanVan.Domain.Documents.Writing.Office;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Writing;

/// <summary>Writes the findings of a report into a copy of its workbook: a note and a fill at the cell that each is about.</summary>
/// <remarks>
/// Values, formulas, shared strings and protection stay as they are. A fill is a new format beside those in use; a note that a
/// cell has is kept, and the finding is written below it. A cell under a merged one is noted at the one that shows.
/// </remarks>
public static class WorkbookAnnotator
{
    /// <summary>Writes the copy; the same input gives the same bytes.</summary>
    /// <param name="original">The workbook.</param>
    /// <param name="text">The text that was read from it, in which the sources of the findings count.</param>
    /// <param name="findings">The findings to write, in this order where several are about one cell.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise.</param>
    /// <exception cref="ArgumentException">The text was not read from a workbook.</exception>
    public static byte[] Annotate(ReadOnlyMemory<byte> original, DocumentText text, IReadOnlyList<Finding> findings, CultureInfo culture)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(findings);
        Guard.Against.Null(culture);
        if (text.Kind != DocumentKind.Excel)
        {
            throw new ArgumentException("The text was not read from a workbook (.xlsx).", nameof(text));
        }

        using var parts = new PackageParts(original);
        var workbook = new WorkbookParts(parts);
        var notes =
            from finding in findings
            let home = FindingNote.HomeOf(finding)
            let place = home is { } source ? text.PlaceOf(source) : null
            let cell = CellName.TryParse(place?.Cell)
            let sheet = cell is null ? null : workbook.FindSheet(place!.Sheet)
            select (Sheet: sheet ?? workbook.FirstSheet, Note: new CellNote(sheet is null ? null : cell, FindingSign.Of(finding), FindingNote.Of(finding, home, text, culture)));
        foreach (var sheet in notes.Where(note => note.Sheet is not null).GroupBy(note => note.Sheet!))
        {
            new SheetNotes(parts, workbook, sheet.Key).Write([.. sheet.Select(note => note.Note)]);
        }

        workbook.WriteStyles();
        return parts.ToArray();
    }
}
