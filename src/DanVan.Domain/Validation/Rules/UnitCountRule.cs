using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using NodaTime.Text;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A number of communes against the number that existed on the day of the report.</summary>
/// <remarks>The register of units is not part of this library yet, so every such number is kept as not checked.</remarks>
internal sealed class UnitCountRule : IReportRule
{
    private static readonly string[] s_units = ["xã", "phường", "thị trấn", "đặc khu"];

    public RuleDescription Description { get; } = new()
    {
        Code = "R-BAS-01",
        Kind = CheckKind.BaseAsOf,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Số đơn vị hành chính tại thời điểm báo cáo", En = "The number of units as of a date" },
        Reasons = ["no-register"],
        Details = ["date"],
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var date = context.Report.Header.Date is { } day ? LocalDatePattern.Iso.Format(day) : "";
        return context.Report.Figures.Where(CountsUnits).Select(figure => Description.Tell(Verdict.NotChecked, "no-register", null, [figure.Source]) with
        {
            Stated = figure,
            Details = date.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["date"] = date },
        });
    }

    private static bool CountsUnits(StatedFigure figure) =>
        (figure.IsPair || figure.Value is { Qualifier: Qualifier.Exact, IsPercent: false, Decimals: 0 })
        && (NamesUnits(figure.Value?.Unit) || NamesUnits(figure.Denominator?.Unit) || NamesUnits(figure.Numerator?.Unit) || (figure.Value?.Unit is null && NamesUnits(figure.Noun)));

    private static bool NamesUnits(string? words) => words is not null && s_units.Any(unit =>
        words.StartsWith(unit, ignoreCase: true, CultureInfo.InvariantCulture) && (words.Length == unit.Length || !char.IsLetter(words[unit.Length])));
}
