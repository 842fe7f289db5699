using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Territory;
using NodaTime;
using NodaTime.Text;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A number of communes against the number that existed on the day of the report.</summary>
internal sealed class UnitCountRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-BAS-01",
        Kind = CheckKind.BaseAsOf,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Số đơn vị hành chính tại thời điểm báo cáo", En = "The number of units as of a date" },
        Reasons = ["units-hold", "units-differ", "units-never", "no-register", "no-date", "unknown-unit", "listed-in-part", "not-a-total", "more-than-all"],
        Details = ["date", "number", "home", "when"],
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var homes = new Lazy<UnitCountHomes>(() => UnitCountHomes.Of(context));
        return context.Report.Figures.Where(UnitCountWords.CountsUnits).Select(figure => Check(figure, homes.Value, context));
    }

    private Finding Check(StatedFigure figure, UnitCountHomes homes, RuleContext context)
    {
        if (homes.Obstacle is { } obstacle)
        {
            return Tell(Verdict.NotChecked, obstacle, figure, homes.Date);
        }

        // "3 xã" may be any three; only what is said to be out of so many names them all.
        if (figure.Denominator is not { } whole)
        {
            return Tell(Verdict.NotChecked, "not-a-total", figure, homes.Date);
        }

        var kinds = UnitCountWords.KindsOf(figure);
        if (figure.Numerator is { } part && part.ScaledValue > whole.ScaledValue && IsMoreThanAll(part.ScaledValue, whole.ScaledValue, homes, kinds))
        {
            return Tell(Verdict.Impossible, "more-than-all", figure, homes.Date);
        }

        foreach (var home in homes.Units)
        {
            if (UnitCountWords.Readings(kinds).Any(reading => homes.Territory!.DescendantsOf(home).Count(unit => reading.Contains(unit.Kind)) == whole.ScaledValue))
            {
                return Tell(Verdict.Holds, "units-hold", figure, homes.Date).About(home, whole.ScaledValue.ToString());
            }
        }

        // Another unit than the reporting one may be meant where not all of its communes are counted: "26/112 xã" of the province.
        if (homes.Units.Count == 0 || (homes.ListedInPart && figure.Numerator?.ScaledValue != whole.ScaledValue))
        {
            return Tell(Verdict.NotChecked, "listed-in-part", figure, homes.Date);
        }

        return Differs(figure, kinds, whole.ScaledValue, homes, context.Register!);
    }

    private Finding Differs(StatedFigure figure, IReadOnlyList<UnitKind> kinds, Fraction whole, UnitCountHomes homes, TerritoryRegister register)
    {
        var home = homes.Units[0];
        var count = homes.Territory!.DescendantsOf(home).Count(unit => kinds.Contains(unit.Kind));
        var days = UnitCountWords.Readings(kinds).SelectMany(reading => UnitCountHistory.Of(register, home.Code, reading).Where(stretch => stretch.Count == whole)).Distinct().ToList();
        var finding = Tell(Verdict.Impossible, days.Count == 0 ? "units-never" : "units-differ", figure, homes.Date).About(home, count.ToString(CultureInfo.InvariantCulture)) with
        {
            Computed = Interval.Point(count),
            Gap = (whole - count).Abs(),
        };
        return days.Count == 0 ? finding : finding.Naming("when", UnitCountWords.Days(days));
    }

    // "5/3 xã" of a plan may well be; of all the communes that there are, or all of them of fewer, not.
    private static bool IsMoreThanAll(Fraction part, Fraction whole, UnitCountHomes homes, IReadOnlyList<UnitKind> kinds) => homes.Units.Any(home =>
        UnitCountWords.Readings(kinds).Any(reading => homes.Territory!.DescendantsOf(home).Count(unit => reading.Contains(unit.Kind)) is var count && (whole == count || part == count)));

    private Finding Tell(Verdict verdict, string reason, StatedFigure figure, LocalDate? date) => Description.Tell(verdict, reason, null, [figure.Source]) with
    {
        Stated = figure,
        Details = date is { } day ? new Dictionary<string, string> { ["date"] = LocalDatePattern.Iso.Format(day) } : new Dictionary<string, string>(),
    };
}
