using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>What the label of an annex table says of the span its figures are counted over.</summary>
internal static class TableLabel
{
    private const int MostYears = 30;

    private static readonly string[] s_yearlyAverage = ["trung bình hàng năm", "trung bình hằng năm", "bình quân hàng năm", "bình quân hằng năm", "trung bình mỗi năm", "bình quân mỗi năm", "trung bình năm", "bình quân năm"];

    /// <summary>The span that the report's own label names; where it names none, the form's.</summary>
    public static TablePeriod SpanOf(string table, RuleContext context)
    {
        var title = TitleOf(table, context);
        if (title is not null && s_yearlyAverage.Any(words => title.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            return TablePeriod.YearlyAverage;
        }

        if (title is not null && YearsNamedIn(title) is not null)
        {
            return TablePeriod.PeriodTotal;
        }

        var form = context.Template?.Tables.FirstOrDefault(candidate => candidate.Number == table);
        return title is null || form is null ? form?.Period ?? TablePeriod.NotSaid
            : form.Period == TablePeriod.YearlyAverage ? TablePeriod.NotSaid : form.Period;
    }

    /// <summary>The number of years the report is about ("Kết quả 5 năm thực hiện"), or null when it does not say.</summary>
    public static int? YearsOf(RuleContext context) => context.Report.Header.Title is { } title ? YearsNamedIn(title) : null;

    /// <summary>The table's own words, or null when the report has no such table.</summary>
    public static string? TitleOf(string table, RuleContext context) =>
        context.Report.Tables.FirstOrDefault(candidate => candidate.Number == table)?.Title;

    /// <summary>The place of the table's first header row, or nothing.</summary>
    public static Source PlaceOf(string table, RuleContext context) =>
        context.Report.Tables.FirstOrDefault(candidate => candidate.Number == table) is { } found
            ? new Source { Line = found.Line, Start = found.Cells.Count > 0 ? found.Cells[0].Source.Start : 0, Section = found.Section, Table = found.Number }
            : default;

    /// <summary>Reads "5 năm", "05 năm"; "năm 2015" is no span.</summary>
    private static int? YearsNamedIn(string text)
    {
        for (var at = text.IndexOf(" năm", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(" năm", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            var isWhole = start == 0 || !char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('.' or ',' or '/' or '-');
            if (isWhole && at - start is 1 or 2 && int.Parse(text.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= MostYears and var years)
            {
                return years;
            }
        }

        return null;
    }
}
