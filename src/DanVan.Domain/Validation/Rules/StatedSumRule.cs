using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
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

    public IEnumerable<Finding> Check(RuleContext context) =>
        context.Report.Statements.Where(statement => statement.Kind == StatementKind.Sum).Select(Check);

    private Finding Check(Statement statement)
    {
        var sources = Telling.Places([statement.Stated, .. statement.Operands]);
        if (StatedEquation.FindObstacle(statement, fewestOperands: 1) is { } obstacle)
        {
            return Description.Tell(Verdict.NotChecked, obstacle, null, sources) with { Stated = statement.Stated, Operands = statement.Operands };
        }

        var terms = statement.Operands.Select(operand => new Term(Reading.AllOf(operand))).ToList();
        var stated = Reading.AllOf(statement.Stated);
        var equation = Equation.Of(stated, terms, Interval.Point(Fraction.Zero));
        var reason = equation.Verdict switch
        {
            Verdict.Holds => "sum-agrees",
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => "sum-differs",
        };
        return Description.Tell(equation.Verdict, reason, null, sources) with
        {
            Stated = statement.Stated,
            Operands = statement.Operands,
            Computed = equation.Computed,
            Gap = equation.Gap,
            Repairs = equation.Verdict == Verdict.Impossible ? EquationRepairs.Of(stated, terms) : [],
        };
    }
}
