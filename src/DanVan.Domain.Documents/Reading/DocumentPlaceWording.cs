using System.Globalization;

namespace DanVan.Domain.Documents.Reading;


/// <summary>The words for a place in an office file, in both languages.</summary>
internal static class DocumentPlaceWording
{
    private const int LongestHeading = 60;

    public static string Describe(DocumentPlace place, bool vietnamese)
    {
        var words = new List<string>();
        if (place.Sheet is { } sheet)
        {
            words.Add(vietnamese ? $"trang tính “{sheet}”" : $"sheet \"{sheet}\"");
        }
        else if (place.Part != DocumentPart.Body)
        {
            words.Add(NameOf(place.Part, vietnamese));
        }

        if (place.Cell is { } cell)
        {
            words.Add(vietnamese ? $"ô {cell}" : $"cell {cell}");
        }
        else
        {
            Add(words, place.Table, vietnamese ? "bảng" : "table");
            Add(words, place.Row, vietnamese ? "hàng" : "row");
            Add(words, place.Column, vietnamese ? "cột" : "column");
        }

        Add(words, place.Paragraph, vietnamese ? "đoạn" : "paragraph");
        if (place.Heading is { } heading)
        {
            words.Add(vietnamese ? $"dưới đề mục “{Shorten(heading)}”" : $"under \"{Shorten(heading)}\"");
        }

        return words.Count == 0 ? NameOf(place.Part, vietnamese) : string.Join(", ", words);
    }

    public static string DescribeShortly(DocumentPlace place, bool vietnamese) => place switch
    {
        { Sheet: { } sheet, Cell: { } cell } when sheet.All(char.IsLetterOrDigit) => $"{sheet}!{cell}",
        { Sheet: { } sheet, Cell: { } cell } => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}",
        _ => Describe(place with { Heading = null }, vietnamese),
    };

    private static void Add(List<string> words, int? number, string name)
    {
        if (number is { } value)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {value}"));
        }
    }

    private static string Shorten(string heading) =>
        heading.Length <= LongestHeading ? heading : $"{heading.AsSpan(0, heading.LastIndexOf(' ', LongestHeading) is > 0 and var cut ? cut : LongestHeading)}…";

    private static string NameOf(DocumentPart part, bool vietnamese) => part switch
    {
        DocumentPart.Footnote => vietnamese ? "chú thích cuối trang" : "footnote",
        DocumentPart.Endnote => vietnamese ? "chú thích cuối văn bản" : "endnote",
        DocumentPart.TextBox => vietnamese ? "hộp văn bản" : "text box",
        DocumentPart.Header => vietnamese ? "đầu trang" : "page header",
        DocumentPart.Footer => vietnamese ? "chân trang" : "page footer",
        DocumentPart.Sheet => vietnamese ? "trang tính" : "sheet",
        _ => vietnamese ? "phần chính" : "body",
    };
}
