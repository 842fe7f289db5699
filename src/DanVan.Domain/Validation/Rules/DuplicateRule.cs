using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The same fact stated twice, in figures.</summary>
internal sealed class DuplicateRule : IReportRule
{
    private static readonly LocalizedText s_sameQuantity = new() { Vi = "Cùng một số liệu", En = "The same quantity" };

    public RuleDescription Description { get; } = new()
    {
        Code = "R-DUP-01",
        Kind = CheckKind.Duplicate,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Cùng một số liệu ghi ở hai nơi", En = "The same fact stated twice" },
        Reasons = ["figures-agree", "only-truncated", "figures-differ", "figure-and-none", "stated-once", "no-parts"],
        Details = ["rule", "subject"],
    };

    /// <summary>The verdict of one statement, if its figures can be compared.</summary>
    public IEnumerable<Finding> Check(Statement statement) =>
        StatedEquation.FindObstacle([statement.Stated, .. statement.Operands], fewest: 2) is null
            ? [StatedEquation.Check(Description, statement, _ => 1, fewestOperands: 1, "figures-agree", "figures-differ").Naming("subject", s_sameQuantity)]
            : [];

    /// <summary>The verdict of two statements of one fact.</summary>
    public Finding Check(SameFact pair)
    {
        var verdict = pair.Compare();
        var reason = verdict switch
        {
            Verdict.Holds => "figures-agree",
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => pair.HasNone ? "figure-and-none" : "figures-differ",
        };
        return SameFactTelling.Tell(Description, verdict, reason, pair);
    }

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var finding in context.StatementsOf(StatementKind.Same).SelectMany(Check))
        {
            yield return finding;
        }

        foreach (var pair in context.SameFacts.Where(pair => !pair.HasBound))
        {
            yield return Check(pair);
        }

        foreach (var rule in context.RulesOf(Description.Code))
        {
            if (rule.Subject is null)
            {
                yield return Description.Tell(Verdict.NotChecked, "no-parts", rule, []);
            }
            else if (context.SameFacts.All(pair => pair.Rule != rule))
            {
                yield return Description.Tell(Verdict.NotChecked, "stated-once", rule, []).Naming("subject", context.ReadingsOf(rule.Subject.Value).Name);
            }
        }
    }
}
