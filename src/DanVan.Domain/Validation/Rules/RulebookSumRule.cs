using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A total and its parts, wherever the report states them, as a rulebook says.</summary>
internal sealed class RulebookSumRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-SUM-02",
        Kind = CheckKind.Sum,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tổng số và các số thành phần theo quy tắc của biểu mẫu", En = "A total and its parts by the form's rulebook" },
        Reasons = ["sum-agrees", "only-truncated", "sum-differs", "parts-exceed", "parts-missing", "total-missing", "nothing-stated", "about", "no-parts"],
        Details = ["rule", "missing"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(Description.Code).Select(rule => Check(rule, context));

    private Finding Check(Rule rule, RuleContext context)
    {
        if (rule.Subject is not { } subject || rule.Parts.Count == 0)
        {
            return Description.Tell(Verdict.NotChecked, "no-parts", rule, []);
        }

        var total = context.ReadingsOf(subject);
        var parts = rule.Parts.Select(context.ReadingsOf).ToList();
        var present = parts.Where(part => !part.IsMissing).ToList();
        var missing = parts.Where(part => part.IsMissing).ToList();
        var stated = total.IsMissing ? null : total.Readings[0].Stated;
        var operands = present.Select(part => part.Readings[0].Stated).ToList();

        Finding Tell(Verdict verdict, string reason) => Description.Tell(verdict, reason, rule, Telling.Places([stated, .. operands])) with
        {
            Stated = stated,
            Operands = operands,
        };

        Finding TellMissing(Verdict verdict, string reason) =>
            Tell(verdict, reason).Naming("missing", Telling.Join(missing.Select(part => part.Name)));

        if (total.IsMissing)
        {
            return Tell(Verdict.NotChecked, present.Count == 0 ? "nothing-stated" : "total-missing");
        }

        if (present.Count == 0 || missing.Any(part => !part.IsNonNegative))
        {
            return TellMissing(Verdict.NotChecked, "parts-missing");
        }

        if (total.IsUnbounded || present.Any(part => part.IsUnbounded))
        {
            return Tell(Verdict.NotChecked, "about");
        }

        var terms = present.Select(part => new Term(part.Readings)).ToList();
        var unknown = missing.Count == 0 ? Interval.Point(Fraction.Zero) : Interval.AtLeast(Fraction.Zero);
        var equation = Equation.Of(total.Readings, terms, unknown);
        var finding = (equation.Verdict, missing.Count) switch
        {
            (Verdict.Impossible, 0) => Tell(Verdict.Impossible, "sum-differs") with { Repairs = EquationRepairs.Of(total.Readings, terms) },
            (Verdict.Impossible, _) => TellMissing(Verdict.Impossible, "parts-exceed"),
            (_, > 0) => TellMissing(Verdict.NotChecked, "parts-missing"),
            (Verdict.HoldsOnlyIfTruncated, _) => Tell(Verdict.HoldsOnlyIfTruncated, "only-truncated"),
            _ => Tell(Verdict.Holds, "sum-agrees"),
        };
        return finding with { Computed = equation.Computed, Gap = equation.Gap };
    }
}
