using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A remainder against the whole it is left from: "còn lại 131 đơn".</summary>
internal sealed class RemainderRule : IReportRule
{
    private static readonly RulebookEquation.Words s_words = new()
    {
        WeightOf = Weight,
        Agrees = "difference-agrees",
        Differs = "difference-differs",
        DiffersWithMissing = "remainder-exceeds",
        SubjectMissing = "nothing-stated",
        FewestParts = 2,
    };

    public static RuleDescription About { get; } = new()
    {
        Code = "R-DIF-01",
        Kind = CheckKind.Difference,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Số còn lại so với tổng số", En = "A remainder and what it is left from" },
        Reasons =
        [
            "difference-agrees", "only-truncated", "difference-differs", "remainder-exceeds", "parts-missing", "nothing-stated", "no-parts",
            .. StatedEquation.Obstacles,
        ],
        Details = ["rule", "missing"],
    };

    public RuleDescription Description => About;

    /// <summary>The verdict of one rule.</summary>
    public static Finding Check(Rule rule, RuleContext context) => RulebookEquation.Check(About, rule, context, s_words);

    /// <summary>The verdict of one statement.</summary>
    public static Finding Check(Statement statement) => StatedEquation.Check(About, statement, Weight, fewestOperands: 2, "difference-agrees", "difference-differs");

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var statement in context.StatementsOf(StatementKind.Difference))
        {
            yield return Check(statement);
        }

        foreach (var rule in context.RulesOf(Description.Code))
        {
            yield return Check(rule, context);
        }
    }

    private static int Weight(int place) => place == 0 ? 1 : -1;
}
