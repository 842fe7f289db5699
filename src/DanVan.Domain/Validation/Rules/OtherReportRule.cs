using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The same fact stated in another report.</summary>
internal sealed class OtherReportRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-DUP-02",
        Kind = CheckKind.Duplicate,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Cùng một số liệu ghi ở hai báo cáo", En = "The same fact in two reports" },
        Reasons = ["figures-agree", "only-truncated", "figures-differ", "figure-and-none", "about", "no-other-report"],
        Details = ["subject", "report"],
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var other in context.Related?.SameFacts ?? [])
        {
            if (other.Report is null)
            {
                yield return Description.Tell(Verdict.NotChecked, "no-other-report", null, []) with { Details = new Dictionary<string, string> { ["report"] = other.Name } };
                continue;
            }

            foreach (var code in context.Report.Facts.Where(fact => fact.Unit is null).Select(fact => fact.Indicator).Distinct())
            {
                if (Compare(context, other, code) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // What a report says in two ways is told within it; here it is enough that one of its statements agrees.
    private Finding? Compare(RuleContext context, RelatedReport other, IndicatorCode code)
    {
        var here = context.ReadingsOf(code);
        var there = RelatedReadings.Of(other, code, null, context.Template);
        if (here.IsMissing || there.IsMissing)
        {
            return null;
        }

        var pair = new SameFact { Indicator = here, First = StatementsOf(context.Report.FactsOf(code, null), here), Second = StatementsOf(RelatedReadings.FactsOf(other, code, null), here) };
        var verdict = pair.Compare();
        var (told, reason) = verdict switch
        {
            _ when pair.IsAbout => (Verdict.NotChecked, "about"),
            Verdict.Holds => (verdict, "figures-agree"),
            Verdict.HoldsOnlyIfTruncated => (verdict, "only-truncated"),
            _ => (verdict, pair.HasNone ? "figure-and-none" : "figures-differ"),
        };
        var (stated, operand) = (here.Readings[0].Stated, there.Readings[0].Stated);
        return (Description.Tell(told, reason, null, Telling.Places([stated, operand])) with
        {
            Stated = stated,
            Operands = [operand],
            Computed = there.Readings[0].Rounded,
            Details = new Dictionary<string, string> { ["report"] = other.Name },
        }).Naming("subject", here.Name);
    }

    private static List<Reading> StatementsOf(IEnumerable<Fact> facts, IndicatorReadings indicator) =>
        [.. facts.SelectMany(fact => IndicatorReadings.ReadingsOf(fact, indicator.IsRate))];
}
