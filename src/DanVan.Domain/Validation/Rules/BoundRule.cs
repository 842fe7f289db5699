using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A bound in prose against another statement of the same fact: "từ 80%" beside 78,4%.</summary>
internal sealed class BoundRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-BND-01",
        Kind = CheckKind.Bound,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Mức “trên”, “gần”, “từ” so với số liệu cụ thể", En = "A bound in prose against a figure" },
        Reasons = ["bound-holds", "only-truncated", "bound-broken", "about", "stated-once", "no-parts"],
        Details = ["rule", "subject"],
    };

    /// <summary>The verdict of a bound and another statement of its fact.</summary>
    public Finding Check(SameFact pair)
    {
        var verdict = pair.IsAbout ? Verdict.NotChecked : pair.Compare();
        var reason = verdict switch
        {
            Verdict.NotChecked => "about",
            Verdict.Holds => "bound-holds",
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => "bound-broken",
        };
        return SameFactTelling.Tell(Description, verdict, reason, pair);
    }

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var pair in context.SameFacts.Where(pair => pair.HasBound))
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
