using DanVan.Domain.Indicators;

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
        AgreesOtherwise = (rule, context, total, parts) => YearlyAverage.Makes(rule, context, total, parts) ? "averages-agree" : null,
    };

    public RuleDescription Description { get; } = new()
    {
        Code = "R-SUM-02",
        Kind = CheckKind.Sum,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tổng số và các số thành phần theo quy tắc của biểu mẫu", En = "A total and its parts by the form's rulebook" },
        Reasons =
        [
            "sum-agrees", "averages-agree", "only-truncated", "sum-differs", "parts-exceed", "parts-missing", "total-missing", "nothing-stated",
            "about", "no-parts",
        ],
        Details = ["rule", "missing"],
    };

    public IEnumerable<Finding> Check(RuleContext context) =>
        context.RulesOf(Description.Code).Select(rule => RulebookEquation.Check(Description, rule, context, s_words));
}
