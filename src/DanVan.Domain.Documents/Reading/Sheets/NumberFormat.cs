using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>How a cell shows its number: "General", "#,##0", "0.00%", "dd/mm/yyyy".</summary>
/// <remarks>Numbers are shown with Vietnamese signs: a dot groups thousands, a comma begins the decimals.</remarks>
internal sealed class NumberFormat
{
    private const int MaxLength = 256;
    private const int MostKept = 4096;

    private static readonly ConcurrentDictionary<string, NumberFormat> Known = new(StringComparer.Ordinal);

    // The codes that a file names by number only; the others up to 49 are dates and times.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm",
        [19] = "h:mm:ss",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "dd/mm/yyyy h:mm",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;\"-\"",
        [42] = "#,##0;-#,##0;\"-\"",
        [43] = "#,##0.00;-#,##0.00;\"-\"",
        [44] = "#,##0.00;-#,##0.00;\"-\"",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
        [48] = "0.0E+0",
        [49] = "@",
    };

    private readonly NumberFormatSection[] _sections;

    private NumberFormat(string code) => _sections = [.. NumberFormatSection.ReadAll(code.Length > MaxLength ? "General" : code)];

    public static NumberFormat General { get; } = Of("General");

    /// <summary>Gets whether the number is a day or a time.</summary>
    public bool IsDate => _sections[0].IsDate;

    public bool IsPercent => _sections[0].Percents > 0;

    public static NumberFormat Of(string code) => Known.TryGetValue(code, out var format) ? format : Keep(code);

    /// <summary>The format of a number that files use for it: 10 is "0.00%".</summary>
    public static NumberFormat OfId(int id) => Of(BuiltIn.GetValueOrDefault(id, id is >= 27 and <= 36 or >= 50 and <= 58 ? "dd/mm/yyyy" : "General"));

    /// <summary>Shows a number, rounded as the cell rounds it.</summary>
    public string Show(SheetNumber number, bool date1904)
    {
        var section = SectionFor(number.Sign, out var writesSign);
        if (section.IsDate)
        {
            return SheetDate.TryRead(number, date1904, out var day, out var time) ? section.ShowDate(day, time) : WriteGeneral(number);
        }

        return section.IsGeneral || !section.HasDigits
            ? section.HasWords ? section.Before + section.After : WriteGeneral(number)
            : ShowNumber(section, number, writesSign);
    }

    /// <summary>Whether the cell shows fewer digits than it holds.</summary>
    public bool HidesDigits(SheetNumber number)
    {
        var section = SectionFor(number.Sign, out _);
        return section is { IsDate: false, IsGeneral: false, HasDigits: true, IsScientific: false } && number.Decimals - (2 * section.Percents) + (3 * section.Thousands) > section.MostDecimals;
    }

    private static NumberFormat Keep(string code)
    {
        var format = new NumberFormat(code);
        if (Known.Count < MostKept)
        {
            Known.TryAdd(code, format);
        }

        return format;
    }

    private NumberFormatSection SectionFor(int sign, out bool writesSign)
    {
        writesSign = sign < 0;
        if (sign < 0 && _sections.Length >= 2)
        {
            // Red or brackets instead of a sign would be lost in a text.
            var section = _sections[1];
            writesSign = !section.Before.Contains('-', StringComparison.Ordinal) && !section.After.Contains('-', StringComparison.Ordinal);
            return section;
        }

        return sign == 0 && _sections.Length >= 3 ? _sections[2] : _sections[0];
    }

    private static string ShowNumber(NumberFormatSection section, SheetNumber number, bool writesSign)
    {
        if (section.IsScientific || section.IsFraction)
        {
            return WriteGeneral(number);
        }

        var shifted = number.Shifted((2 * section.Percents) - (3 * section.Thousands));
        var digits = BigInteger.Abs(shifted.RoundedTo(section.MostDecimals)).ToString(CultureInfo.InvariantCulture).PadLeft(section.MostDecimals + 1, '0');
        var whole = digits[..^section.MostDecimals].TrimStart('0').PadLeft(section.LeastWhole, '0');
        var decimals = section.MostDecimals == 0 ? "" : digits[^section.MostDecimals..];
        while (decimals.Length > section.LeastDecimals && decimals[^1] == '0')
        {
            decimals = decimals[..^1];
        }

        var text = new StringBuilder();
        if (writesSign && digits.AsSpan().ContainsAnyExcept('0'))
        {
            text.Append('-');
        }

        text.Append(writesSign ? section.Before.Trim('(') : section.Before);
        text.Append(whole.Length == 0 && decimals.Length > 0 ? "0" : section.Groups ? Grouped(whole) : whole);
        if (decimals.Length > 0)
        {
            text.Append(',').Append(decimals);
        }

        return text.Append(writesSign ? section.After.Trim(')') : section.After).ToString().Trim();
    }

    private static string WriteGeneral(SheetNumber number) => number.ToFileText().Replace('.', ',');

    private static string Grouped(string whole)
    {
        var text = new StringBuilder();
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                text.Append('.');
            }

            text.Append(whole[i]);
        }

        return text.ToString();
    }
}
