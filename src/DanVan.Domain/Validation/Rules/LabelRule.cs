using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The label of a table against what its cells add up to: "trung bình hàng năm" over the totals of five years.</summary>
internal sealed class LabelRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-LBL-01",
        Kind = CheckKind.Label,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Nhãn của biểu so với số liệu trong biểu", En = "The label of a table against its cells" },
        Reasons =
        [
            "label-agrees", "total-not-average", "average-not-total", "label-doubtful", "neither", "no-span", "no-table", "parts-missing",
            "nothing-stated", "about", "no-parts",
        ],
        Details = ["rule", "table", "title", "years", "missing"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(Description.Code).Select(rule => Check(rule, context));

    /// <summary>The verdict of one rule.</summary>
    public Finding Check(Rule rule, RuleContext context)
    {
        if (rule is not { Subject: { } subject, Table: { } table } || rule.Parts.Count == 0)
        {
            return Description.Tell(Verdict.NotChecked, "no-parts", rule, []);
        }

        var whole = context.ReadingsOf(subject);
        var parts = rule.Parts.Select(context.ReadingsOf).ToList();
        var missing = parts.Where(part => part.IsMissing).ToList();
        Finding Tell(Verdict verdict, string reason) => TellOf(verdict, reason, rule, table, whole, parts, context);

        var span = TableLabel.SpanOf(table, context);
        if (TableLabel.TitleOf(table, context) is null)
        {
            return Tell(Verdict.NotChecked, "no-table");
        }

        if (span is not (TablePeriod.YearlyAverage or TablePeriod.PeriodTotal))
        {
            return Tell(Verdict.NotChecked, "no-span");
        }

        if (whole.IsMissing)
        {
            return Tell(Verdict.NotChecked, "nothing-stated");
        }

        if (missing.Count > 0)
        {
            return Tell(Verdict.NotChecked, "parts-missing").Naming("missing", Telling.Join(missing.Select(part => part.Name)));
        }

        if (whole.IsUnbounded || parts.Any(part => part.IsUnbounded))
        {
            return Tell(Verdict.NotChecked, "about");
        }

        var terms = parts.Select(part => new Term(part.Readings)).ToList();
        var equation = Equation.Of(whole.Readings, terms, Interval.Point(Fraction.Zero));
        var (verdict, reason) = Judge(span, TableLabel.YearsOf(context), equation.Verdict != Verdict.Impossible, years => YearlyAverage.Makes(years, whole.Readings, terms));
        return Tell(verdict, reason) with { Computed = equation.Computed, Gap = equation.Gap };
    }

    private static (Verdict Verdict, string Reason) Judge(TablePeriod span, int? years, bool areTotals, Func<int, bool> areAveragesOver)
    {
        var areAverages = years is { } known && areAveragesOver(known);
        return (span, areTotals, areAverages) switch
        {
            (TablePeriod.YearlyAverage, _, true) or (TablePeriod.PeriodTotal, true, _) => (Verdict.Holds, "label-agrees"),
            (TablePeriod.YearlyAverage, true, false) => years is null ? (Verdict.Undetermined, "label-doubtful") : (Verdict.Impossible, "total-not-average"),
            (TablePeriod.PeriodTotal, false, true) => (Verdict.Impossible, "average-not-total"),
            _ => (Verdict.NotChecked, "neither"),
        };
    }

    private Finding TellOf(Verdict verdict, string reason, Rule rule, string table, IndicatorReadings whole, IReadOnlyList<IndicatorReadings> parts, RuleContext context)
    {
        var stated = whole.IsMissing ? null : whole.Readings[0].Stated;
        var operands = parts.Where(part => !part.IsMissing).Select(part => part.Readings[0].Stated).ToList();
        var details = new Dictionary<string, string> { ["table"] = table, ["title"] = TableLabel.TitleOf(table, context) ?? "" };
        if (TableLabel.YearsOf(context) is { } years)
        {
            details["years"] = years.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Description.Tell(verdict, reason, rule, Telling.Places([stated, .. operands]).Append(TableLabel.PlaceOf(table, context))) with
        {
            Stated = stated,
            Operands = operands,
            Details = details,
        };
    }
}
