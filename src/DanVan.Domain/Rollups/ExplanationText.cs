using System.Globalization;
using System.Text;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>Writes what is behind a total as lines of text, one for each unit, parts indented below their total.</summary>
public static class ExplanationText
{
    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="culture">Vietnamese words for any Vietnamese culture, English otherwise.</param>
    /// <param name="levels">How many levels of parts to write below the total; what is left out is said in its line.</param>
    public static string Of(TotalExplanation explanation, CultureInfo culture, int levels)
    {
        Guard.Against.Null(explanation);
        Guard.Against.Null(culture);
        var vietnamese = culture.TwoLetterISOLanguageName == "vi";
        var text = new StringBuilder();
        var waiting = new Stack<(TotalExplanation Part, int Level)>([(explanation, 0)]);
        while (waiting.TryPop(out var next))
        {
            var (part, level) = next;
            var isCut = level >= levels && part.Parts.Count > 0;
            text.Append(' ', 2 * level).Append(part.UnitCode).Append(": ").Append(ValueOf(part, culture, vietnamese)).Append(CoverageOf(part, vietnamese)).Append(SourceOf(part, vietnamese));
            text.Append(isCut ? vietnamese ? string.Create(culture, $" [{part.Parts.Count} đơn vị cấp dưới]") : string.Create(culture, $" [{part.Parts.Count} units below]") : "").Append('\n');
            for (var i = part.Parts.Count - 1; i >= 0 && !isCut; i--)
            {
                waiting.Push((part.Parts[i], level + 1));
            }
        }

        return text.ToString();
    }

    private static string ValueOf(TotalExplanation part, CultureInfo culture, bool vietnamese) =>
        part.Total.Value is { } value ? Number(value, culture)
        : part.Total is { Expected: 1, Origin: TotalOrigin.Reported, Reason: NoTotalReason.NothingReported } ? (part.Own.State, vietnamese) switch
        {
            (CellState.Placeholder, true) => "chưa điền",
            (CellState.Placeholder, false) => "never filled in",
            (CellState.NotCollected, true) => "chưa thu thập",
            (CellState.NotCollected, false) => "not collected",
            (_, true) => "không ghi",
            _ => "missing",
        }
        : (part.Total.Reason, vietnamese) switch
        {
            (NoTotalReason.NothingExpected, true) => "không áp dụng",
            (NoTotalReason.NothingExpected, false) => "does not apply",
            (NoTotalReason.NothingReported, true) => "không đơn vị nào báo cáo",
            (NoTotalReason.NothingReported, false) => "nobody reported",
            (NoTotalReason.Incomplete, true) => "chưa đủ báo cáo",
            (NoTotalReason.Incomplete, false) => "incomplete",
            (NoTotalReason.Overflow, true) => "tổng vượt quá 64 bit",
            (NoTotalReason.Overflow, false) => "more than 64 bits hold",
            (_, true) => "không cộng được",
            _ => "does not add",
        };

    private static string CoverageOf(TotalExplanation part, bool vietnamese) =>
        part.Parts.Count == 0 ? ""
        : vietnamese ? string.Create(CultureInfo.InvariantCulture, $" ({part.Total.Reported}/{part.Total.Expected} đơn vị)")
        : string.Create(CultureInfo.InvariantCulture, $" ({part.Total.Reported} of {part.Total.Expected} units)");

    private static string SourceOf(TotalExplanation part, bool vietnamese) =>
        part.Source is not { } source || part.Total.Origin != TotalOrigin.Reported ? ""
        : vietnamese ? string.Create(CultureInfo.InvariantCulture, $", {source.Report} dòng {source.Place.Line}")
        : string.Create(CultureInfo.InvariantCulture, $", {source.Report} line {source.Place.Line}");

    private static string Number(Fraction value, CultureInfo culture) => value.ToString(null, culture);
}
