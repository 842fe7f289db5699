using System.Text;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Indicators;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Writes the cells that are typed into: their format, what they accept, and what they hold already.</summary>
internal static class FormInput
{
    private const string CountFormat = "#,##0";
    private const int LongestTitle = 32;
    private const int LongestHint = 255;
    private const string States = "Không có: ghi Không; không áp dụng: x; chưa thu thập: …; chưa báo cáo: để trống.";

    /// <summary>Writes a value as it stands: as a number where a number shows the same, else as words.</summary>
    public static void Write(SheetWriter sheet, CellAddress cell, CellStyle style, string text)
    {
        if (style.Format != "@" && NumberOf(text, style.Format) is var (number, format))
        {
            sheet.PutNumber(cell, style with { Format = format }, number);
            return;
        }

        // A cell holds no more; the rest of a longer text is in its record.
        sheet.Put(cell, style, text.Length > SheetText.MaxLength ? Shortened(text) : text);
    }

    /// <summary>What is shown of a text that no cell can hold whole.</summary>
    public static string Shortened(string text) => text.Length <= SheetText.MaxLength
        ? text
        : text[..(SheetText.MaxLength - (char.IsHighSurrogate(text[SheetText.MaxLength - 2]) ? 2 : 1))] + "…";

    /// <summary>The look of a slot.</summary>
    public static CellStyle StyleOf(bool isWords, bool isRate, Indicator? indicator) =>
        isWords || indicator is { Kind: IndicatorKind.Text or IndicatorKind.YesNo } ? FormStyles.Words
        : isRate || indicator is { Kind: IndicatorKind.Rate } ? FormStyles.Rate
        : FormStyles.Input(indicator is { Kind: IndicatorKind.Amount } ? "General" : CountFormat);

    /// <summary>What cells of one indicator accept and say.</summary>
    public static InputCheck CheckOf(CellAddress first, CellAddress last, CellStyle style, string title, string? unit)
    {
        var (condition, wanted) = style.Format switch
        {
            "@" when style == FormStyles.Rate => (null, "Ghi tỷ lệ đúng như trong báo cáo, ví dụ 21,59%."),
            "@" => (null, "Ghi bằng lời."),
            CountFormat => ($"OR(ISTEXT({first}),AND(ISNUMBER({first}),{first}>=0,{first}=INT({first})))", "Số nguyên từ 0 trở lên."),
            _ => ($"OR(ISTEXT({first}),AND(ISNUMBER({first}),{first}>=0))", "Số từ 0 trở lên."),
        };
        var hint = style == FormStyles.Words ? wanted : $"{wanted}{(unit is null or "%" ? "" : $" Đơn vị tính: {unit}.")} {States}";
        return new InputCheck(first, last, condition, IsList: false, Shorten(title, LongestTitle), Shorten(hint, LongestHint), Shorten($"{wanted} {States}", LongestHint));
    }

    /// <summary>A list of choices; anything else is asked about, not refused.</summary>
    public static InputCheck ChoiceOf(CellAddress cell, string title, string hint, IReadOnlyList<string> choices) =>
        new(cell, cell, choices.Count == 0 ? null : $"\"{string.Join(',', choices)}\"", choices.Count > 0, Shorten(title, LongestTitle), Shorten(hint, LongestHint), Shorten(hint, LongestHint));

    /// <summary>The number and the format that show a text letter by letter, or null where none do.</summary>
    private static (string Number, string Format)? NumberOf(string text, string preferred)
    {
        const int LongestNumber = 24;
        if (text.Length is 0 or > LongestNumber || text.AsSpan().ContainsAnyExcept("0123456789.,-"))
        {
            return null;
        }

        var plain = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (!SheetNumber.TryParse(plain, out var number))
        {
            return null;
        }

        var decimals = text.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? text.Length - comma - 1 : 0;
        var whole = text.TrimStart('-').Length - decimals - (decimals > 0 ? 1 : 0);
        var zeros = text.Contains('.', StringComparison.Ordinal) ? "#,##0" : new string('0', Math.Max(1, text.TrimStart('-').StartsWith('0') ? whole : 1));
        var exact = new StringBuilder(zeros).Append(decimals > 0 ? "." : "").Append('0', decimals).ToString();
        foreach (var format in new[] { preferred, exact })
        {
            if (NumberFormat.Of(format).Show(number, date1904: false) == text)
            {
                return (number.ToFileText(), format);
            }
        }

        return null;
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
