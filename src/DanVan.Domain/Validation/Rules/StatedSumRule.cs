using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A total and its parts, stated in one sentence or one cell.</summary>
internal sealed class StatedSumRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-SUM-01",
        Kind = CheckKind.Sum,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tổng số và các số thành phần trong cùng một câu, một ô", En = "A total and its parts in one sentence or cell" },
        Reasons = ["sum-agrees", "only-truncated", "sum-differs", .. StatedEquation.Obstacles],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.StatementsOf(StatementKind.Sum).Select(Check);

    /// <summary>The verdict of one statement.</summary>
    public Finding Check(Statement statement) => StatedEquation.Check(Description, statement, _ => 1, fewestOperands: 1, "sum-agrees", "sum-differs");
}
