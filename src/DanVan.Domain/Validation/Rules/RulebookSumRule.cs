using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A total and its parts, wherever the report states them, as a rulebook says.</summary>
internal sealed class RulebookSumRule : IReportRule
{
    private static readonly RulebookEquation.Words s_words = new()
    {
        WeightOf = _ => 1,
        Agrees = "sum-agrees",
        Differs = "sum-differs",
        DiffersWithMissing = "parts-exceed",
        SubjectMissing = "total-missing",
        FewestParts = 1,
        AgreesOtherwise = (rule, context, total, parts) =>
            YearlyAverage.Makes(rule, context, total, parts) ? "averages-agree" : AreWithin(rule, context, total, parts) ? "parts-within" : null,
    };

    public static RuleDescription About { get; } = new()
    {
        Code = "R-SUM-02",
        Kind = CheckKind.Sum,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tổng số và các số thành phần theo quy tắc của biểu mẫu", En = "A total and its parts by the form's rulebook" },
        Reasons =
        [
            "sum-agrees", "averages-agree", "parts-within", "only-truncated", "sum-differs", "parts-exceed", "parts-missing", "total-missing",
            "nothing-stated", "about", "no-parts",
        ],
        Details = ["rule", "missing"],
    };

    public RuleDescription Description => About;

    /// <summary>The verdict of one rule.</summary>
    public static Finding Check(Rule rule, RuleContext context) => RulebookEquation.Check(About, rule, context, s_words);

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(About.Code).Select(rule => Check(rule, context));

    // Yearly averages stay below the total over all the years; other parts also must not look like a slip of the finger.
    private static bool AreWithin(Rule rule, RuleContext context, IReadOnlyList<Reading> total, IReadOnlyList<Term> parts)
    {
        if (!rule.SubjectMayHoldMore)
        {
            return false;
        }

        var isAverage = rule.Table is { } table && TableLabel.SpanOf(table, context) == TablePeriod.YearlyAverage;
        var room = total.Select(reading => reading with { Rounded = UpTo(reading.Rounded), Truncated = UpTo(reading.Truncated) }).ToList();
        return isAverage
            ? YearlyAverage.Makes(TableLabel.YearsOf(context) ?? 1, room, parts)
            : Equation.Of(room, parts, Interval.Point(Fraction.Zero)).Verdict == Verdict.Holds
                && EquationRepairs.Of(total, parts).All(repair => repair.Evidence == EquationRepairs.Implied);
    }

    private static Interval UpTo(Interval values) => Interval.Of(null, false, values.Upper, values.UpperClosed);
}
