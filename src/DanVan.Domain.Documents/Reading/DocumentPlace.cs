using System.Globalization;

namespace DanVan.Domain.Documents.Reading;


/// <summary>A place in an office file that a person can find: a page is not known, a heading, a paragraph, a table, a row and a cell are.</summary>
public sealed record DocumentPlace
{
    /// <summary>Gets the part of the file.</summary>
    public DocumentPart Part { get; init; }

    /// <summary>Gets the name of the sheet, or null outside a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets the words of the nearest heading above, with its numbering, or null where none stands above.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the paragraph, counted from 1 among the paragraphs of the part that have words and stand outside tables; null inside a table.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Gets the table, counted from 1 in the part, a nested one after the one around it; null outside a table.</summary>
    public int? Table { get; init; }

    /// <summary>Gets the row of the table or sheet, counted from 1 as seen, header rows included; null outside a table.</summary>
    public int? Row { get; init; }

    /// <summary>Gets the column of the table or sheet, counted from 1 as seen: where merged cells hide columns, the column of the grid.</summary>
    public int? Column { get; init; }

    /// <summary>Gets the name of the cell of a sheet ("C7"), or null outside a workbook.</summary>
    public string? Cell { get; init; }

    /// <summary>Says the place in words: in Vietnamese for a Vietnamese culture, in English for every other.</summary>
    public string Describe(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return DocumentPlaceWording.Describe(this, culture.TwoLetterISOLanguageName == "vi");
    }

    /// <summary>Says the place as short as it can be found, for lists of places: a cell as in a formula ("'Biểu 5.1'!C7"), anything else without the heading above it.</summary>
    public string DescribeShortly(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return DocumentPlaceWording.DescribeShortly(this, culture.TwoLetterISOLanguageName == "vi");
    }
}
